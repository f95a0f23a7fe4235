#include "inventory/answers.h"
#include "inventory/bounded.h"
#include "inventory/facts.h"
#include "inventory/rounds.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <limits>

using namespace espalier;
using espalier::test::Fleet;

namespace {

using plist::Array;
using plist::Dict;
using plist::Value;

struct AnsweringFleet : Fleet {
    AnsweringFleet() { rounds.addHandlers(handlers); }
    // Sends one command by hand or as part of a round, and answers it.
    void say(DeviceId device, const char* type, Dict response, const QString& origin = QStringLiteral("inventory"),
             Dict request = {}, ChannelId on = {})
    {
        request.set(QStringLiteral("RequestType"), type);
        const ChannelId which = on.isValid() ? on : channel(device);
        write([&](store::Transaction& tx) {
            mdm::NewCommand command;
            command.command = request;
            command.channels = {which};
            command.createdBy = QStringLiteral("test");
            command.origin = origin;
            return queue.add(tx, command);
        });
        answer(which, next(which), std::move(response));
    }
    inventory::Rounds rounds{queue, sealer};
};

Dict information(Dict answers)
{
    Dict response;
    response.set(QStringLiteral("QueryResponses"), std::move(answers));
    return response;
}

Dict app(const QString& bundle, const QString& name)
{
    Dict one;
    one.set(QStringLiteral("Identifier"), bundle).set(QStringLiteral("Name"), name);
    return one;
}

Dict apps(Array list)
{
    Dict response;
    response.set(QStringLiteral("InstalledApplicationList"), std::move(list));
    return response;
}

Dict with(const char* key, Value value)
{
    Dict dictionary;
    dictionary.set(QString::fromLatin1(key), std::move(value));
    return dictionary;
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deviceInformationFillsTheColumns()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("old"), QLatin1String(""));
        Dict said;
        said.set(QStringLiteral("DeviceName"), "Anna's iPhone")
            .set(QStringLiteral("ProductName"), "iPhone15,2")
            .set(QStringLiteral("ModelName"), "iPhone")
            .set(QStringLiteral("OSVersion"), "17.5.1")
            .set(QStringLiteral("SupplementalOSVersionExtra"), "(a)")
            .set(QStringLiteral("BuildVersion"), "21F90")
            .set(QStringLiteral("SerialNumber"), "F2LXK0YHJ5")
            .set(QStringLiteral("IsSupervised"), true)
            .set(QStringLiteral("DeviceCapacity"), 128.0)
            .set(QStringLiteral("AvailableDeviceCapacity"), 63.5)
            .set(QStringLiteral("BatteryLevel"), 0.87)
            .set(QStringLiteral("WiFiMAC"), "aa:bb:cc:dd:ee:ff")
            .set(QStringLiteral("ServiceSubscriptions"), Array{with("IMEI", "35 694511 123456 7")});
        fleet.say(device, "DeviceInformation", information(said));
        fleet.read([&](store::Connection& db) -> Result<> {
            const store::Row row =
                TRY(db.one("SELECT name, product, model, platform, os, os_build, serial, supervised, storage_bytes, "
                           "storage_free_bytes, battery_percent, imei, wifi_mac FROM device WHERE id = ?",
                           {device.value}, QStringLiteral("device")));
            [&] {
                QCOMPARE(row.text(0), QStringLiteral("Anna's iPhone"));
                QCOMPARE(row.text(1), QStringLiteral("iPhone15,2"));
                QCOMPARE(row.text(2), QStringLiteral("iPhone"));
                QCOMPARE(row.text(3), QStringLiteral("iphone"));
                QCOMPARE(row.text(4), QStringLiteral("17.5.1 (a)"));
                QCOMPARE(row.text(5), QStringLiteral("21F90"));
                QCOMPARE(row.text(6), QStringLiteral("F2LXK0YHJ5"));
                QCOMPARE(row.integer(7), 1);
                QCOMPARE(row.integer(8), 128'000'000'000);
                QCOMPARE(row.integer(9), 63'500'000'000);
                QCOMPARE(row.integer(10), 87);
                QCOMPARE(row.text(11), QStringLiteral("35 694511 123456 7"));
                QCOMPARE(row.text(12), QStringLiteral("aa:bb:cc:dd:ee:ff"));
            }();
            return {};
        });
    }

    void whatIsMissingOverwritesNothing()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("Anna"));
        fleet.say(device, "DeviceInformation", information(with("OSVersion", "17.5")));
        fleet.say(device, "DeviceInformation", information({}));
        fleet.say(device, "DeviceInformation", {});
        QCOMPARE(fleet.text("SELECT name || os || platform FROM device"), QStringLiteral("Anna17.5iphone"));
    }

    void oldMacsCountInBinaryGigabytes()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("mac"), QStringLiteral("mac"));
        Dict said = with("DeviceCapacity", 100);
        said.set(QStringLiteral("OSVersion"), "11.7").set(QStringLiteral("ProductName"), "MacBookPro15,1");
        fleet.say(device, "DeviceInformation", information(said));
        QCOMPARE(fleet.number("SELECT storage_bytes FROM device"), 107'374'182'400);
        said.set(QStringLiteral("OSVersion"), "12.1");
        fleet.say(device, "DeviceInformation", information(said));
        QCOMPARE(fleet.number("SELECT storage_bytes FROM device"), 100'000'000'000);
    }

    void wrongTypesCountAsAbsent_data()
    {
        QTest::addColumn<Value>("value");
        QTest::newRow("text") << Value(QStringLiteral("x"));
        QTest::newRow("data") << Value(QByteArray("\0\xff", 2));
        QTest::newRow("array") << Value(Array{1, 2});
        QTest::newRow("dictionary") << Value(Dict());
        QTest::newRow("true") << Value(true);
        QTest::newRow("negative") << Value(-1);
        QTest::newRow("huge") << Value(std::numeric_limits<qint64>::max());
        QTest::newRow("unsigned") << Value(std::numeric_limits<quint64>::max());
        QTest::newRow("not a number") << Value(std::numeric_limits<double>::quiet_NaN());
        QTest::newRow("infinite") << Value(std::numeric_limits<double>::infinity());
        QTest::newRow("date") << Value(plist::Date{0});
    }
    void wrongTypesCountAsAbsent()
    {
        QFETCH(Value, value);
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        Dict said;
        for (const char* key : {"DeviceName", "OSVersion", "ProductName", "SerialNumber", "WiFiMAC", "IMEI"}) {
            if (!value.as<QString>()) {
                said.set(QString::fromLatin1(key), value);
            }
        }
        for (const char* key : {"DeviceCapacity", "AvailableDeviceCapacity", "BatteryLevel", "ServiceSubscriptions"}) {
            said.set(QString::fromLatin1(key), value);
        }
        if (!value.as<bool>()) {
            said.set(QStringLiteral("IsSupervised"), value);
        }
        fleet.say(device, "DeviceInformation", information(said));
        fleet.say(device, "DeviceInformation", with("QueryResponses", value));
        fleet.say(device, "SecurityInfo", with("SecurityInfo", value));
        Dict security = with("FirewallSettings", value);
        security.set(QStringLiteral("HardwareEncryptionCaps"), value);
        fleet.say(device, "SecurityInfo", with("SecurityInfo", security));
        fleet.say(device, "InstalledApplicationList", with("InstalledApplicationList", value));
        fleet.say(device, "InstalledApplicationList", apps({value, app(QStringLiteral("ok"), QStringLiteral("ok"))}));
        fleet.say(device, "ProfileList", with("ProfileList", Array{value}));
        fleet.say(device, "CertificateList", with("CertificateList", Array{value, with("Data", value)}));
        QCOMPARE(fleet.text("SELECT name FROM device"), QStringLiteral("a"));
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM device WHERE supervised IS NULL AND battery_percent IS NULL "
                              "AND storage_bytes IS NULL AND encrypted IS NULL AND firewall IS NULL"),
                 1);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM app"), 1);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM audit WHERE kind = 'inventory.not_recorded'"), 0);
    }

    void namesAreBoundedAndFreedOfControlCharacters()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        fleet.say(device, "DeviceInformation", information(with("DeviceName", QString(10'000, QLatin1Char('x')))));
        QCOMPARE(fleet.number("SELECT length(name) FROM device"), 255);
        const QString nasty =
            QStringLiteral(" a") + QChar(0) + QStringLiteral("b\n\x1b[31m") + QChar(0x202e) + QStringLiteral("c ");
        fleet.say(device, "DeviceInformation", information(with("DeviceName", nasty)));
        QCOMPARE(fleet.text("SELECT name FROM device"), QStringLiteral("ab[31mc"));
        // A name of nothing but such characters is no name.
        fleet.say(device, "DeviceInformation", information(with("DeviceName", QString(QChar(0)))));
        QCOMPARE(fleet.text("SELECT name FROM device"), QStringLiteral("ab[31mc"));
    }

    void cuttingLeavesNoHalfCharacter()
    {
        const QString apples = QStringLiteral("🍏").repeated(200);
        const QString cut = inventory::cleaned(apples, 255);
        QCOMPARE(cut.size(), 254);
        QVERIFY(apples.startsWith(cut));
    }

    void hundredThousandAppsAreBounded()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        Array list;
        for (int i = 0; i < 100'000; ++i) {
            list.push_back(app(QString::number(i), QStringLiteral("App")));
        }
        fleet.say(device, "InstalledApplicationList", apps(std::move(list)));
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM app"), inventory::mostApps);
    }

    void appsReplaceEachOther()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        const DeviceId other = fleet.device(QStringLiteral("b"));
        Dict pages = app(QStringLiteral("com.apple.Pages"), QStringLiteral("Pages"));
        pages.set(QStringLiteral("ShortVersion"), "14.1").set(QStringLiteral("BundleSize"), qint64{650'000'000});
        fleet.say(other, "InstalledApplicationList", apps({pages}));
        fleet.say(device, "InstalledApplicationList",
                  apps({pages, app(QStringLiteral("com.example.b"), QStringLiteral("B"))}));
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM app WHERE device_id = ?", {device.value}), 2);
        fleet.say(device, "InstalledApplicationList", apps({pages}));
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM app WHERE device_id = ?", {device.value}), 1);
        QCOMPARE(fleet.number("SELECT size FROM app WHERE device_id = ?", {device.value}), 650'000'000);
        // An answer without the list says nothing.
        fleet.say(device, "InstalledApplicationList", {});
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM app"), 2);
    }

    void anAnswerToALimitedQuestionReplacesNothing()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        fleet.say(device, "InstalledApplicationList",
                  apps({app(QStringLiteral("a"), QStringLiteral("A")), app(QStringLiteral("b"), QStringLiteral("B"))}));
        fleet.say(device, "InstalledApplicationList", apps({}), QString(), with("ManagedAppsOnly", true));
        fleet.say(device, "InstalledApplicationList", apps({}), QString(),
                  with("Identifiers", Array{QStringLiteral("a")}));
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM app"), 2);
    }

    void securityInfo()
    {
        AnsweringFleet fleet;
        const DeviceId phone = fleet.device(QStringLiteral("phone"));
        Dict said;
        said.set(QStringLiteral("HardwareEncryptionCaps"), 3)
            .set(QStringLiteral("PasscodePresent"), true)
            .set(QStringLiteral("PasscodeCompliant"), false);
        fleet.say(phone, "SecurityInfo", with("SecurityInfo", said));
        QCOMPARE(fleet.number("SELECT encrypted * 100 + passcode_present * 10 + passcode_compliant FROM device"), 110);
        said.set(QStringLiteral("PasscodePresent"), false);
        fleet.say(phone, "SecurityInfo", with("SecurityInfo", said));
        QCOMPARE(fleet.number("SELECT encrypted * 100 + passcode_present * 10 + passcode_compliant FROM device"), 0);

        const DeviceId mac = fleet.device(QStringLiteral("mac"), QStringLiteral("mac"));
        Dict macSaid = with("FDE_Enabled", true);
        macSaid.set(QStringLiteral("FirewallSettings"), with("FirewallEnabled", true));
        fleet.say(mac, "SecurityInfo", with("SecurityInfo", macSaid));
        QCOMPARE(fleet.number("SELECT encrypted * 10 + firewall FROM device WHERE id = ?", {mac.value}), 11);
    }

    void profilesAreKeptPerChannel()
    {
        AnsweringFleet fleet;
        const DeviceId mac = fleet.device(QStringLiteral("mac"), QStringLiteral("mac"));
        const ChannelId user = fleet.user(mac, QStringLiteral("U-1"));
        QList<ChannelId> told;
        fleet.rounds.onProfilesReported([&](store::Transaction&, DeviceId, ChannelId channel) -> Result<> {
            told.append(channel);
            return {};
        });
        Dict one = with("PayloadIdentifier", "com.example.wifi");
        one.set(QStringLiteral("PayloadUUID"), "A-B").set(QStringLiteral("PayloadContent"), Array{Dict(), Dict()});
        fleet.say(mac, "ProfileList", with("ProfileList", Array{one}));
        fleet.say(mac, "ProfileList", with("ProfileList", Array{}), QString(), {}, user);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM reported_profile"), 1);
        QCOMPARE(fleet.number("SELECT payload_count FROM reported_profile"), 2);
        QCOMPARE(told, (QList<ChannelId>{fleet.channel(mac), user}));
    }

    void aUsersAnswerDoesNotDescribeTheDevice()
    {
        AnsweringFleet fleet;
        const DeviceId mac = fleet.device(QStringLiteral("mac"), QStringLiteral("mac"));
        const ChannelId user = fleet.user(mac, QStringLiteral("U-1"));
        fleet.say(mac, "DeviceInformation", information(with("DeviceName", "evil")), QString(), {}, user);
        fleet.say(mac, "InstalledApplicationList", apps({app(QStringLiteral("a"), QStringLiteral("A"))}), QString(), {},
                  user);
        QCOMPARE(fleet.text("SELECT name FROM device"), QStringLiteral("mac"));
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM app"), 0);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM fact"), 0);
    }

    void certificatesThatCantBeReadAreListedAllTheSame()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        Dict broken = with("CommonName", "Broken");
        broken.set(QStringLiteral("Data"), QByteArray("not a certificate")).set(QStringLiteral("IsIdentity"), true);
        Dict large = with("CommonName", "Large");
        large.set(QStringLiteral("Data"), QByteArray(100'000, '0'));
        fleet.say(device, "CertificateList", with("CertificateList", Array{broken, large}));
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM device_certificate WHERE not_after IS NULL"), 2);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM device_certificate WHERE is_identity = 1"), 1);
    }

    void theRawAnswerIsKeptSealedAndOnlyWhenItChanged()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        Dict said = information(with("DeviceName", "Canary Name"));
        said.set(QStringLiteral("CommandUUID"), "1");
        fleet.say(device, "DeviceInformation", said);
        const qint64 first = fleet.clock.nowMs();
        fleet.clock.advance(5000);
        said.set(QStringLiteral("CommandUUID"), "2");
        fleet.say(device, "DeviceInformation", said);
        const auto fact = fleet.read([&](store::Connection& db) {
            return inventory::fact(db, fleet.sealer, device, QStringLiteral("DeviceInformation"));
        });
        QVERIFY(fact.has_value());
        QCOMPARE(fact->changedAt, first);
        QCOMPARE(fact->at, first + 5000);
        QVERIFY(fact->plistXml.contains("Canary Name"));
        QVERIFY(!fact->plistXml.contains("CommandUUID"));
        const QByteArray stored = fleet.read([](store::Connection& db) -> Result<QByteArray> {
            const store::Row row = TRY(db.one("SELECT answer FROM fact", {}, QStringLiteral("fact")));
            return row.bytes(0);
        });
        QVERIFY(!stored.contains("Canary"));
    }

    void aFewValuesAskedByHandAreNotTheFact()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        fleet.say(device, "DeviceInformation", information(with("DeviceName", "Anna")), QString());
        QCOMPARE(fleet.text("SELECT name FROM device"), QStringLiteral("Anna"));
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM fact"), 0);
    }

    void aNewPlatformIsAnnounced()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"), QLatin1String(""));
        int announced = 0;
        fleet.rounds.onPlatformChanged([&](store::Transaction&, DeviceId, ChannelId) -> Result<> {
            ++announced;
            return {};
        });
        fleet.say(device, "DeviceInformation", information(with("ProductName", "Mac14,2")));
        fleet.say(device, "DeviceInformation", information(with("ProductName", "Mac14,2")));
        QCOMPARE(announced, 1);
    }

    void aHookThatFailsDoesNotKeepTheRoundOpen()
    {
        AnsweringFleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        const ChannelId channel = fleet.channel(device);
        fleet.rounds.onProfilesReported([](store::Transaction&, DeviceId, ChannelId) -> Result<> {
            return fail(ErrorCode::Internal, QStringLiteral("broken"));
        });
        fleet.write([&](store::Transaction& tx) { return fleet.rounds.start(tx, device, QStringLiteral("admin")); });
        for (mdm::Outgoing out = fleet.next(channel); !out.uuid.isEmpty(); out = fleet.next(channel)) {
            fleet.answer(channel, out, with("ProfileList", Array{}));
        }
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM device WHERE inventory_at IS NOT NULL"), 1);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM audit WHERE kind = 'inventory.not_recorded'"), 1);
    }
};

ESPALIER_TEST(AnswersTest);
#include "answers_test.moc"
