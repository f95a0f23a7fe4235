#include "profiles/impact/impact.h"

#include "profiles/masking.h"
#include "profiles/value_line.h"
#include "tests/profiles/office.h"
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

using namespace espalier;
using catalogue::Entry;
using catalogue::OsVersion;
using catalogue::Platform;
using catalogue::Support;
using profiles::Impact;
using profiles::ImpactQuestion;
using test::everyone;
using test::Office;

namespace {

Support from(const char* version, bool multiple = true)
{
    Support support;
    support.introduced = OsVersion::fromText(QString::fromLatin1(version));
    support.multiple = multiple;
    return support;
}

Entry payload(const char* type, const catalogue::SupportByPlatform& support)
{
    Entry entry;
    entry.type = QString::fromLatin1(type);
    entry.support = support;
    return entry;
}

// A small world with the facts that these rules need.
const catalogue::Catalogue& facts()
{
    static const catalogue::Catalogue catalogue([] {
        Support lock = from("6.0", false);
        lock.supervised = true;
        Support deviceOnly = from("10.7", false);
        deviceOnly.userChannel = false;
        return QList<Entry>{
            payload("com.apple.wifi.managed", {{Platform::iOS, from("4.0")}, {Platform::macOS, from("10.7")}}),
            payload("com.apple.app.lock", {{Platform::iOS, lock}}),
            payload("com.apple.applicationaccess", {{Platform::iOS, from("4.0")}, {Platform::macOS, from("10.7")}}),
            payload("com.apple.mobiledevice.passwordpolicy",
                    {{Platform::iOS, from("4.0")}, {Platform::macOS, from("10.7")}}),
            payload("com.apple.dock", {{Platform::macOS, from("10.7", false)}}),
            payload("com.apple.SoftwareUpdate", {{Platform::macOS, deviceOnly}}),
            payload("com.apple.relay.managed", {{Platform::iOS, from("17.0")}, {Platform::macOS, from("14.0")}}),
        };
    }());
    return catalogue;
}

QByteArray profile(const char* identifier, const char* type, const char* keys = "", const char* topKeys = "")
{
    QByteArray text = test::profileText(test::payloadText(type, keys), topKeys);
    text.replace("org.example.p<", QByteArray(identifier) + '<');
    return text;
}

struct Study : Office {
    DeviceId device(const char* name, const char* platform, const char* os = "", int supervised = -1)
    {
        const DeviceId id = Office::device(QString::fromLatin1(name), QString::fromLatin1(platform));
        write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET os = ?, supervised = ? WHERE id = ?",
                          {QString::fromLatin1(os), supervised < 0 ? QVariant() : QVariant(supervised), id.value});
        });
        return id;
    }
    Result<Impact> ask(const ImpactQuestion& question)
    {
        return store->read([&](store::Connection& db) { return profiles::impactOf(db, library, &facts(), question); });
    }
    Impact impact(const ImpactQuestion& question) { return test::must(ask(question)); }
    Impact draft(const QByteArray& content)
    {
        ImpactQuestion question;
        question.content = content;
        question.add = {{{}, everyone, profiles::ChannelChoice::Auto}};
        return impact(question);
    }
};

QString names(const profiles::Devices& devices)
{
    QStringList all;
    for (const profiles::NamedDevice& device : devices.first) {
        all.append(device.name);
    }
    return all.join(u' ');
}

// "rule platform: names", in order.
QStringList told(const QList<profiles::Obstacle>& obstacles)
{
    QStringList all;
    for (const profiles::Obstacle& one : obstacles) {
        all.append(one.rule + u' ' + (one.platform ? catalogue::name(*one.platform) : QString()) +
                   QStringLiteral(": ") + names(one.devices));
    }
    return all;
}

} // namespace

class ImpactTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoGainsLosesAndStays()
    {
        Study study;
        const DeviceId anna = study.device("anna", "iphone");
        const DeviceId ben = study.device("ben", "ipad");
        study.device("cleo", "mac");
        const ProfileId wifi = study.import(profile("org.example.wifi", "com.apple.wifi.managed"));
        study.assign(wifi, {{}, anna});
        study.assign(wifi, {{}, ben});
        QCOMPARE(names(study.impact({wifi, {}, {}, {}, false}).stay), QStringLiteral("anna ben"));
        const Impact moved = study.impact({wifi, {}, {{wifi, everyone}}, {{{}, ben}}, false});
        QCOMPARE(names(moved.gain), QStringLiteral("cleo"));
        QCOMPARE(names(moved.stay), QStringLiteral("anna ben")); // through the group
        const Impact without = study.impact({wifi, {}, {}, {{{}, ben}}, false});
        QCOMPARE(names(without.lose), QStringLiteral("ben"));
        QCOMPARE(names(study.impact({wifi, {}, {}, {}, true}).lose), QStringLiteral("anna ben"));
        const Impact edited = study.impact(
            {wifi,
             profile("org.example.wifi", "com.apple.wifi.managed", "<key>SSID_STR</key><string>x</string>"),
             {},
             {},
             false});
        QCOMPARE(names(edited.replace), QStringLiteral("anna ben"));
        QCOMPARE(edited.stay.count, 0);
    }

    void onlyTheFirstAreNamed()
    {
        Study study;
        for (int i = 0; i < 40; ++i) {
            study.device(QByteArray::number(100 + i).constData(), "iphone");
        }
        const Impact impact = study.draft(profile("org.example.wifi", "com.apple.wifi.managed"));
        QCOMPARE(impact.gain.count, 40);
        QCOMPARE(names(impact.gain), QStringLiteral("100 101 102 103 104"));
    }

    void whoIsNotEnrolledGetsItLater()
    {
        Study study;
        const DeviceId anna = study.device("anna", "iphone");
        study.write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET state = 'checked_out' WHERE id = ?", {anna.value});
        });
        const Impact impact = study.draft(profile("org.example.wifi", "com.apple.wifi.managed"));
        QCOMPARE(impact.gain.count, 0);
        QCOMPARE(names(impact.later), QStringLiteral("anna"));
    }

    void whyItCanNotApply_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("platform") << profile("org.example.a", "com.apple.dock")
                                  << QStringList{QStringLiteral("payload-unavailable iOS: old"),
                                                 QStringLiteral("payload-unavailable tvOS: tv")};
        QTest::newRow("too old") << profile("org.example.a", "com.apple.relay.managed")
                                 << QStringList{QStringLiteral("payload-too-new iOS: old"),
                                                QStringLiteral("payload-too-new macOS: mac"),
                                                QStringLiteral("payload-unavailable tvOS: tv")};
        QTest::newRow("supervision") << profile("org.example.a", "com.apple.app.lock")
                                     << QStringList{QStringLiteral("payload-supervised iOS: old"),
                                                    QStringLiteral("payload-unavailable macOS: mac"),
                                                    QStringLiteral("payload-unavailable tvOS: tv")};
        QTest::newRow("channel") << profile("org.example.a", "com.apple.SoftwareUpdate", "",
                                            "<key>PayloadScope</key><string>User</string>")
                                 << QStringList{QStringLiteral("no-user-channel : mac"),
                                                QStringLiteral("payload-unavailable iOS: old"),
                                                QStringLiteral("payload-channel macOS: mac"),
                                                QStringLiteral("payload-unavailable tvOS: tv")};
        QTest::newRow("nothing") << profile("org.example.a", "com.example.unknown") << QStringList{};
    }
    void whyItCanNotApply()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, expected);
        Study study;
        study.device("mac", "mac", "13.6");
        study.device("old", "iphone", "16.7.2", 0);
        study.device("tv", "appletv", "17.0");
        QCOMPARE(told(study.draft(content).obstacles), expected);
    }

    void aDeviceNobodyKnowsThePlatformOfWaits()
    {
        Study study;
        study.device("new", "");
        const Impact impact = study.draft(
            profile("org.example.a", "com.apple.wifi.managed", "", "<key>PayloadScope</key><string>User</string>"));
        QCOMPARE(told(impact.obstacles), QStringList{QStringLiteral("platform-unknown : new")});
    }

    // Whoever doesn't get it is told with the reason, not among those who do.
    void everyDeviceIsCountedOnce()
    {
        Study study;
        study.device("mac", "mac", "14.0");
        study.device("phone", "iphone", "17.0");
        study.device("new", "");
        const DeviceId owned = study.device("owned", "mac", "14.0");
        study.write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET owner_email = 'b@example.org' WHERE id = ?", {owned.value});
        });
        const Impact impact =
            study.draft(profile("org.example.a", "com.apple.dock", "<key>a</key><string>%{owner.email}</string>",
                                "<key>PayloadScope</key><string>System</string>"));
        QCOMPARE(names(impact.gain), QStringLiteral("owned"));
        QVERIFY(told(impact.obstacles).contains(QStringLiteral("payload-unavailable iOS: phone")));
        QCOMPARE(impact.blocked.size(), 1);
        QVERIFY(names(impact.blocked[0].devices).contains(QStringLiteral("mac")));
        QCOMPARE(impact.replace.count + impact.stay.count + impact.lose.count, 0);
    }

    void missingValuesAreGroupedByWhatIsMissing()
    {
        Study study;
        study.device("anna", "iphone");
        const DeviceId ben = study.device("ben", "iphone");
        study.write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET owner_email = 'b@example.org' WHERE id = ?", {ben.value});
        });
        const Impact impact =
            study.draft(profile("org.example.a", "com.apple.wifi.managed",
                                "<key>SSID_STR</key><string>%{owner.email}%{device.serial}</string>"));
        QCOMPARE(impact.blocked.size(), 1);
        QCOMPARE(impact.blocked[0].names, QStringList{QStringLiteral("owner.email")});
        QCOMPARE(names(impact.blocked[0].devices), QStringLiteral("anna"));
    }

    void conflicts_data()
    {
        QTest::addColumn<QByteArray>("there"); // assigned to everyone already
        QTest::addColumn<QByteArray>("here");
        QTest::addColumn<QStringList>("expected"); // "kind type platform key rule result"
        const char* restrictions = "com.apple.applicationaccess";
        const char* passcode = "com.apple.mobiledevice.passwordpolicy";
        const auto row = [](const char* name, const char* type, const char* there, const char* here,
                            const QStringList& expected) {
            QTest::newRow(name) << profile("org.example.there", type, there) << profile("org.example.here", type, here)
                                << expected;
        };
        row("single payload", "com.apple.dock", "", "", {QStringLiteral("single com.apple.dock macOS")});
        row("single payload of another platform", "com.apple.app.lock", "", "",
            {QStringLiteral("single com.apple.app.lock iOS")});
        row("allow: and", restrictions, "<key>allowCamera</key><false/>", "<key>allowCamera</key><true/>",
            {QStringLiteral("combined com.apple.applicationaccess iOS allowCamera and false"),
             QStringLiteral("undefined com.apple.applicationaccess macOS allowCamera")});
        row("force: or", restrictions, "<key>forceEncryptedBackup</key><true/>",
            "<key>forceEncryptedBackup</key><false/>",
            {QStringLiteral("combined com.apple.applicationaccess iOS forceEncryptedBackup or true"),
             QStringLiteral("undefined com.apple.applicationaccess macOS forceEncryptedBackup")});
        row("limits: the stricter", passcode,
            "<key>maxFailedAttempts</key><integer>4</integer><key>minLength</key><integer>8</integer>",
            "<key>maxFailedAttempts</key><integer>6</integer><key>minLength</key><integer>6</integer>",
            {QStringLiteral("combined com.apple.mobiledevice.passwordpolicy iOS maxFailedAttempts least 4"),
             QStringLiteral("combined com.apple.mobiledevice.passwordpolicy iOS minLength most 8"),
             QStringLiteral("undefined com.apple.mobiledevice.passwordpolicy macOS maxFailedAttempts"),
             QStringLiteral("undefined com.apple.mobiledevice.passwordpolicy macOS minLength")});
        row("equal values are none", restrictions, "<key>allowCamera</key><false/>", "<key>allowCamera</key><false/>",
            {});
        row("nobody knows how it combines", restrictions, "<key>ratingRegion</key><string>us</string>",
            "<key>ratingRegion</key><string>de</string>",
            {QStringLiteral("undefined com.apple.applicationaccess iOS ratingRegion"),
             QStringLiteral("undefined com.apple.applicationaccess macOS ratingRegion")});
        row("the same network", "com.apple.wifi.managed", "<key>SSID_STR</key><string>Office</string>",
            "<key>SSID_STR</key><string>Office</string>",
            {QStringLiteral("same com.apple.wifi.managed iOS SSID_STR"),
             QStringLiteral("same com.apple.wifi.managed macOS SSID_STR")});
        row("other networks", "com.apple.wifi.managed", "<key>SSID_STR</key><string>Guests</string>",
            "<key>SSID_STR</key><string>Office</string>", {});
        QTest::newRow("managed preferences of the same domain")
            << profile("org.example.there", "com.apple.ManagedClient.preferences",
                       "<key>PayloadContent</key><dict><key>com.apple.dock</key><dict><key>Forced</key><array><dict>"
                       "<key>mcx_preference_settings</key><dict><key>autohide</key><true/></dict></dict></array></dict>"
                       "</dict>")
            << profile("org.example.here", "com.apple.dock", "<key>autohide</key><false/>")
            << QStringList{QStringLiteral("undefined com.apple.dock macOS autohide")};
    }
    void conflicts()
    {
        QFETCH(QByteArray, there);
        QFETCH(QByteArray, here);
        QFETCH(QStringList, expected);
        Study study;
        const DeviceId phone = study.device("phone", "iphone", "17.0", 1);
        study.device("mac", "mac", "14.0");
        study.assign(study.import(there), everyone);
        QStringList found;
        const Impact impact = study.draft(here);
        for (const profiles::ProfileConflict& one : impact.conflicts) {
            const QString begin = QString(profiles::name(one.what.kind)) + u' ' + one.what.payloadType + u' ' +
                                  catalogue::name(one.platform);
            QCOMPARE(one.devices.count, 1);
            if (one.what.keys.isEmpty()) {
                found.append(begin);
            }
            for (const profiles::KeyConflict& key : one.what.keys) {
                QStringList words{begin, key.key};
                if (key.rule) {
                    words.append(profiles::name(*key.rule));
                }
                if (key.result) {
                    const auto* truth = key.result->as<bool>();
                    const auto* number = key.result->as<qint64>();
                    words.append(truth != nullptr ? QVariant(*truth).toString()
                                                  : QString::number(number ? *number : -1));
                }
                found.append(words.join(u' '));
            }
        }
        QCOMPARE(found, expected);

        // The same for one device, once both are there.
        study.assign(study.import(here), everyone);
        const auto onPhone = study.read(
            [&](store::Connection& db) { return profiles::conflictsOn(db, study.library, &facts(), phone); });
        QStringList ofPhone;
        for (const auto& pair : onPhone.conflicts) {
            ofPhone.append(QString(profiles::name(pair.what.kind)) + u' ' + pair.what.payloadType + u' ');
        }
        for (const QString& kind : std::as_const(ofPhone)) {
            QVERIFY(std::any_of(expected.begin(), expected.end(),
                                [&](const QString& row) { return row.startsWith(kind + QStringLiteral("iOS")); }));
        }
        QCOMPARE(ofPhone.isEmpty(), expected.filter(QStringLiteral(" iOS")).isEmpty());
    }

    void everyListOfRestrictionsIsCombined()
    {
        const auto shipped = test::shippedCatalogue();
        int lists = 0;
        for (const Entry* entry :
             shipped->find(catalogue::Kind::Payload, QStringLiteral("com.apple.applicationaccess"))) {
            for (const auto& key : entry->keys) {
                if (key->type == catalogue::Type::Array) {
                    ++lists;
                    const auto rule = profiles::combineRule(entry->type, key->name);
                    QVERIFY2(rule == profiles::Combine::Intersection || rule == profiles::Combine::Union,
                             qPrintable(key->name));
                }
            }
        }
        QVERIFY(lists >= 10);
    }

    void settingsKnowTheirSecrets()
    {
        const profiles::EditableDocument document(
            profile("org.example.p", "com.example.a",
                    "<key>Password</key><string>x</string><key>SharedSecret</key><array><string>x</string></array>"
                    "<key>Token</key><dict><key>Value</key><string>x</string></dict>"
                    "<key>requirePassword</key><true/><key>Name</key><string>x</string>"
                    "<key>List</key><array><dict><key>Name</key><string>n</string><key>Password</key><string>x</string>"
                    "</dict></array>"));
        const auto settings = profiles::settingsOf(document, nullptr);
        QCOMPARE(settings.size(), 1);
        const auto isSecret = [&](const char* key) { return settings[0].keys[QLatin1String(key)].secret; };
        QVERIFY(isSecret("Password") && isSecret("SharedSecret") && isSecret("Token/Value"));
        QVERIFY(!isSecret("requirePassword") && !isSecret("Name") && !isSecret("List"));
        QCOMPARE(profiles::shortText(profiles::masked(settings[0].keys[QStringLiteral("List")].value)),
                 QStringLiteral("[{Name: \"n\", Password: \"••••\"}]"));
    }

    void amongThreeTheStrictestHolds()
    {
        Study study;
        const DeviceId phone = study.device("phone", "iphone", "17.0", 1);
        const auto passcode = [&](const char* identifier, const char* length) {
            const QByteArray keys = QByteArray("<key>minLength</key><integer>") + length + "</integer>";
            study.assign(study.import(profile(identifier, "com.apple.mobiledevice.passwordpolicy", keys)), everyone);
        };
        passcode("org.example.a", "6");
        passcode("org.example.b", "10");
        passcode("org.example.c", "8");
        passcode("org.example.d", "8"); // has a say too, though it agrees with another
        const auto found = study.read(
            [&](store::Connection& db) { return profiles::conflictsOn(db, study.library, &facts(), phone); });
        const QList<profiles::Contested> settings = profiles::contestedIn(found.conflicts);
        QCOMPARE(settings.size(), 1);
        QCOMPARE(settings[0].key, QStringLiteral("minLength"));
        QCOMPARE(settings[0].says.size(), 4);
        QVERIFY(settings[0].rule == profiles::Combine::Most);
        QVERIFY(settings[0].result == plist::Value(qint64(10)));
    }

    void whatCanBeThereOnceOnlyNamesEveryProfileThatBringsIt()
    {
        Study study;
        const DeviceId mac = study.device("mac", "mac", "14.0");
        for (const char* identifier : {"org.example.a", "org.example.b", "org.example.c"}) {
            study.assign(study.import(profile(identifier, "com.apple.dock")), everyone);
        }
        const auto found =
            study.read([&](store::Connection& db) { return profiles::conflictsOn(db, study.library, &facts(), mac); });
        const QList<profiles::Contested> settings = profiles::contestedIn(found.conflicts);
        QCOMPARE(settings.size(), 1);
        QVERIFY(settings[0].kind == profiles::ConflictKind::Single);
        QVERIFY(settings[0].key.isEmpty());
        QCOMPARE(settings[0].says.size(), 3);
        QVERIFY(!settings[0].result);
    }

    void whoGetsOnlyOneOfThemHasNoConflict()
    {
        Study study;
        const DeviceId anna = study.device("anna", "mac");
        const DeviceId ben = study.device("ben", "mac");
        study.assign(study.import(profile("org.example.there", "com.apple.dock")), {{}, anna});
        ImpactQuestion question;
        question.content = profile("org.example.here", "com.apple.dock");
        question.add = {{{}, {{}, ben}, profiles::ChannelChoice::Auto}};
        QVERIFY(study.impact(question).conflicts.isEmpty());
        question.add = {{{}, {{}, anna}, profiles::ChannelChoice::Auto}};
        QCOMPARE(study.impact(question).conflicts.size(), 1);
    }

    void aDraftThatIsNoProfileIsSaidToBeNone()
    {
        Study study;
        ImpactQuestion question;
        QVERIFY(study.ask(question).error().code == ErrorCode::InvalidInput);
        question.content = QByteArray("<plist><dict>");
        QVERIFY(study.ask(question).error().code == ErrorCode::InvalidInput);
    }
};

ESPALIER_TEST(ImpactTest);
#include "impact_test.moc"
