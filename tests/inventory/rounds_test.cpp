#include "base/durations.h"
#include "inventory/facts.h"
#include "inventory/platform.h"
#include "inventory/questions.h"
#include "inventory/rounds.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

using namespace espalier;
using espalier::test::Fleet;

namespace {

const auto admin = QStringLiteral("admin");

struct Inventory : Fleet {
    Inventory() { rounds.addHandlers(handlers); }
    QStringList start(DeviceId device)
    {
        return write([&](store::Transaction& tx) { return rounds.start(tx, device, admin); });
    }
    int startDue(int most = 100)
    {
        return write([&](store::Transaction& tx) { return rounds.startDue(tx, most); });
    }
    // Answers everything that waits; refuse: with an Error.
    int answerAll(ChannelId channel, mdm::ResultStatus status = mdm::ResultStatus::Acknowledged)
    {
        int answers = 0;
        for (mdm::Outgoing out = next(channel); !out.uuid.isEmpty(); out = next(channel)) {
            answer(channel, out, {}, status);
            ++answers;
        }
        return answers;
    }
    inventory::Rounds rounds{queue, sealer};
};

QStringList types(const std::vector<plist::Dict>& questions)
{
    QStringList all;
    for (const plist::Dict& question : questions) {
        all.append(question.text(u"RequestType"));
    }
    return all;
}

QStringList queries(qint64 rights)
{
    const plist::Dict question = inventory::questions(rights).front();
    QStringList all;
    for (const plist::Value& query : *question.array(u"Queries")) {
        all.append(*query.as<QString>());
    }
    return all;
}

} // namespace

class RoundsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksOnlyWhatTheAccessRightsAllow_data()
    {
        QTest::addColumn<qint64>("rights");
        QTest::addColumn<QStringList>("asked");
        const auto device = QStringLiteral("DeviceInformation");
        const auto security = QStringLiteral("SecurityInfo");
        const auto apps = QStringLiteral("InstalledApplicationList");
        const auto lists = QStringList{QStringLiteral("ProfileList"), QStringLiteral("CertificateList")};
        QTest::newRow("all") << qint64{8191} << (QStringList{device, security, apps} + lists);
        QTest::newRow("device only") << qint64{16} << QStringList{device};
        QTest::newRow("no apps") << qint64{8191 - 256} << (QStringList{device, security} + lists);
        QTest::newRow("no security") << qint64{8191 - 1024} << (QStringList{device, apps} + lists);
        QTest::newRow("profiles only") << qint64{1} << (QStringList{device} + lists);
    }
    void asksOnlyWhatTheAccessRightsAllow()
    {
        QFETCH(qint64, rights);
        QFETCH(QStringList, asked);
        QCOMPARE(types(inventory::questions(rights)), asked);
    }

    void networkQueriesNeedTheirRight()
    {
        QVERIFY(queries(8191).contains(QStringLiteral("WiFiMAC")));
        QVERIFY(queries(8191).contains(QStringLiteral("DeviceName")));
        QVERIFY(!queries(8191 - 32).contains(QStringLiteral("WiFiMAC")));
        QVERIFY(!queries(8191 - 16).contains(QStringLiteral("DeviceName")));
        QVERIFY(queries(1).contains(QStringLiteral("UDID")));
    }

    void aRoundGoesToTheDeviceChannelOnly()
    {
        Inventory fleet;
        const DeviceId device = fleet.device(QStringLiteral("mac"), QStringLiteral("mac"));
        const ChannelId user = fleet.user(device, QStringLiteral("U-1"));
        fleet.set("access_rights", QStringLiteral("17"));
        QCOMPARE(fleet.start(device).size(), 3);
        QVERIFY(fleet.next(user).uuid.isEmpty());
        const mdm::Outgoing first = fleet.next(fleet.channel(device));
        QCOMPARE(first.requestType, QStringLiteral("DeviceInformation"));
        QCOMPARE(fleet.text("SELECT origin FROM command WHERE uuid = ?", {first.uuid}), QStringLiteral("inventory"));
    }

    void noSecondRoundWhileOneIsOpen()
    {
        Inventory fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        QCOMPARE(fleet.start(device).size(), 5);
        QVERIFY(fleet.start(device).isEmpty());
        QCOMPARE(fleet.answerAll(fleet.channel(device)), 5);
        QCOMPARE(fleet.start(device).size(), 5);
    }

    void whatWasAnsweredOrCancelledIsAskedAgainInTheOpenRound()
    {
        Inventory fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        const ChannelId channel = fleet.channel(device);
        const QStringList first = fleet.start(device);
        const mdm::Outgoing answered = fleet.next(channel);
        fleet.answer(channel, answered);
        const QString cancelled = first.last() == answered.uuid ? first.first() : first.last();
        fleet.write([&](store::Transaction& tx) { return fleet.queue.cancel(tx, cancelled, device, admin); });
        QCOMPARE(fleet.start(device).size(), 2);
        QVERIFY(fleet.start(device).isEmpty());
        QCOMPARE(fleet.answerAll(channel), 5);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM inventory_question WHERE answered = 1"), 5);
        QCOMPARE(fleet.number("SELECT open FROM inventory_round WHERE device_id = ?", {device.value}), 0);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM device WHERE inventory_at IS NOT NULL"), 1);
    }

    void aRoundWhoseCommandsWereCancelledIsNotOpen()
    {
        Inventory fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        for (const QString& uuid : fleet.start(device)) {
            fleet.write([&](store::Transaction& tx) { return fleet.queue.cancel(tx, uuid, device, admin); });
        }
        QCOMPARE(fleet.start(device).size(), 5);
    }

    void inventoryIsCompleteWhenAllAnswersAreThere()
    {
        Inventory fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        const ChannelId channel = fleet.channel(device);
        fleet.start(device);
        for (int i = 0; i < 4; ++i) {
            fleet.answer(channel, fleet.next(channel));
        }
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM device WHERE inventory_at IS NOT NULL"), 0);
        fleet.clock.advance(1000);
        // A refused question is answered, too.
        fleet.answer(channel, fleet.next(channel), {}, mdm::ResultStatus::Error);
        QCOMPARE(fleet.number("SELECT inventory_at FROM device WHERE id = ?", {device.value}), fleet.clock.nowMs());
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM audit WHERE kind = 'device.inventory_complete'"), 1);
    }

    void aDeviceThatRefusesEverythingHasNoInventory()
    {
        Inventory fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        fleet.start(device);
        QCOMPARE(fleet.answerAll(fleet.channel(device), mdm::ResultStatus::Error), 5);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM device WHERE inventory_at IS NOT NULL"), 0);
        QCOMPARE(fleet.start(device).size(), 5);
    }

    void enrollingAsksOnceAndReEnrollingAgain()
    {
        Inventory fleet;
        const DeviceId device = fleet.device(QStringLiteral("mac"), QStringLiteral("mac"));
        const ChannelId channel = fleet.channel(device);
        const ChannelId user = fleet.user(device, QStringLiteral("U-1"));
        const auto enrolled = [&](ChannelId which) {
            fleet.write([&](store::Transaction& tx) { return fleet.rounds.enrolled(tx, device, which); });
        };
        enrolled(user);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM command"), 0);
        enrolled(channel);
        enrolled(channel);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM command"), 5);
        fleet.reenroll(device);
        enrolled(channel);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM command"), 10);
        QCOMPARE(fleet.answerAll(channel), 5);
    }

    void theNextRoundComesAfterTheSettingGiveOrTakeATenth()
    {
        Inventory fleet;
        fleet.set("inventory_hours", QStringLiteral("10"));
        QSet<qint64> dues;
        for (int i = 0; i < 20; ++i) {
            const DeviceId device = fleet.device(QString::number(i));
            fleet.start(device);
            fleet.answerAll(fleet.channel(device));
            const qint64 due = fleet.number("SELECT due_at FROM inventory_round WHERE device_id = ?", {device.value}) -
                               fleet.clock.nowMs();
            QVERIFY2(due >= 9 * hourMs && due <= 11 * hourMs, qPrintable(QString::number(due)));
            dues.insert(due);
        }
        QVERIFY(dues.size() > 10);
        QCOMPARE(fleet.startDue(), 0);
        fleet.clock.advance(9 * hourMs - 1);
        QCOMPARE(fleet.startDue(), 0);
        fleet.clock.advance(2 * hourMs + 2);
        QCOMPARE(fleet.startDue(15), 15);
        QCOMPARE(fleet.startDue(), 5);
        QCOMPARE(fleet.startDue(), 0);
    }

    void anOpenRoundAndAnEndedDeviceDontBlockTheSchedule()
    {
        Inventory fleet;
        const DeviceId silent = fleet.device(QStringLiteral("silent"));
        const DeviceId gone = fleet.device(QStringLiteral("gone"));
        fleet.start(silent);
        fleet.start(gone);
        fleet.write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET state = 'checked_out' WHERE id = ?", {gone.value});
        });
        fleet.clock.advance(48 * hourMs);
        QCOMPARE(fleet.startDue(), 0);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM inventory_round WHERE due_at IS NULL"), 1);
        QCOMPARE(fleet.number("SELECT due_at FROM inventory_round WHERE device_id = ?", {silent.value}),
                 fleet.clock.nowMs() + hourMs);
    }

    void aDeviceThatIsNotEnrolledIsNotAsked()
    {
        Inventory fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        fleet.write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET state = 'checked_out' WHERE id = ?", {device.value});
        });
        const auto uuids =
            fleet.store->write([&](store::Transaction& tx) { return fleet.rounds.start(tx, device, admin); });
        QVERIFY(!uuids);
        QVERIFY(uuids.error().code == ErrorCode::Conflict);
    }

    void authenticatingDerivesThePlatform()
    {
        Inventory fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"), QLatin1String(""));
        fleet.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE device SET product = 'MacBookPro18,3' WHERE id = ?", {device.value}));
            return fleet.rounds.authenticated(tx, device);
        });
        QCOMPARE(fleet.text("SELECT platform FROM device"), QStringLiteral("mac"));
    }

    void platforms_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("platform");
        const auto row = [](const char* product, const char* model, const char* platform) {
            QTest::addRow("%s / %s", product, model)
                << QString::fromLatin1(product) << QString::fromLatin1(model) << QString::fromLatin1(platform);
        };
        row("iPhone15,2", "iPhone", "iphone");
        row("iPod9,1", "", "iphone");
        row("iPad13,4", "iPad", "ipad");
        row("Mac14,2", "MacBook Air", "mac");
        row("MacBookPro18,3", "", "mac");
        row("iMac21,1", "iMac", "mac");
        row("VirtualMac2,1", "", "mac");
        row("AppleTV14,1", "Apple TV", "appletv");
        row("RealityDevice14,1", "Apple Vision Pro", "vision");
        row("Watch6,18", "Apple Watch", "watch");
        row("", "MacBook Pro", "mac");
        row("", "Apple TV", "appletv");
        row("Toaster1,1", "Toaster", "");
        row("", "", "");
    }
    void platforms()
    {
        QFETCH(QString, product);
        QFETCH(QString, model);
        QFETCH(QString, platform);
        QCOMPARE(inventory::platformOf(product, model), platform);
    }
};

ESPALIER_TEST(RoundsTest);
#include "rounds_test.moc"
