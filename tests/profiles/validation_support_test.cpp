// Where payloads and keys may be used, judged for the devices that are meant. The catalogue is a small one of the
// test's own, so that each fact stands beside what follows from it.
#include "catalogue/entry_json.h"
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

#include <QJsonDocument>

using namespace espalier;
using namespace espalier::profiles;
using catalogue::Platform;

namespace {

const char payloadKey[] = R"({"key": "K", "type": "boolean"})";

// One payload type "test" with this support, and one key.
catalogue::Catalogue catalogueOf(const QByteArray& support, const QByteArray& key)
{
    const QByteArray json = R"([{"kind": "payload", "type": "test", "support": )" + support + R"(, "keys": [)" + key +
                            R"(]},
        {"kind": "other", "type": "TopLevel", "support": {"iOS": {"introduced": "4.0"}, "macOS": {"introduced": "10.7"}},
         "keys": [{"key": "PayloadContent", "type": "array"}, {"key": "PayloadType", "type": "string"},
                  {"key": "PayloadIdentifier", "type": "string"}, {"key": "PayloadUUID", "type": "string"},
                  {"key": "PayloadVersion", "type": "integer"}, {"key": "PayloadScope", "type": "string"}]},
        {"kind": "other", "type": "CommonPayloadKeys", "support": {},
         "keys": [{"key": "PayloadType", "type": "string"}, {"key": "PayloadIdentifier", "type": "string"},
                  {"key": "PayloadUUID", "type": "string"}, {"key": "PayloadVersion", "type": "integer"}]}])";
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull()) {
        qFatal("%s", json.constData());
    }
    return catalogue::Catalogue(test::must(catalogue::entriesFromJson(document.array())));
}

using Platforms = QMap<Platform, catalogue::OsVersion>;

Audience audience(const Platforms& platforms, const std::function<void(Audience&)>& more = {})
{
    Audience audience;
    audience.platforms = platforms;
    if (more) {
        more(audience);
    }
    return audience;
}

const Platforms ios{{Platform::iOS, {}}};
const Platforms ios17{{Platform::iOS, {17, 0, 0}}};
const Platforms mac{{Platform::macOS, {}}};
const Platforms both{{Platform::iOS, {}}, {Platform::macOS, {}}};

} // namespace

Q_DECLARE_METATYPE(Audience)

class ValidationSupportTest : public QObject {
    Q_OBJECT

    // All that concerns support, with arguments.
    static QStringList told(const QByteArray& support, const QByteArray& key, const Audience& audience,
                            const QByteArray& topKeys = {})
    {
        const EditableDocument document = test::profileOf(test::payloadText("test", "<key>K</key><true/>"), topKeys);
        QStringList all;
        for (const Problem& problem : validate(document, catalogueOf(support, key), audience)) {
            if (problem.rule != Rule::Row) {
                all.append(ruleId(problem) + QStringLiteral(": ") + problem.arguments.join(u'|'));
            }
        }
        return all;
    }

