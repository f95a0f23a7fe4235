// What is wrong with the head of a profile or a payload goes with one click.
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;

class ValidationFixesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrongWithTheHeadIsMendedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("fix");
        QTest::addColumn<QString>("value"); // where the problem was; empty: another one each time
        const auto row = [](const char* name, const QByteArray& text, const char* problem, const char* fix,
                            const char* value) {
            QTest::newRow(name) << text << QString::fromUtf8(problem) << QString::fromUtf8(fix)
                                << QString::fromUtf8(value);
        };
        const QByteArray fonts =
            test::payloadText("com.apple.font", {}, 1) + test::payloadText("com.apple.font", {}, 2);
        const auto withIdentifier = [](const QByteArray& payloads, const QByteArray& element) {
            return test::profileText(payloads).replace(
                "<key>PayloadIdentifier</key><string>org.example.p</string><key>PayloadType",
                element + "<key>PayloadType");
        };
        const char anIdentifier[] = "Give it a new identifier";
        row("no identifier", withIdentifier({}, {}), "required-missing PayloadIdentifier", anIdentifier, "");
        row("no identifier, but payloads have", withIdentifier(fonts, {}), "required-missing PayloadIdentifier",
            anIdentifier, "org.example.p");
        row("payloads of Apple's name",
            withIdentifier(QByteArray(fonts).replace("org.example.p", "com.apple.font"), {}),
            "required-missing PayloadIdentifier", anIdentifier, "");
        row("payloads without a common name",
            withIdentifier(QByteArray(fonts).replace("org.example.p.1", "net.example.p.1"), {}),
            "required-missing PayloadIdentifier", anIdentifier, "");
        row("an empty identifier", withIdentifier(fonts, "<key>PayloadIdentifier</key><string/>"),
            "required-empty PayloadIdentifier", anIdentifier, "org.example.p");
        row("an empty UUID", test::profileText(fonts).replace("FFFFFFFF-0000-4000-8000-000000000000", ""),
            "required-empty PayloadUUID", "Give it a new UUID", "");
        row("an empty identifier of a payload", test::profileText(QByteArray(fonts).replace("org.example.p.2", "")),
            "required-empty PayloadContent/1/PayloadIdentifier", anIdentifier, "");
        row("that of the enrollment profile",
            withIdentifier({}, "<key>PayloadIdentifier</key><string>our.own</string>"),
            "enrollment-identifier PayloadIdentifier", anIdentifier, "");
        row("that of the enrollment profile, its payloads too",
            withIdentifier(QByteArray(fonts).replace("org.example.p", "our.own"),
                           "<key>PayloadIdentifier</key><string>our.own</string>"),
            "enrollment-identifier PayloadIdentifier", anIdentifier, "");
        row("a long identifier",
            withIdentifier({}, "<key>PayloadIdentifier</key><string>" + QByteArray(256, 'a') + "</string>"),
            "head-text-unfit PayloadIdentifier", anIdentifier, "");
        row("an identifier with an invisible character",
            withIdentifier({}, "<key>PayloadIdentifier</key><string>a.\xE2\x80\xAE"
                               "b</string>"),
            "head-text-unfit PayloadIdentifier", anIdentifier, "");
        row("a long UUID of a payload",
            test::profileText(QByteArray(fonts).replace("00000000-0000-4000-8000-000000000002", QByteArray(256, 'a'))),
            "head-text-unfit PayloadContent/1/PayloadUUID", "Give it a new UUID", "");
        row("no version", test::profileText({}).replace("<key>PayloadVersion</key><integer>1</integer>", ""),
            "required-missing PayloadVersion", "Set PayloadVersion to 1", "1");
        row("scope", test::profileText({}, "<key>PayloadScope</key><string>Everyone</string>"),
            "not-a-choice PayloadScope", "Set it to System", "System");
        row("scope in small letters", test::profileText({}, "<key>PayloadScope</key><string>user</string>"),
            "not-a-choice PayloadScope", "Set it to User", "User");
        row("scope as a number", test::profileText({}, "<key>PayloadScope</key><integer>1</integer>"),
            "wrong-type PayloadScope", "Set it to System", "System");
    }
    void whatIsWrongWithTheHeadIsMendedAtOnce()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        QFETCH(QString, fix);
        QFETCH(QString, value);
        EditableDocument document(text);
        Audience audience;
        audience.enrollmentIdentifier = QStringLiteral("our.own");
        const QList<Problem> problems = test::judged(document, audience);
        const Problem* told = test::problemTold(problems, problem);
        QVERIFY2(told != nullptr, qPrintable(test::told(problems).join(u'\n')));
        QVERIFY(told->fix);
        QCOMPARE(sentence(*told->fix), fix);
        const Path path = told->path;
        test::must(document.apply(test::must(editOf(document, *told->fix))));
        const QStringList left = test::told(test::judged(document, audience));
        QVERIFY2(left.filter(path.text()).isEmpty(), qPrintable(left.join(u'\n')));
        const QString now = document.spelling(document.find(path));
        QVERIFY(value.isEmpty() ? now.size() > 30 : now == value);
    }

    // Whatever the library refuses of a readable profile is an error here, too.
    void whatIsRefusedIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray font = test::payloadText("com.apple.font", {});
        QTest::newRow("a thousand payloads and one") << test::profileText(QByteArray(font).repeated(1'001));
        QTest::newRow("the identifier twice")
            << test::profileText({}, "<key>PayloadIdentifier</key><string>org.example.q</string>");
        QTest::newRow("the UUID of a payload twice")
            << test::profileText(test::payloadText("com.apple.font", "<key>PayloadUUID</key><string>x</string>"));
        QTest::newRow("a long type") << test::profileText(test::payloadText(QByteArray(256, 'a'), {}));
        QTest::newRow("an invisible type") << test::profileText(test::payloadText("com.\xC2\xAD"
                                                                                  "apple.font",
                                                                                  {}));
    }
    void whatIsRefusedIsAnError()
    {
        QFETCH(QByteArray, text);
        const EditableDocument document(text);
        QVERIFY(!describe(document));
        const QList<Problem> problems = test::judged(document);
        QVERIFY(std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
            return problem.severity == Severity::Error && problem.rule != Rule::DuplicateUuid &&
                   problem.rule != Rule::DuplicateIdentifier;
        }));
    }

    void theScopeFollowsTheChannel()
    {
        EditableDocument document = test::profileOf({}, "<key>PayloadScope</key><string>Everyone</string>");
        Audience audience;
        audience.channel = Scope::User;
        const QList<Problem> problems = test::judged(document, audience);
        const Problem* told = test::problemTold(problems, QStringLiteral("not-a-choice PayloadScope"));
        QVERIFY(told != nullptr && told->fix);
        QCOMPARE(sentence(*told->fix), QStringLiteral("Set it to User"));
    }
};

ESPALIER_TEST(ValidationFixesTest);
#include "validation_fixes_test.moc"
