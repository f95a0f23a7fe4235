// When which device is asked about what.
#include "base/durations.h"
#include "inventory/groups.h"
#include "inventory/rounds.h"
#include "inventory/schedules.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

using namespace espalier;
using espalier::test::Fleet;

namespace {

const auto boss = QStringLiteral("boss");

struct ScheduledFleet : Fleet {
    ScheduledFleet() { rounds.addHandlers(handlers); }

    GroupId group(const char* name, const QList<DeviceId>& members)
    {
        return write([&](store::Transaction& tx) -> Result<GroupId> {
            const GroupId made = TRY(inventory::createGroup(tx, QString::fromLatin1(name), boss));
            TRY(inventory::addMembers(tx, made, members, boss));
            return made;
        });
    }
    void schedule(GroupId group, int hours, const QStringList& queries)
    {
        write([&](store::Transaction& tx) -> Result<> {
            TRY(inventory::setSchedule(tx, {group, hours, queries, 0, {}}, boss));
            return inventory::settleDue(tx, TRY(inventory::members(tx, group)));
        });
    }
    void ask(DeviceId device)
    {
        write([&](store::Transaction& tx) { return rounds.start(tx, device, boss); });
    }
    // Everything that waits, answered.
    QStringList answered(DeviceId device)
    {
        QStringList types;
        const ChannelId where = channel(device);
        for (mdm::Outgoing out = next(where); !out.uuid.isEmpty(); out = next(where)) {
            types.append(out.requestType);
            answer(where, out);
        }
        types.sort();
        return types;
    }
    QStringList askedAfter(DeviceId device, qint64 ms)
    {
        clock.advance(ms);
        write([&](store::Transaction& tx) { return rounds.startDue(tx); });
        return answered(device);
    }
    qint64 dueIn(DeviceId device)
    {
        return number("SELECT due_at FROM inventory_round WHERE device_id = ?", {device.value}) - clock.nowMs();
    }
    // Of one that has just answered everything.
    DeviceId known(const char* name)
    {
        const DeviceId made = device(QString::fromLatin1(name));
        ask(made);
        answered(made);
        return made;
    }

    inventory::Rounds rounds{queue, sealer};
};

const QStringList onlyApps{QStringLiteral("apps")};
const QStringList appsAsked{QStringLiteral("InstalledApplicationList")};

} // namespace

class SchedulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDeviceOfAScheduledGroupIsAskedWhatThatNamesAsOftenAsItSays()
    {
        ScheduledFleet fleet;
        const DeviceId device = fleet.known("a");
        fleet.schedule(fleet.group("Kiosks", {device}), 4, onlyApps);
        QVERIFY(fleet.askedAfter(device, 3 * hourMs).isEmpty());
        QCOMPARE(fleet.askedAfter(device, 2 * hourMs), appsAsked);
        QVERIFY(fleet.askedAfter(device, 3 * hourMs).isEmpty());
        QCOMPARE(fleet.askedAfter(device, 2 * hourMs), appsAsked);
    }

    void allOthersGoByTheSetting()
    {
        ScheduledFleet fleet;
        const DeviceId inside = fleet.known("a");
        const DeviceId outside = fleet.known("b");
        fleet.schedule(fleet.group("Kiosks", {inside}), 4, onlyApps);
        QVERIFY(fleet.askedAfter(outside, 20 * hourMs).isEmpty());
        QCOMPARE(fleet.askedAfter(outside, 7 * hourMs).size(), 5);
    }

    void ofSeveralSchedulesEachQuestionGoesByTheMostFrequent()
    {
        ScheduledFleet fleet;
        const DeviceId device = fleet.known("a");
        fleet.schedule(fleet.group("Often", {device}), 2, onlyApps);
        fleet.schedule(fleet.group("Seldom", {device}), 100, {QStringLiteral("apps"), QStringLiteral("security")});
        for (int hours = 0; hours < 80; hours += 4) {
            QCOMPARE(fleet.askedAfter(device, 4 * hourMs), appsAsked);
        }
        QStringList later;
        for (int hours = 0; hours < 32; hours += 4) {
            later += fleet.askedAfter(device, 4 * hourMs);
        }
        QCOMPARE(later.count(QStringLiteral("SecurityInfo")), 1);
        QVERIFY(!later.contains(QStringLiteral("DeviceInformation")));
    }

    void whatIsDueAlmostTogetherIsAskedTogether()
    {
        ScheduledFleet fleet;
        const DeviceId device = fleet.known("a");
        fleet.schedule(fleet.group("One", {device}), 10, onlyApps);
        fleet.clock.advance(20 * minuteMs); // asked a little later, so due a little later
        fleet.write(
            [&](store::Transaction& tx) { return inventory::noteAsked(tx, device, {QStringLiteral("SecurityInfo")}); });
        fleet.schedule(fleet.group("Two", {device}), 10, {QStringLiteral("security")});
        fleet.clock.advance(fleet.dueIn(device));
        QCOMPARE(fleet.askedAfter(device, 1).size(), 2);
    }

    void joiningLeavingAndDeletingCountAtOnce()
    {
        ScheduledFleet fleet;
        const DeviceId device = fleet.known("a");
        const GroupId group = fleet.group("Kiosks", {});
        fleet.schedule(group, 2, onlyApps);
        QVERIFY(fleet.dueIn(device) > 20 * hourMs);
        fleet.write([&](store::Transaction& tx) { return inventory::addMembers(tx, group, {device}, boss); });
        QVERIFY(fleet.dueIn(device) < 3 * hourMs);
        fleet.write([&](store::Transaction& tx) { return inventory::removeMembers(tx, group, {device}, boss); });
        QVERIFY(fleet.dueIn(device) > 20 * hourMs);
        fleet.write([&](store::Transaction& tx) { return inventory::addMembers(tx, group, {device}, boss); });
        fleet.write([&](store::Transaction& tx) -> Result<> {
            return inventory::settleDue(tx, TRY(inventory::deleteGroup(tx, group, boss)));
        });
        QVERIFY(fleet.dueIn(device) > 20 * hourMs);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM inventory_schedule"), 0);
    }

    void aDeletedGroupStillHasItsNameInWhatIsToldOfItsSchedule()
    {
        ScheduledFleet fleet;
        const GroupId group = fleet.group("Kiosks", {});
        fleet.schedule(group, 2, onlyApps);
        fleet.write([&](store::Transaction& tx) { return inventory::deleteGroup(tx, group, boss); });
        const QString told = fleet.text("SELECT arguments FROM audit WHERE kind = 'group.schedule_cleared'");
        QVERIFY2(told.contains(QLatin1String("Kiosks")), qPrintable(told));
    }

    // A fleet that enrolled within a minute is spread for good, and each device keeps its rhythm.
    void everyDeviceHasARhythmOfItsOwnThatStaysTheSame()
    {
        ScheduledFleet fleet;
        QList<DeviceId> devices;
        for (int i = 0; i < 40; ++i) {
            devices.append(fleet.known(qPrintable(QString::number(i))));
        }
        QSet<qint64> rhythms;
        for (const DeviceId device : devices) {
            const qint64 due = fleet.dueIn(device);
            QVERIFY2(due >= 216 * hourMs / 10 && due <= 264 * hourMs / 10, qPrintable(QString::number(due)));
            rhythms.insert(due / minuteMs);
            fleet.ask(device);
            fleet.answered(device);
            QCOMPARE(fleet.dueIn(device), due);
        }
        QVERIFY2(rhythms.size() > 25, qPrintable(QString::number(rhythms.size())));
    }

    void whatTheEnrollmentDoesNotAllowIsNotAsked()
    {
        ScheduledFleet fleet;
        const DeviceId device = fleet.known("a");
        fleet.write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET access_rights = ? WHERE id = ?", {8191 - 256, device.value});
        });
        fleet.schedule(fleet.group("Kiosks", {device}), 2, onlyApps);
        QVERIFY(fleet.askedAfter(device, 30 * hourMs).isEmpty());
        QVERIFY(fleet.dueIn(device) > 20 * hourMs); // looked at again some time
    }

    void askingByHandAsksEverythingWhateverTheScheduleSays()
    {
        ScheduledFleet fleet;
        const DeviceId device = fleet.known("a");
        fleet.schedule(fleet.group("Kiosks", {device}), 4, onlyApps);
        fleet.ask(device);
        QCOMPARE(fleet.answered(device).size(), 5);
    }

    void whatAScheduleAsksDoesNotHoldUpTheRest()
    {
        ScheduledFleet fleet;
        const DeviceId device = fleet.known("a");
        const qint64 before = fleet.number("SELECT inventory_at FROM device WHERE id = ?", {device.value});
        fleet.schedule(fleet.group("Kiosks", {device}), 4, onlyApps);
        fleet.clock.advance(5 * hourMs);
        fleet.write([&](store::Transaction& tx) { return fleet.rounds.startDue(tx); });
        fleet.ask(device);
        const ChannelId where = fleet.channel(device);
        const mdm::Outgoing apps = fleet.next(where);
        QCOMPARE(QStringList{apps.requestType}, appsAsked);
        fleet.answer(where, apps);
        QCOMPARE(fleet.number("SELECT inventory_at FROM device WHERE id = ?", {device.value}), before);
        QCOMPARE(fleet.answered(device).size(), 4);
        QCOMPARE(fleet.number("SELECT inventory_at FROM device WHERE id = ?", {device.value}), fleet.clock.nowMs());
    }

    void oneScheduleDoesNotWaitForTheAnswersOfAnother()
    {
        ScheduledFleet fleet;
        const DeviceId device = fleet.known("a");
        fleet.schedule(fleet.group("Often", {device}), 2, onlyApps);
        fleet.schedule(fleet.group("Seldom", {device}), 10, {QStringLiteral("security")});
        const auto startDue = [&] { return fleet.write([&](auto& tx) { return fleet.rounds.startDue(tx); }); };
        fleet.clock.advance(5 * hourMs);
        QCOMPARE(startDue(), 1);
        fleet.clock.advance(7 * hourMs);
        QCOMPARE(startDue(), 1);
        QCOMPARE(startDue(), 0);
        QCOMPARE(fleet.answered(device),
                 QStringList({QStringLiteral("InstalledApplicationList"), QStringLiteral("SecurityInfo")}));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QStringList>("queries");
        QTest::newRow("never") << 0 << onlyApps;
        QTest::newRow("more seldom than a week") << 169 << onlyApps;
        QTest::newRow("nothing") << 4 << QStringList();
        QTest::newRow("something else") << 4 << QStringList{QStringLiteral("location")};
    }
    void nonsenseIsRefused()
    {
        QFETCH(int, hours);
        QFETCH(QStringList, queries);
        ScheduledFleet fleet;
        const auto set = fleet.store->write([&](store::Transaction& tx) {
            return inventory::setSchedule(tx, {inventory::allDevices, hours, queries, 0, {}}, boss);
        });
        QVERIFY(!set);
        QVERIFY(set.error().code == ErrorCode::InvalidInput);
    }

    void aNameIsChangedUnlessAQueryNamesIt()
    {
        ScheduledFleet fleet;
        const GroupId group = fleet.group("Kiosks", {});
        const auto rename = [&](const char* name) {
            return fleet.store->write([&](store::Transaction& tx) {
                return inventory::renameGroup(tx, group, QString::fromLatin1(name), boss);
            });
        };
        QVERIFY(rename("Tills"));
        QCOMPARE(fleet.text("SELECT name FROM device_group WHERE id = ?", {group.value}), QStringLiteral("Tills"));
        QVERIFY(rename("TILLS"));
        QVERIFY(rename("All devices").error().code == ErrorCode::Conflict);
        QVERIFY(rename("all Devices").error().code == ErrorCode::Conflict); // queries don't tell them apart
        QVERIFY(rename("17").error().code == ErrorCode::InvalidInput);
        fleet.write([&](store::Transaction& tx) {
            return tx.run("INSERT INTO saved_view (name, query, columns, sort, changed_at, changed_by) VALUES "
                          "('Tills here', 'group(\"tills\")', '[]', '[]', 0, 'x')");
        });
        const auto refused = rename("Counters");
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        QVERIFY(refused.error().what.contains(QLatin1String("Tills here")));
    }
};

ESPALIER_TEST(SchedulesTest);
#include "schedules_test.moc"
