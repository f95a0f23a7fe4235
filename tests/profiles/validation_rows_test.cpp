// The rules of resources/catalogue/rules: how conditions are judged, and that every row is one.
#include "profiles/validation/condition.h"
#include "profiles/validation/definition.h"
#include "profiles/validation/key_level.h"
#include "profiles/validation/row_rules.h"
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;

namespace {

const char settings[] =
    "<key>Text</key><string>abc</string><key>Empty</key><string/><key>Number</key><integer>5</integer>"
    "<key>Real</key><real>5</real><key>On</key><true/>"
    "<key>List</key><array><integer>13</integer><integer>25</integer></array>"
    "<key>None</key><array/><key>Other</key><array><integer>25</integer></array>"
    "<key>Dict</key><dict><key>a</key><true/></dict><key>Kinds</key><array><string>Kind</string></array>"
    "<key>Nested</key><array><dict><key>Kind</key><string>x</string></dict>"
    "<dict><key>Kind</key><string>y</string></dict></array>"
    "<key>Ref</key><string>00000000-0000-4000-8000-000000000002</string>"
    "<key>Refs</key><array><string>00000000-0000-4000-8000-000000000002</string>"
    "<string>elsewhere</string></array>";

// JSON with ' for ", which neither C++ nor moc stumble over.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QByteArray row(const QByteArray& more)
{
    return quoted("[{'id': 'r', 'payload': 'test', 'severity': 'hint', 'text': 't', " + more + "}]");
}

// A path of a rule may lead through keys of one's own choice, and elements of lists.
bool leadsSomewhere(const KeyLevel& level, const QStringList& steps, qsizetype from = 0)
{
    if (from == steps.size() || level.isFree()) {
        return true;
    }
    const catalogue::Keys below = level.keys();
    return std::any_of(below.begin(), below.end(), [&](const auto& key) {
        bool isNumber = false;
        (void)steps[from].toInt(&isNumber);
        const bool fits =
            isNumber || steps[from] == QLatin1String("*") || key->name == steps[from] || isAnyName(key->name);
        return fits && leadsSomewhere(level.below(key.get()), steps, from + 1);
    });
}

} // namespace

class ValidationRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conditionsHold_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char* condition, bool holds) {
            QTest::newRow(condition) << quoted(condition) << holds;
        };
        row("{'path': 'Text', 'present': true}", true);
        row("{'path': 'Text', 'present': false}", false);
        row("{'path': 'Nothing', 'present': false}", true);
        row("{'path': 'Empty', 'present': true}", false);
        row("{'path': 'None', 'present': true}", false);
        row("{'path': 'Dict/a', 'present': true}", true);
        row("{'path': 'Text/a', 'present': true}", false);
        row("{'path': 'Nested/1/Kind', 'equals': 'y'}", true);
        row("{'path': 'Nested/2/Kind', 'present': true}", false);
        row("{'path': 'Text', 'equals': 'abc'}", true);
        row("{'path': 'Text', 'equals': 'ABC'}", false);
        row("{'path': 'Number', 'equals': 5}", true);
        row("{'path': 'Real', 'equals': 5}", true);
        row("{'path': 'Number', 'equals': '5'}", false);
        row("{'path': 'Number', 'equals': true}", false);
        row("{'path': 'On', 'equals': true}", true);
        row("{'path': 'On', 'equals': 1}", false);
        row("{'path': 'Nothing', 'equals': 5}", false);
        row("{'path': 'Nothing', 'equals': 5, 'absent': true}", true);
        row("{'path': 'Empty', 'equals': 'x', 'absent': true}", true);
        row("{'path': 'Text', 'equals': 'x', 'absent': true}", false);
        row("{'path': 'Text', 'in': ['x', 'abc']}", true);
        row("{'path': 'Text', 'in': ['x']}", false);
        row("{'path': 'List', 'contains': 13}", true);
        row("{'path': 'List', 'contains': 14}", false);
        row("{'path': 'Number', 'contains': 5}", false);
        row("{'path': 'List', 'notContains': 14}", true);
        row("{'path': 'List', 'notContains': 13}", false);
        row("{'path': 'Nothing', 'notContains': 13}", true);
        row("{'path': 'Number', 'atLeast': 5}", true);
        row("{'path': 'Number', 'atMost': 4}", false);
        row("{'path': 'List', 'atLeast': 2}", true);
        row("{'path': 'List', 'atMost': 1}", false);
        row("{'path': 'Text', 'atMost': 9}", false);
        row("{'path': 'Text', 'matches': '^a.c$'}", true);
        row("{'path': 'Text', 'matches': '^b'}", false);
        row("{'path': 'Number', 'matches': '5'}", false);
        row("{'path': 'Ref', 'pointsTo': ['other']}", true);
        row("{'path': 'Ref', 'pointsTo': ['test']}", false);
        row("{'path': 'Refs/0', 'pointsTo': ['other']}", true);
        row("{'path': 'Refs', 'pointsTo': ['other']}", false);
        row("{'path': 'List', 'disjointFrom': 'Other'}", false);
        row("{'path': 'List', 'disjointFrom': 'None'}", true);
        row("{'path': 'Nothing', 'disjointFrom': 'List'}", true);
        row("{'path': 'Dict', 'disjointFrom': 'Dict'}", false);
        row("{'path': 'Dict', 'disjointFrom': '/Nested/*'}", true);
        row("{'path': 'Kinds', 'disjointFrom': '/Nested/*'}", false);
        row("{'anyOf': [[{'path': 'Text', 'equals': 'x'}], [{'path': 'On', 'equals': true}]]}", true);
        row("{'anyOf': [[{'path': 'Text', 'equals': 'x'}], [{'path': 'On', 'equals': true}, "
            "{'path': 'Number', 'equals': 6}]]}",
            false);
        row("{'otherPayload': {'type': 'other', 'present': true}}", true);
        row("{'otherPayload': {'type': 'test', 'present': true}}", false);
        row("{'otherPayload': {'type': 'third', 'present': false}}", true);
    }
    void conditionsHold()
    {
        QFETCH(QByteArray, condition);
        QFETCH(bool, holds);
        const RuleRows rows = test::must(RuleRows::read(row("'when': [" + condition + "]")));
        const EditableDocument document =
            test::profileOf(test::payloadText("test", settings, 1) + test::payloadText("other", {}, 2));
        QVERIFY(!document.isBroken());
        const QList<Payload> all = payloads(document);
        const PayloadIndex index(all);
        const Conditions conditions(document, &index, all[0].node, all[0].type);
        QCOMPARE(conditions.holds(rows.all().first().when.first(), all[0].node), holds);
    }

    void brokenRowsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto broken = [](const char* name, const QByteArray& json) { QTest::newRow(name) << quoted(json); };
        broken("no JSON", "[{]");
        broken("no list", "{}");
        broken("no conditions", row("'expect': []"));
        broken("unknown key", row("'when': [], 'wen': []"));
        broken("unknown test", row("'when': [{'path': 'A', 'is': 1}]"));
        broken("two tests", row("'when': [{'path': 'A', 'equals': 1, 'present': true}]"));
        broken("no path", row("'when': [{'equals': 1}]"));
        broken("no pattern", row("'when': [{'path': 'A', 'matches': '('}]"));
        broken("no platform", row("'when': [], 'platforms': ['watch']"));
        broken("no step", row("'when': [{'path': 'A//B', 'present': true}]"));
        broken("two fixes", row("'when': [], 'fix': {'remove': 'A', 'set': {'path': 'A', 'value': 1}}"));
        broken("severity", QByteArray("[{'id': 'r', 'payload': 't', 'severity': 'bad', 'text': 't', 'when': []}]"));
        broken("twice", row("'when': []").chopped(1) + "," + row("'when': []").mid(1));
    }
    void brokenRowsAreRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!RuleRows::read(json));
    }

    // A misspelled path would make a rule that never speaks, or always.
    void pathsOfAllRowsLeadSomewhere()
    {
        const auto catalogue = test::shippedCatalogue();
        const auto rows = test::must(RuleRows::shipped());
        QVERIFY(rows->all().size() > 300);
        for (const RuleRow& row : rows->all()) {
            KeyLevel top = KeyLevel::ofTop(*catalogue);
            if (!row.ofProfile) {
                const auto entries = catalogue->find(catalogue::Kind::Payload, row.payloadType);
                QVERIFY2(!entries.isEmpty(), qPrintable(row.id));
                top = KeyLevel::ofPayload(*catalogue, entries.first());
            }
            QStringList bases{QString()};
            if (!row.each.isEmpty()) {
                bases.clear();
            }
            for (const RowPath& each : row.each) {
                QVERIFY2(leadsSomewhere(top, each.steps), qPrintable(row.id + u' ' + each.steps.join(u'/')));
                bases.append(each.steps.join(u'/'));
            }
            const auto check = [&](const RowPath& path) {
                const bool any = std::any_of(bases.begin(), bases.end(), [&](const QString& base) {
                    const QStringList before = base.isEmpty() || path.fromPayload ? QStringList() : base.split(u'/');
                    return leadsSomewhere(top, before + path.steps);
                });
                QVERIFY2(any, qPrintable(row.id + u' ' + path.steps.join(u'/')));
            };
            const std::function<void(const QList<Condition>&)> checkAll = [&](const QList<Condition>& conditions) {
                for (const Condition& condition : conditions) {
                    check(condition.path);
                    check(condition.other);
                    for (const auto& some : condition.alternatives) {
                        checkAll(some);
                    }
                }
            };
            checkAll(row.when);
            checkAll(row.expect);
            if (row.fix) {
                check(row.fix->path);
            }
        }
    }

    void rowsSpeak_data()
    {
        QTest::addColumn<QByteArray>("payloads");
        QTest::addColumn<QByteArray>("top");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("offersFix");
        const auto wifi = [](const char* keys) {
            return test::payloadText("com.apple.wifi.managed",
                                     QByteArray("<key>SSID_STR</key><string>x</string>") + keys, 1);
        };
        QTest::newRow("a missing key, in its place")
            << wifi("<key>EAPClientConfiguration</key><dict><key>AcceptEAPTypes</key><array><integer>25</integer>"
                    "</array><key>TLSMinimumVersion</key><string>1.3</string></dict>")
            << QByteArray()
            << QStringLiteral("wifi.tls13-outer-identity PayloadContent/0/EAPClientConfiguration/OuterIdentity")
            << true;
        QTest::newRow("of a type like it")
            << test::payloadText("com.apple.firstactiveethernet.managed",
                                 "<key>EAPClientConfiguration</key><dict><key>UserName</key><string>x</string></dict>")
            << QByteArray() << QStringLiteral("wifi.eap-types PayloadContent/0/EAPClientConfiguration/AcceptEAPTypes")
            << false;
        QTest::newRow("without expectation, at the last condition")
            << wifi("<key>EncryptionType</key><string>WEP</string>") << QByteArray()
            << QStringLiteral("wifi.wep PayloadContent/0/EncryptionType") << true;
        QTest::newRow("for each")
            << test::payloadText("com.apple.homescreenlayout",
                                 "<key>Pages</key><array><array><dict><key>Type</key><string>Application</string>"
                                 "<key>BundleID</key><string>a</string></dict><dict><key>Type</key><string>WebClip"
                                 "</string></dict></array></array>")
            << QByteArray() << QStringLiteral("home-screen.web-clip PayloadContent/0/Pages/0/1/URL") << false;
        QTest::newRow("of the profile") << wifi("")
                                        << QByteArray(
                                               "<key>ConsentText</key><dict><key>de</key><string>x</string></dict>")
                                        << QStringLiteral("profile.consent-default ConsentText/default") << false;
        QTest::newRow("two lists") << test::payloadText(
                                          "com.apple.applicationaccess",
                                          "<key>allowListedAppBundleIDs</key><array><string>a</string></array>"
                                          "<key>blockedAppBundleIDs</key><array><string>a</string></array>")
                                   << QByteArray() << QString() << false;
    }
    void rowsSpeak()
    {
        QFETCH(QByteArray, payloads);
        QFETCH(QByteArray, top);
        QFETCH(QString, expected);
        QFETCH(bool, offersFix);
        EditableDocument document = test::profileOf(payloads, top);
        QVERIFY(!document.isBroken());
        const QList<Problem> problems = test::judged(document);
        if (expected.isEmpty()) {
            QVERIFY(std::any_of(problems.begin(), problems.end(),
                                [](const Problem& problem) { return problem.rule == Rule::Row; }));
            return;
        }
        const Problem* problem = test::problemTold(problems, expected);
        QVERIFY2(problem, qPrintable(test::told(problems).join(u'\n')));
        QVERIFY(!sentence(*problem).isEmpty());
        QCOMPARE(problem->fix.has_value(), offersFix);
        if (problem->fix) {
            test::must(document.apply(test::must(editOf(document, *problem->fix))));
            QVERIFY(!test::told(test::judged(document)).contains(expected));
        }
    }

    void aFixMakesTheDictionariesOnItsWay()
    {
        EditableDocument document = test::profileOf(test::payloadText("com.apple.wifi.managed", {}));
        const RuleRows rows = test::must(RuleRows::read(
            quoted("[{'id': 'r', 'payload': 'com.apple.wifi.managed', 'severity': 'hint', 'text': 't', 'when': [], "
                   "'expect': [{'path': 'EAPClientConfiguration/OuterIdentity', 'present': true}], "
                   "'fix': {'set': {'path': 'EAPClientConfiguration/OuterIdentity', 'value': 'anonymous'}}}]")));
        const Audience audience;
        QList<Problem> problems;
        const QList<Payload> all = payloads(document);
        const auto catalogue = test::shippedCatalogue();
        Judging judging(document, *catalogue, audience, problems, all);
        judgePayloadRows(judging, rows, nullptr, all[0], entryOf(document, *catalogue, all[0].node), RowScope::Local);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].path.text(), QStringLiteral("PayloadContent/0/EAPClientConfiguration/OuterIdentity"));
        test::must(document.apply(test::must(editOf(document, *problems[0].fix))));
        QCOMPARE(
            document.string(document.find(Path::parse(u"PayloadContent/0/EAPClientConfiguration")), u"OuterIdentity"),
            QStringLiteral("anonymous"));
    }

    void rulesForSomePlatformsAreSilentElsewhere()
    {
        const auto scopeTold = [](const char* type, const Audience& audience) {
            return test::told(test::judged(test::profileOf(test::payloadText(type, {})), audience))
                .contains(QStringLiteral("profile.scope-unsaid PayloadScope"));
        };
        Audience phones;
        phones.platforms.insert(catalogue::Platform::iOS, {});
        QVERIFY(scopeTold("com.apple.dock", {}));
        QVERIFY(!scopeTold("com.apple.homescreenlayout", {}));
        QVERIFY(!scopeTold("com.apple.wifi.managed", phones));
    }
};

ESPALIER_TEST(ValidationRowsTest);
#include "validation_rows_test.moc"
