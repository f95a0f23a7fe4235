#include "inventory/groups.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

using namespace espalier;
using espalier::test::Fleet;

namespace {
const auto groupAdmin = QStringLiteral("admin");
}

class GroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allDevicesIsThereFromTheStart()
    {
        Fleet fleet;
        const auto groups = fleet.read([](store::Connection& db) { return inventory::groups(db); });
        QCOMPARE(groups.size(), 1);
        QVERIFY(groups[0].id == inventory::allDevices);
        QVERIFY(groups[0].builtIn);
        QCOMPARE(groups[0].name, QStringLiteral("All devices"));
    }

    void joiningAllDevicesTwiceIsHarmless()
    {
        Fleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        fleet.write([&](store::Transaction& tx) { return inventory::joinAllDevices(tx, device); });
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM group_member WHERE device_id = ?", {device.value}), 1);
    }

    void allDevicesCantBeChanged()
    {
        Fleet fleet;
        const DeviceId device = fleet.device(QStringLiteral("a"));
        const auto gone = fleet.store->write([&](store::Transaction& tx) {
            return inventory::removeMembers(tx, inventory::allDevices, {device}, groupAdmin);
        });
        QVERIFY(!gone);
        QVERIFY(gone.error().code == ErrorCode::Refused);
        const auto deleted = fleet.store->write(
            [&](store::Transaction& tx) { return inventory::deleteGroup(tx, inventory::allDevices, groupAdmin); });
        QVERIFY(!deleted);
        QVERIFY(deleted.error().code == ErrorCode::Refused);
    }

    void addingTellsWhoWasNotAMember()
    {
        Fleet fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        const DeviceId b = fleet.device(QStringLiteral("b"));
        const GroupId group = create(fleet, QStringLiteral("Sales"));
        QCOMPARE(add(fleet, group, {a}), QList<DeviceId>{a});
        const QList<DeviceId> joined = add(fleet, group, {a, b, b});
        QCOMPARE(joined, QList<DeviceId>{b});
        const auto left = fleet.write([&](store::Transaction& tx) {
            return inventory::removeMembers(tx, group, {a, a}, groupAdmin);
        });
        QCOMPARE(left, QList<DeviceId>{a});
    }

    void anUnknownDeviceJoinsNothing()
    {
        Fleet fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        const GroupId group = create(fleet, QStringLiteral("Sales"));
        const auto joined = fleet.store->write([&](store::Transaction& tx) {
            return inventory::addMembers(tx, group, {a, DeviceId{99}}, groupAdmin);
        });
        QVERIFY(!joined);
        QVERIFY(joined.error().code == ErrorCode::NotFound);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM group_member WHERE group_id = ?", {group.value}), 0);
    }

    void deletingEmptiesIt()
    {
        Fleet fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        const GroupId group = create(fleet, QStringLiteral("Sales"));
        add(fleet, group, {a});
        const auto left =
            fleet.write([&](store::Transaction& tx) { return inventory::deleteGroup(tx, group, groupAdmin); });
        QCOMPARE(left, QList<DeviceId>{a});
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM group_member WHERE group_id = ?", {group.value}), 0);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM audit WHERE kind = 'group.deleted'"), 1);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("plain") << QStringLiteral("Sales") << true;
        QTest::newRow("umlaut and emoji") << QStringLiteral("Büro 🍏") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("spaces only") << QStringLiteral("   ") << false;
        QTest::newRow("reads as an id") << QStringLiteral("12") << false;
        QTest::newRow("taken, with spaces around") << QStringLiteral(" All devices ") << false;
        QTest::newRow("taken, in other case") << QStringLiteral("ALL devices") << false;
        QTest::newRow("control character") << QStringLiteral("a\nb") << false;
        QTest::newRow("longest") << QString(100, QLatin1Char('x')) << true;
        QTest::newRow("too long") << QString(101, QLatin1Char('x')) << false;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(bool, accepted);
        Fleet fleet;
        const auto group =
            fleet.store->write([&](store::Transaction& tx) { return inventory::createGroup(tx, name, groupAdmin); });
        QCOMPARE(group.has_value(), accepted);
    }

private:
    static GroupId create(Fleet& fleet, const QString& name)
    {
        return fleet.write([&](store::Transaction& tx) { return inventory::createGroup(tx, name, groupAdmin); });
    }
    static QList<DeviceId> add(Fleet& fleet, GroupId group, const QList<DeviceId>& devices)
    {
        return fleet.write(
            [&](store::Transaction& tx) { return inventory::addMembers(tx, group, devices, groupAdmin); });
    }
};

ESPALIER_TEST(GroupsTest);
#include "groups_test.moc"
