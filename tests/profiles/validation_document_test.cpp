// What concerns the profile as a whole: its head, what has to be unique, references, certificates, and what changes
// when one payload is edited.
#include "base/durations.h"
#include "profiles/validation/references.h"
#include "tests/profiles/sample.h"
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;

namespace {

QByteArray withCertificate(qint64 notBeforeMs, qint64 notAfterMs)
{
    const crypto::PrivateKey key = test::must(crypto::PrivateKey::generateP256());
    crypto::CertificateTemplate what;
    what.subject = {{QStringLiteral("CN"), QStringLiteral("Office Root")}};
    what.notBeforeMs = notBeforeMs;
    what.notAfterMs = notAfterMs;
    const auto certificate = test::must(crypto::issue(what, key.publicKeyDer(), nullptr, key));
    return "<key>PayloadContent</key><data>" + certificate.der().toBase64() + "</data>";
}

constexpr qint64 now = 1'700'000'000'000;

QStringList rules(const QList<Problem>& problems)
{
    QStringList all;
    for (const Problem& problem : problems) {
        all.append(ruleId(problem));
    }
    return all;
}

QByteArray reference(const char* uuid)
{
    return "<key>SSID_STR</key><string>x</string><key>PayloadCertificateUUID</key><string>" + QByteArray(uuid) +
           "</string>";
}

const char scep[] = "<key>PayloadDisplayName</key><string>Device identity</string><key>PayloadContent</key><dict>"
                    "<key>URL</key><string>https://ca.example.com</string></dict>";

} // namespace

class ValidationDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHeadIsJudged_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& text, const char* expected) {
            QTest::newRow(name) << text << QString::fromUtf8(expected);
        };
        const auto list = [](const char* content) {
            return QByteArray("<plist version=\"1.0\">") + content + "</plist>";
        };
        row("no property list", "<plist><dict>", "not-readable ");
        row("no dictionary", list("<array/>"), "not-a-dictionary ");
        row("some other list", list("<dict><key>Label</key><string>x</string></dict>"), "not-a-profile PayloadType");
        row("another kind", list("<dict><key>PayloadType</key><string>Profile Service</string></dict>"),
            "not-a-profile PayloadType");
        row("no list of payloads", list("<dict><key>PayloadType</key><string>Configuration</string></dict>"),
            "content-missing PayloadContent");
        row("no payloads", test::profileText({}), "no-payloads PayloadContent");
        row("an entry that is none", test::profileText("<string>x</string>"), "not-a-payload PayloadContent/0");
        row("payloads in a dictionary",
            list("<dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><dict/></dict>"),
            "wrong-type PayloadContent");
        row("required at the top", list("<dict><key>PayloadType</key><string>Configuration</string></dict>"),
            "required-missing PayloadUUID");
        row("version",
            list("<dict><key>PayloadType</key><string>Configuration</string><key>PayloadVersion</key>"
                 "<integer>2</integer></dict>"),
            "not-a-choice PayloadVersion");
        row("unknown at the top", test::profileText({}, "<key>payloadScope</key><string>User</string>"),
            "key-unknown payloadScope");
        row("scope", test::profileText({}, "<key>PayloadScope</key><string>Everyone</string>"),
            "not-a-choice PayloadScope");
        row("removal", test::profileText({}, "<key>RemovalDate</key><date>2020-01-01T00:00:00Z</date>"),
            "removal-in-the-past RemovalDate");
        row("type of a payload", test::profileText(test::payloadText("com.apple.wifi.manged", {})),
            "payload-type-unknown PayloadContent/0/PayloadType");
        row("enrollment", test::profileText(test::payloadText("com.apple.mdm", {})),
            "payload-type-refused PayloadContent/0/PayloadType");
        row("our enrollment profile", test::profileText({}), "enrollment-identifier PayloadIdentifier");
    }
    void theHeadIsJudged()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        Audience audience;
        audience.nowMs = now;
        audience.enrollmentIdentifier = QStringLiteral("ORG.example.p");
        const QStringList told = test::told(test::judged(EditableDocument(text), audience));
        QVERIFY2(told.contains(expected), qPrintable(told.join(u'\n')));
    }

    void aGoodProfileHasNoProblems()
    {
        const EditableDocument document = test::profileOf(
            test::payloadText("com.apple.wifi.managed", "<key>SSID_STR</key><string>Office</string>"
                                                        "<key>EncryptionType</key><string>WPA2</string>"
                                                        "<key>Password</key><string>%{custom.Wifi}</string>"),
            "<key>PayloadScope</key><string>System</string><key>ConsentText</key><dict><key>default</key>"
            "<string>Hello</string><key>de</key><string>Hallo</string></dict>");
        QCOMPARE(test::told(test::judged(document)), QStringList());
    }

    void anEncryptedProfileNeedsNoPayloads()
    {
        EditableDocument document("<plist version=\"1.0\"><dict><key>PayloadType</key><string>Configuration</string>"
                                  "<key>PayloadIdentifier</key><string>a.b</string><key>PayloadUUID</key><string>U"
                                  "</string><key>PayloadVersion</key><integer>1</integer><key>IsEncrypted</key><true/>"
                                  "<key>EncryptedPayloadContent</key><data>AAAA</data></dict></plist>");
        for (const Problem& problem : test::judged(document)) {
            QVERIFY2(problem.severity != Severity::Error, qPrintable(sentence(problem)));
        }
    }

    void aBrokenDocumentTellsWhere()
    {
        const EditableDocument document("<plist version=\"1.0\">\n<dict>\n<key>A</key><string>a & b</string>\n"
                                        "</dict></plist>");
        const QList<Problem> problems = test::judged(document);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].place);
        QCOMPARE(problems[0].place->line, 3);
    }

    void whatMustBeUniqueIs_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("error");
        QTest::newRow("UUID") << QStringLiteral("duplicate-uuid") << QByteArray("000000000002")
                              << QByteArray("000000000001") << true;
        QTest::newRow("identifier") << QStringLiteral("duplicate-identifier") << QByteArray("org.example.p.2")
                                    << QByteArray("org.example.P.1") << true;
        QTest::newRow("UUID of the profile")
            << QStringLiteral("duplicate-uuid") << QByteArray("00000000-0000-4000-8000-000000000002")
            << QByteArray("ffffffff-0000-4000-8000-000000000000") << false;
        QTest::newRow("identifier of the profile")
            << QStringLiteral("duplicate-identifier") << QByteArray("org.example.p.2") << QByteArray("org.example.p")
            << false;
    }
    void whatMustBeUniqueIs()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(bool, error);
        QByteArray text =
            test::profileText(test::payloadText("com.apple.font", {}, 1) + test::payloadText("com.apple.font", {}, 2));
        text.replace(from, to);
        EditableDocument document(text);
        const QList<Problem> problems = test::judged(document);
        const auto found = std::find_if(problems.begin(), problems.end(),
                                        [&rule](const Problem& problem) { return ruleId(problem) == rule; });
        QVERIFY(found != problems.end());
        QCOMPARE(found->severity == Severity::Error, error);
        QVERIFY(found->payload == payloads(document)[1].node);
        test::must(document.apply(test::must(editOf(document, *found->fix))));
        QVERIFY(!rules(test::judged(document)).contains(rule));
    }

    // Devices take any text, so it is no error; but whoever makes them up by hand uses one twice some day.
    void whatIsNoUuidIsTold()
    {
        QByteArray text = test::profileText(test::payloadText("com.apple.wifi.managed", reference("MyScep"), 1) +
                                            test::payloadText("com.apple.security.scep", scep, 2));
        text.replace("00000000-0000-4000-8000-000000000002", "myscep");
        EditableDocument document(text);
        const QList<Problem> problems = test::judged(document);
        const auto told = QStringLiteral("not-a-uuid PayloadContent/1/PayloadUUID");
        const Problem* problem = test::problemTold(problems, told);
        QVERIFY(problem != nullptr);
        QVERIFY(problem->severity == Severity::Warning);
        QVERIFY(problem->payload == payloads(document)[1].node);
        test::must(document.apply(test::must(editOf(document, *problem->fix))));
        const QStringList left = test::told(test::judged(document));
        QVERIFY(!left.contains(told));
        QCOMPARE(document.string(payloads(document)[0].node, u"PayloadCertificateUUID"), payloads(document)[1].uuid);
        QVERIFY(left.filter(QStringLiteral("reference-")).isEmpty());
    }

    void theUuidOfTheProfileIsJudgedToo()
    {
        QByteArray text = test::profileText(test::payloadText("com.apple.font", {}, 1));
        text.replace("FFFFFFFF-0000-4000-8000-000000000000", "wifi");
        EditableDocument document(text);
        const QList<Problem> problems = test::judged(document);
        const Problem* problem = test::problemTold(problems, QStringLiteral("not-a-uuid PayloadUUID"));
        QVERIFY(problem != nullptr);
        test::must(document.apply(test::must(editOf(document, *problem->fix))));
        QVERIFY(!rules(test::judged(document)).contains(QStringLiteral("not-a-uuid")));
    }

    void onlyOneOfSomePayloads()
    {
        const auto two = [](const char* type) {
            return rules(
                test::judged(test::profileOf(test::payloadText(type, {}, 1) + test::payloadText(type, {}, 2))));
        };
        QCOMPARE(two("com.apple.dock").count(QStringLiteral("single-payload")), 1);
        QVERIFY(!two("com.apple.wifi.managed").contains(QStringLiteral("single-payload")));
        Audience macs;
        macs.platforms.insert(catalogue::Platform::macOS, {});
        const EditableDocument notifications =
            test::profileOf(test::payloadText("com.apple.notificationsettings", {}, 1) +
                            test::payloadText("com.apple.notificationsettings", {}, 2));
        QVERIFY(rules(test::judged(notifications)).contains(QStringLiteral("single-payload")));
        QVERIFY(!rules(test::judged(notifications, macs)).contains(QStringLiteral("single-payload")));
    }

    void variantsOfATypeDoNotExcludeEachOther()
    {
        const QStringList told = rules(test::judged(
            test::profileOf(test::payloadText("com.apple.MCX",
                                              "<key>timeServer</key><string>a.b</string><key>timeZone</key>"
                                              "<string>Europe/Berlin</string>",
                                              1) +
                            test::payloadText("com.apple.MCX", "<key>dontAllowFDEDisable</key><true/>", 2))));
        QVERIFY(!told.contains(QStringLiteral("single-payload")));
    }

    void referencesLeadToFittingPayloads_data()
    {
        QTest::addColumn<QByteArray>("payloads");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("offersFix");
        const QByteArray one = "00000000-0000-4000-8000-000000000001";
        const QByteArray two = "00000000-0000-4000-8000-000000000002";
        const QByteArray nine = "00000000-0000-4000-8000-000000000009";
        const auto scepPayload = test::payloadText("com.apple.security.scep", scep, 2);
        const auto wifi = [](const QByteArray& uuid) {
            return test::payloadText("com.apple.wifi.managed", reference(uuid), 1);
        };
        const auto anchors = [](const QByteArray& uuid) {
            return test::payloadText("com.apple.wifi.managed",
                                     "<key>SSID_STR</key><string>x</string><key>EAPClientConfiguration</key><dict>"
                                     "<key>PayloadCertificateAnchorUUID</key><array><string>" +
                                         uuid + "</string></array></dict>",
                                     1);
        };
        const auto root = test::payloadText("com.apple.security.root", withCertificate(0, now), 2);
        QTest::newRow("to an identity") << wifi(two) + scepPayload << QString() << false;
        QTest::newRow("whatever the case")
            << wifi("00000000-0000-4000-8000-00000000000A").replace("A</", "2</") + scepPayload << QString() << false;
        QTest::newRow("to nothing") << wifi(nine) + scepPayload
                                    << QStringLiteral("reference-dangling PayloadContent/0/PayloadCertificateUUID")
                                    << true;
        QTest::newRow("to nothing, and nothing there")
            << wifi(nine) << QStringLiteral("reference-dangling PayloadContent/0/PayloadCertificateUUID") << false;
        QTest::newRow("an identity to itself")
            << wifi(one) << QStringLiteral("reference-unfit PayloadContent/0/PayloadCertificateUUID") << false;
        QTest::newRow("an identity to a root")
            << wifi(two) + root << QStringLiteral("reference-unfit PayloadContent/0/PayloadCertificateUUID") << false;
        QTest::newRow("a trusted one to a root") << anchors(two) + root << QString() << false;
        QTest::newRow("a trusted one to nothing")
            << anchors(nine) + root
            << QStringLiteral("reference-dangling PayloadContent/0/EAPClientConfiguration/"
                              "PayloadCertificateAnchorUUID/0")
            << true;
        QTest::newRow("to an app VPN elsewhere")
            << test::payloadText("com.apple.mail.managed", "<key>VPNUUID</key><string>x</string>")
            << QStringLiteral("reference-elsewhere PayloadContent/0/VPNUUID") << false;
        QTest::newRow("in free content")
            << test::payloadText("com.apple.webcontent-filter",
                                 "<key>VendorConfig</key><dict><key>CertificateUUID</key><string>x</string></dict>")
            << QString() << false;
        QTest::newRow("a variable") << wifi("%{custom.Cert}") << QString() << false;
    }
    void referencesLeadToFittingPayloads()
    {
        QFETCH(QByteArray, payloads);
        QFETCH(QString, expected);
        QFETCH(bool, offersFix);
        EditableDocument document = test::profileOf(payloads);
        QVERIFY(!document.isBroken());
        const QList<Problem> problems = test::judged(document);
        QStringList told = test::told(problems).filter(QRegularExpression(QStringLiteral("^reference-|-kind ")));
        QCOMPARE(told, expected.isEmpty() ? QStringList() : QStringList{expected});
        if (!expected.isEmpty()) {
            const Problem* problem = test::problemTold(problems, expected);
            QCOMPARE(problem->fix.has_value(), offersFix);
            if (offersFix) {
                test::must(document.apply(test::must(editOf(document, *problem->fix))));
                QVERIFY(!test::told(test::judged(document)).contains(expected));
            }
        }
    }

    void choicesForReferences()
    {
        const EditableDocument document = test::profileOf(test::payloadText("com.apple.security.scep", scep, 1) +
                                                          test::payloadText("com.apple.security.root", {}, 2) +
                                                          test::payloadText("com.apple.font", {}, 3));
        const auto identities = referenceChoices(document, ReferenceKind::Identity);
        QCOMPARE(identities.size(), 1);
        QCOMPARE(identities[0].name, QStringLiteral("Device identity"));
        QCOMPARE(identities[0].value, QStringLiteral("00000000-0000-4000-8000-000000000001"));
        const auto certificates = referenceChoices(document, ReferenceKind::Certificate);
        QCOMPARE(certificates.size(), 2);
        QCOMPARE(certificates[0].payload.type, QStringLiteral("com.apple.security.root"));
        QVERIFY(referenceKind(u"com.apple.wifi.managed", u"PayloadCertificateUUID") == ReferenceKind::Identity);
        QVERIFY(referenceKind(u"com.apple.MCX.FileVault2", u"PayloadCertificateUUID") == ReferenceKind::Certificate);
        QVERIFY(!referenceKind(u"com.apple.wifi.managed", u"PayloadUUID"));
    }

    void certificatesAreLookedInto_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& content, const char* expected) {
            QTest::newRow(name) << content << QString::fromLatin1(expected);
        };
        row("good", withCertificate(now - dayMs, now + 400 * dayMs), "");
        row("ended", withCertificate(now - 9 * dayMs, now - dayMs), "certificate-ended");
        row("ends soon", withCertificate(now - 9 * dayMs, now + 9 * dayMs), "certificate-ends-soon");
        row("not yet", withCertificate(now + dayMs, now + 400 * dayMs), "certificate-not-yet");
        row("none", "<key>PayloadContent</key><data>AAAA</data>", "certificate-unreadable");
        row("still empty", "<key>PayloadContent</key><data></data>", "required-empty");
    }
    void certificatesAreLookedInto()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, expected);
        Audience audience;
        audience.nowMs = now;
        const QList<Problem> problems =
            test::judged(test::profileOf(test::payloadText("com.apple.security.root", content),
                                         "<key>PayloadScope</key><string>System</string>"),
                         audience);
        QCOMPARE(rules(problems), expected.isEmpty() ? QStringList() : QStringList{expected});
        if (expected.startsWith(QStringLiteral("certificate-e"))) {
            QCOMPARE(problems[0].arguments[0], QStringLiteral("Office Root"));
        }
    }

    void problemsStandInTheOrderOfTheDocument()
    {
        const EditableDocument document = test::profileOf(
            test::payloadText("com.apple.applicationaccess", "<key>b</key><true/><key>a</key><true/>", 1) +
                test::payloadText("com.apple.wifi.managed", reference("x"), 2),
            "<key>x</key><true/>");
        QStringList paths;
        for (const Problem& problem : test::judged(document)) {
            paths.append(problem.path.text());
        }
        const QStringList wanted{QStringLiteral("x"), QStringLiteral("PayloadContent/0/b"),
                                 QStringLiteral("PayloadContent/0/a"),
                                 QStringLiteral("PayloadContent/1/PayloadCertificateUUID")};
        qsizetype last = -1;
        for (const QString& path : wanted) {
            QVERIFY2(paths.indexOf(path) > last, qPrintable(paths.join(u'\n')));
            last = paths.indexOf(path);
        }
    }

    // After each edit, judging the edited payload alone gives what judging everything gives.
    void revalidatingOnePayloadIsAsGood()
    {
        EditableDocument document = test::profileOf(
            test::payloadText("com.apple.wifi.managed", reference("00000000-0000-4000-8000-000000000002"), 1) +
            test::payloadText("com.apple.security.scep", scep, 2) +
            test::payloadText("com.apple.applicationaccess", "<key>allowCamera</key><string>no</string>", 3));
        Audience audience;
        audience.platforms.insert(catalogue::Platform::iOS, {17, 0, 0});
        audience.supervised = false;
        QList<Problem> problems = test::judged(document, audience);
        const auto edit = [&](int payload, const Result<Edit>& made) {
            const NodeId node = payloads(document)[payload].node;
            const Applied applied = test::must(document.apply(test::must(made)));
            QVERIFY(payloadOf(document, applied.within) == node);
            problems = revalidate(problems, document, node, *test::shippedCatalogue(), audience);
            const QList<Problem> all = test::judged(document, audience);
            QCOMPARE(test::told(problems), test::told(all));
        };
        const auto node = [&](int payload) { return payloads(document)[payload].node; };
        edit(0, putKey(document, node(0), QStringLiteral("EncryptionType"), QStringLiteral("WPA9")));
        edit(1, putKey(document, node(1), QStringLiteral("PayloadUUID"), QStringLiteral("other")));
        edit(0, putKey(document, node(0), QStringLiteral("Password"), QStringLiteral("x")));
        edit(2, setValue(document, document.child(node(2), u"allowCamera"), false));
        edit(2, putKey(document, node(2), QStringLiteral("PayloadUUID"), QStringLiteral("other")));
        edit(1, putKey(document, node(1), QStringLiteral("PayloadType"), QStringLiteral("com.apple.security.root")));
        edit(0, remove(document, document.child(node(0), u"SSID_STR")));
    }
};

ESPALIER_TEST(ValidationDocumentTest);
#include "validation_document_test.moc"