    static void columns()
    {
        QTest::addColumn<QByteArray>("support");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Audience>("meant");
        QTest::addColumn<QStringList>("expected");
    }

private Q_SLOTS:
    void payloadsAreJudged_data()
    {
        columns();
        const auto row = [](const char* name, const char* support, const Audience& meant, const char* expected) {
            QTest::newRow(name) << QByteArray(support) << QByteArray(payloadKey) << meant
                                << (*expected ? QStringList{QString::fromLatin1(expected)} : QStringList());
        };
        const char iosOnly[] = R"({"iOS": {"introduced": "17.2"}, "macOS": {"introduced": "n/a"}})";
        row("there", iosOnly, audience(ios), "");
        row("nobody is meant", iosOnly, {}, "");
        row("on none", iosOnly, audience(mac), "payload-unavailable: test|macOS");
        row("on one", iosOnly, audience(both), "payload-partly: test|macOS");
        row("too new", iosOnly, audience(ios17), "payload-too-new: test|iOS 17.0|17.2");
        row("new enough", iosOnly, audience({{Platform::iOS, {17, 2, 0}}}), "");
        const char ended[] = R"({"iOS": {"introduced": "4.0", "deprecated": "15.0", "removed": "17.0"}})";
        row("removed", ended, audience(ios17), "payload-removed: test|iOS|17.0");
        row("will be removed", ended, audience({{Platform::iOS, {16, 0, 0}}}), "payload-ends: test|iOS|17.0");
        const char old[] = R"({"iOS": {"introduced": "4.0", "deprecated": "15.0"}, "macOS": {"introduced": "10.7"}})";
        row("deprecated", old, audience(ios17), "payload-deprecated: test|iOS|15.0");
        row("deprecated on one of all", old, {}, "");
        row("deprecated wherever it is", R"({"iOS": {"introduced": "4.0", "deprecated": "15.0"}})", {},
            "payload-deprecated: test|iOS|15.0");

        const char device[] = R"({"macOS": {"introduced": "10.7", "device-channel": true, "user-channel": false},
                                  "iOS": {"introduced": "4.0", "shared-ipad": {"user-channel": true}}})";
        const auto user = [](Audience& who) { who.channel = Scope::User; };
        const auto system = [](Audience& who) { who.channel = Scope::System; };
        row("user channel of the Mac", device, audience(mac, user), "payload-channel: test|user|macOS");
        row("device channel of the Mac", device, audience(mac, system), "");
        row("user channel of Shared iPad", device, audience(ios, user), "");
        row("user channel of other devices", R"({"iOS": {"introduced": "4.0"}})", audience(ios, user),
            "payload-channel: test|user|iOS");

        const char supervised[] = R"({"iOS": {"introduced": "4.0", "supervised": true}})";
        row("supervised", supervised, audience(ios, [](Audience& who) { who.supervised = true; }), "");
        row("not supervised", supervised, audience(ios, [](Audience& who) { who.supervised = false; }),
            "payload-supervised: test|iOS");
        row("supervised or not", supervised, audience(ios), "");
        row("supervised by enrollment", supervised,
            audience(ios, [](Audience& who) { who.enrollment = Enrollment::Automated; }), "");
        row("not with user enrollment", supervised,
            audience(ios, [](Audience& who) { who.enrollment = Enrollment::User; }), "payload-supervised: test|iOS");
        row("automated only", R"({"iOS": {"introduced": "4.0", "dep": true}})",
            audience(ios, [](Audience& who) { who.enrollment = Enrollment::Device; }), "payload-automated: test|iOS");
        row("approved only", R"({"macOS": {"introduced": "10.13", "approved-mdm": true, "manual-install": false}})",
            audience(mac, [](Audience& who) { who.enrollment = Enrollment::None; }), "payload-approved: test|macOS");
        row("managed only", R"({"macOS": {"introduced": "10.13", "manual-install": false}})",
            audience(mac, [](Audience& who) { who.enrollment = Enrollment::None; }),
            "payload-managed-only: test|macOS");
        const auto byUser = [](Audience& who) { who.enrollment = Enrollment::User; };
        row("user enrollment forbids", R"({"iOS": {"introduced": "4.0", "user-enrollment": "forbidden"}})",
            audience(ios, byUser), "payload-user-enrollment: test|iOS");
        row("user enrollment ignores", R"({"iOS": {"introduced": "4.0", "user-enrollment": "ignored"}})",
            audience(ios, byUser), "payload-user-enrollment-ignored: test|iOS");
        row("user enrollment only", R"({"iOS": {"introduced": "4.0", "user-enrollment": "required"}})",
            audience(ios, [](Audience& who) { who.enrollment = Enrollment::Device; }),
            "payload-user-enrollment-only: test|iOS");
        row("the same on two", R"({"iOS": {"introduced": "4.0", "dep": true}, "macOS": {"introduced": "10.7",
                                                                                        "dep": true}})",
            audience(both, [](Audience& who) { who.enrollment = Enrollment::Device; }),
            "payload-automated: test|iOS, macOS");
    }
    void payloadsAreJudged() { compareTold(); }

    // What nobody can use who is meant goes with one click; what some can, or could later, stays without one.
    void whatNobodyCanUseCanBeTakenOut_data()
    {
        QTest::addColumn<QByteArray>("support");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Audience>("meant");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("fix");
        const auto row = [](const char* name, const char* support, const char* key, const Audience& meant,
                            const char* problem, const char* fix) {
            QTest::newRow(name) << QByteArray(support) << QByteArray(key) << meant << QString::fromLatin1(problem)
                                << QString::fromUtf8(fix);
        };
        const char payload[] = "Remove the payload “test”";
        const char ofPayload[] = R"({"iOS": {"introduced": "17.2"}, "macOS": {"introduced": "n/a"}})";
        row("a payload on none", ofPayload, payloadKey, audience(mac), "payload-unavailable", payload);
        row("a payload on one", ofPayload, payloadKey, audience(both), "payload-partly", "");
        row("a payload that is too new", ofPayload, payloadKey, audience(ios17), "payload-too-new", "");
        row("a payload that was removed", R"({"iOS": {"introduced": "4.0", "removed": "17.0"}})", payloadKey,
            audience(ios17), "payload-removed", payload);
        row("a payload that was removed on one", R"({"iOS": {"introduced": "4.0", "removed": "17.0"}, "macOS": {}})",
            payloadKey, audience({{Platform::iOS, {17, 0, 0}}, {Platform::macOS, {}}}), "payload-removed", "");
        row("a payload for supervised devices", R"({"iOS": {"introduced": "4.0", "supervised": true}})", payloadKey,
            audience(ios, [](Audience& who) { who.supervised = false; }), "payload-supervised", payload);
        const char anywhere[] = R"({"iOS": {"introduced": "4.0"}, "macOS": {"introduced": "10.7"}})";
        const char key[] = R"({"key": "K", "type": "boolean", "support": {"iOS": {"introduced": "n/a"}}})";
        row("a key on none", anywhere, key, audience(ios), "key-unavailable", "Remove K");
        row("a key on one", anywhere, key, audience(both), "key-partly", "");
        row("a required key", anywhere,
            R"({"key": "K", "type": "boolean", "required": true, "support": {"iOS": {"introduced": "n/a"}}})",
            audience(ios), "key-unavailable", "");
    }
    void whatNobodyCanUseCanBeTakenOut()
    {
        QFETCH(QByteArray, support);
        QFETCH(QByteArray, key);
        QFETCH(Audience, meant);
        QFETCH(QString, problem);
        QFETCH(QString, fix);
        EditableDocument document = test::profileOf(test::payloadText("test", "<key>K</key><true/>"));
        const auto tellsIt = [&](const Problem& one) { return ruleId(one) == problem; };
        const QList<Problem> problems = validate(document, catalogueOf(support, key), meant);
        const auto told = std::find_if(problems.begin(), problems.end(), tellsIt);
        QVERIFY(told != problems.end());
        QCOMPARE(told->fix ? sentence(*told->fix) : QString(), fix);
        if (told->fix) {
            test::must(document.apply(test::must(editOf(document, *told->fix))));
            const QList<Problem> left = validate(document, catalogueOf(support, key), meant);
            QVERIFY(std::none_of(left.begin(), left.end(), tellsIt));
        }
    }

    void keysAreJudged_data()
    {
        columns();
        const auto row = [](const char* name, const char* support, const char* keySupport, const Audience& meant,
                            const char* expected) {
            QTest::newRow(name) << QByteArray(support)
                                << R"({"key": "K", "type": "boolean", "support": )" + QByteArray(keySupport) + "}"
                                << meant << (*expected ? QStringList{QString::fromLatin1(expected)} : QStringList());
        };
        const char anywhere[] = R"({"iOS": {"introduced": "4.0"}, "macOS": {"introduced": "10.7"}})";
        row("there", anywhere, R"({"iOS": {"introduced": "9.0"}})", audience(both), "");
        row("on none", anywhere, R"({"iOS": {"introduced": "n/a"}})", audience(ios), "key-unavailable: K|iOS");
        row("on one", anywhere, R"({"iOS": {"introduced": "n/a"}})", audience(both), "key-partly: K|iOS");
        row("where the payload isn't either", R"({"macOS": {"introduced": "10.7"}})",
            R"({"iOS": {"introduced": "n/a"}})", audience(both), "payload-partly: test|iOS");
        row("too new", anywhere, R"({"iOS": {"introduced": "18.0"}})", audience(ios17), "key-too-new: K|iOS 17.0|18.0");
        row("as new as its payload", R"({"iOS": {"introduced": "18.0"}})", R"({"iOS": {"introduced": "18.0"}})",
            audience(ios17), "payload-too-new: test|iOS 17.0|18.0");
        row("removed", anywhere, R"({"iOS": {"removed": "17.0"}})", audience(ios17), "key-removed: K|iOS|17.0");
        row("will be removed", anywhere, R"({"iOS": {"removed": "18.0"}})", audience(ios17), "key-ends: K|iOS|18.0");
        row("deprecated", anywhere, R"({"iOS": {"deprecated": "15.0"}})", audience(ios17),
            "key-deprecated: K|iOS|15.0");
        row("supervised", anywhere, R"({"iOS": {"supervised": true}})",
            audience(ios, [](Audience& who) { who.supervised = false; }), "key-supervised: K|iOS");
        row("as its payload", R"({"iOS": {"introduced": "4.0", "supervised": true}})",
            R"({"iOS": {"supervised": true}})", audience(ios, [](Audience& who) { who.supervised = false; }),
            "payload-supervised: test|iOS");
        row("user enrollment forbids", anywhere, R"({"iOS": {"user-enrollment": "forbidden"}})",
            audience(ios, [](Audience& who) { who.enrollment = Enrollment::User; }), "key-user-enrollment: K|iOS");
        row("channel", R"({"macOS": {"introduced": "10.7", "device-channel": true, "user-channel": true}})",
            R"({"macOS": {"user-channel": false}})", audience(mac, [](Audience& who) { who.channel = Scope::User; }),
            "key-channel: K|user|macOS");
    }
    void keysAreJudged() { compareTold(); }

    void scopeAndChannelBelongTogether_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<int>("channel");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("System on the device channel") << QByteArray("System") << int(Scope::System) << false;
        QTest::newRow("User on the device channel") << QByteArray("User") << int(Scope::System) << true;
        QTest::newRow("User on the user channel") << QByteArray("User") << int(Scope::User) << false;
        QTest::newRow("System on the user channel") << QByteArray("System") << int(Scope::User) << true;
    }
    void scopeAndChannelBelongTogether()
    {
        QFETCH(QByteArray, scope);
        QFETCH(int, channel);
        QFETCH(bool, wrong);
        const QStringList all = told(R"({"macOS": {"introduced": "10.7"}})", payloadKey,
                                     audience(mac, [&](Audience& who) { who.channel = Scope(channel); }),
                                     "<key>PayloadScope</key><string>" + scope + "</string>");
        QCOMPARE(all.join(u' ').contains(QStringLiteral("scope-and-channel")), wrong);
        const QStringList phones = told(R"({"iOS": {"introduced": "4.0"}})", payloadKey,
                                        audience(ios, [&](Audience& who) { who.channel = Scope(channel); }),
                                        "<key>PayloadScope</key><string>" + scope + "</string>");
        QVERIFY(!phones.join(u' ').contains(QStringLiteral("scope-and-channel")));
    }

    void whatIsRequiredElsewhereOnlyIsNotMissing()
    {
        const char key[] = R"({"key": "R", "type": "string", "required": true,
                               "support": {"iOS": {"introduced": "n/a"}}}, {"key": "K", "type": "boolean"})";
        const char anywhere[] = R"({"iOS": {"introduced": "4.0"}, "macOS": {"introduced": "10.7"}})";
        QCOMPARE(told(anywhere, key, audience(ios)), QStringList());
        QCOMPARE(told(anywhere, key, audience(mac)), QStringList{QStringLiteral("required-missing: R")});
        QCOMPARE(told(anywhere, key, audience(both)), QStringList{QStringLiteral("required-missing: R")});
    }

    void whatIsKnownFromAPreReleaseOnlyIsTold()
    {
        const char anywhere[] = R"({"iOS": {"introduced": "4.0"}})";
        QCOMPARE(told(anywhere, R"({"key": "K", "type": "boolean", "pre-release": true})", {}),
                 QStringList{QStringLiteral("key-pre-release: K")});
    }

private:
    static void compareTold()
    {
        QFETCH(QByteArray, support);
        QFETCH(QByteArray, key);
        QFETCH(Audience, meant);
        QFETCH(QStringList, expected);
        QCOMPARE(told(support, key, meant), expected);
    }
};

ESPALIER_TEST(ValidationSupportTest);
#include "validation_support_test.moc"
