#include "inventory/smart_groups.h"

#include "base/error_kind.h"
#include "inventory/query/parser.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <QJsonDocument>

using namespace espalier;

namespace {

const QString smartAdmin = QStringLiteral("admin");

struct Grouped : test::Fleet {
    GroupId group(const QString& name, const QString& query = {})
    {
        return write([&](store::Transaction& tx) -> Result<GroupId> {
            const GroupId made = TRY(inventory::createGroup(tx, name, smartAdmin));
            if (!query.isEmpty()) {
                TRY(inventory::setGroupQuery(tx, made, query, smartAdmin));
            }
            return made;
        });
    }
    Result<> setQuery(GroupId group, const QString& query)
    {
        return store->write(
            [&](store::Transaction& tx) { return inventory::setGroupQuery(tx, group, query, smartAdmin); });
    }
    QList<DeviceId> place(const QList<DeviceId>& devices)
    {
        return write([&](store::Transaction& tx) { return inventory::placeDevices(tx, devices); });
    }
    QList<DeviceId> members(GroupId group)
    {
        return read([&](store::Connection& db) { return inventory::members(db, group); });
    }
    void platform(DeviceId device, const QString& platform)
    {
        write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET platform = ? WHERE id = ?", {platform, device.value});
        });
    }
    QString problem(const Result<>& result) { return result ? QString() : kindOf(result.error().what); }
};

} // namespace

class SmartGroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itHoldsWhatItsQueryFinds()
    {
        Grouped fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        const DeviceId b = fleet.device(QStringLiteral("b"), QStringLiteral("mac"));
        const GroupId macs = fleet.group(QStringLiteral("Macs"), QStringLiteral("platform = mac"));
        QCOMPARE(fleet.place({a, b}), QList<DeviceId>{b});
        QCOMPARE(fleet.members(macs), QList<DeviceId>{b});
        QVERIFY(fleet.place({a, b}).isEmpty());
        fleet.platform(b, QStringLiteral("ipad"));
        fleet.platform(a, QStringLiteral("mac"));
        QCOMPARE(fleet.place({b}), QList<DeviceId>{b}); // of the others nothing was said
        QVERIFY(fleet.members(macs).isEmpty());
        QCOMPARE(fleet.place({a}), QList<DeviceId>{a});
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM audit WHERE kind = 'device.joined_group' AND actor = 'system'"), 2);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM audit WHERE kind = 'device.left_group'"), 1);
    }

    void ageMovesDevicesToo()
    {
        Grouped fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        const GroupId silent = fleet.group(QStringLiteral("Silent"), QStringLiteral("last-seen > 7d"));
        QVERIFY(fleet.place({a}).isEmpty());
        fleet.clock.advance(8LL * 86'400'000);
        const bool misplaced = fleet.read([&](store::Connection& db) -> Result<bool> {
            return inventory::areMisplaced(db, TRY(inventory::smartGroups(db)), {a}, fleet.clock.nowMs());
        });
        QVERIFY(misplaced);
        QCOMPARE(fleet.place({a}), QList<DeviceId>{a});
        QCOMPARE(fleet.members(silent), QList<DeviceId>{a});
    }

    void oneGroupMayNameAnother()
    {
        Grouped fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"), QStringLiteral("mac"));
        const GroupId macs = fleet.group(QStringLiteral("Macs"), QStringLiteral("platform = mac"));
        const GroupId late =
            fleet.group(QStringLiteral("A first by name"), QStringLiteral("group(\"macs\") and os is empty"));
        QCOMPARE(fleet.place({a}), QList<DeviceId>{a}); // in one go, whatever their order by name
        QCOMPARE(fleet.members(macs), QList<DeviceId>{a});
        QCOMPARE(fleet.members(late), QList<DeviceId>{a});
    }

    void loopsAreRefusedAndNamed()
    {
        Grouped fleet;
        const GroupId a = fleet.group(QStringLiteral("A"), QStringLiteral("platform = mac"));
        const GroupId b = fleet.group(QStringLiteral("B"), QStringLiteral("group(\"A\")"));
        const GroupId c = fleet.group(QStringLiteral("C"), QStringLiteral("not group(\"b\")"));
        QCOMPARE(fleet.problem(fleet.setQuery(a, QStringLiteral("group(\"A\")"))), QStringLiteral("group-loop"));
        const auto refused = fleet.setQuery(a, QStringLiteral("os < 17 or group(\"C\")"));
        QCOMPARE(fleet.problem(refused), QStringLiteral("group-loop"));
        for (const char* name : {"“A”", "“B”", "“C”"}) {
            QVERIFY(refused.error().what.contains(QString::fromUtf8(name)));
        }
        QVERIFY(fleet.setQuery(c, QStringLiteral("group(\"A\") and group(\"B\")")));
        Q_UNUSED(b)
    }

    void aProfileThatTheGroupBringsCantSayWhoIsInIt()
    {
        Grouped fleet;
        const GroupId without = fleet.group(QStringLiteral("Without VPN"), QStringLiteral("not profile(\"com.vpn\")"));
        const auto assigned = fleet.store->write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.insert("INSERT INTO profile (id, identifier, name, scope, current_version, created_at) VALUES (7, "
                          "'com.vpn', 'VPN', 'System', 1, 1)"));
            TRY(tx.insert("INSERT INTO profile_assignment (profile_id, group_id, channel, created_at) VALUES (7, ?, "
                          "'auto', 1)",
                          {without.value}));
            return inventory::checkNoLoops(tx);
        });
        QCOMPARE(fleet.problem(assigned), QStringLiteral("group-loop"));
    }

    void aPolicyCantAskForTheGroupThatItFills()
    {
        Grouped fleet;
        const GroupId failing = fleet.group(QStringLiteral("Failing"));
        const auto saved = fleet.store->write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.insert(
                "INSERT INTO compliance_policy (name, group_id, rules, grace_ms, action, target_id, "
                "changed_at, changed_by) VALUES ('Away', 1, ?, 0, 'move_group', ?, 1, 'x')",
                {QStringLiteral("[{\"kind\":\"query\",\"query\":\"group(\\\"failing\\\")\"}]"), failing.value}));
            return inventory::checkNoLoops(tx);
        });
        QCOMPARE(fleet.problem(saved), QStringLiteral("group-loop"));
    }

    void aNameThatMakesALoopIsRefused()
    {
        Grouped fleet;
        const GroupId without = fleet.group(QStringLiteral("Without VPN"), QStringLiteral("not profile(\"com.vpn\")"));
        const auto renamed = fleet.store->write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.insert("INSERT INTO profile (id, identifier, name, scope, current_version, created_at) VALUES (7, "
                          "'com.vpn', 'VPN', 'System', 1, 1)"));
            TRY(tx.insert("INSERT INTO compliance_policy (name, group_id, rules, grace_ms, action, target_id, "
                          "changed_at, changed_by) VALUES ('Away', 1, ?, 0, 'assign_profile', 7, 1, 'x')",
                          {QStringLiteral("[{\"kind\":\"query\",\"query\":\"group(\\\"travellers\\\")\"}]")}));
            return inventory::renameGroup(tx, without, QStringLiteral("Travellers"), smartAdmin);
        });
        QCOMPARE(fleet.problem(renamed), QStringLiteral("group-loop"));
    }

    void whatCantBeAGroupIsRefused()
    {
        Grouped fleet;
        const GroupId group = fleet.group(QStringLiteral("G"));
        for (const char* query : {"anna", "os <", "group(\"Nobody\")", "compliant = no", "not compliance = grace",
                                  "health = bad", "health-score < 50"}) {
            QVERIFY2(!fleet.setQuery(group, QString::fromUtf8(query)), query);
        }
        QVERIFY(!fleet.setQuery(inventory::allDevices, QStringLiteral("os < 17")));
    }

    void nobodyIsPutIntoASmartGroupByHand()
    {
        Grouped fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        const GroupId macs = fleet.group(QStringLiteral("Macs"), QStringLiteral("platform = mac"));
        const auto added = fleet.store->write(
            [&](store::Transaction& tx) { return inventory::addMembers(tx, macs, {a}, smartAdmin); });
        QVERIFY(!added && isOfKind(added.error(), QLatin1String("smart-group")));
        QVERIFY(fleet.setQuery(macs, QString()));
        QCOMPARE(fleet.write([&](store::Transaction& tx) { return inventory::addMembers(tx, macs, {a}, smartAdmin); })
                     .size(),
                 1);
    }

    void aGroupThatAnotherNeedsStays()
    {
        Grouped fleet;
        const GroupId sales = fleet.group(QStringLiteral("Sales"));
        const GroupId user = fleet.group(QStringLiteral("User"), QStringLiteral("group(\"sales\")"));
        const auto remove = [&](GroupId group) -> Result<> {
            return fleet.store
                ->write([&](store::Transaction& tx) { return inventory::deleteGroup(tx, group, smartAdmin); })
                .map([](const auto&) {});
        };
        QCOMPARE(fleet.problem(remove(sales)), QStringLiteral("group-in-use"));
        QVERIFY(remove(user));
        QVERIFY(remove(sales));
    }

    void theDifferenceIsTold()
    {
        Grouped fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"), QStringLiteral("mac"));
        const DeviceId b = fleet.device(QStringLiteral("b"));
        const GroupId macs = fleet.group(QStringLiteral("Macs"), QStringLiteral("platform = mac"));
        fleet.place({a, b});
        const auto query = test::must(inventory::query::parsed(QStringLiteral("platform = iphone")));
        const auto changes = fleet.read(
            [&](store::Connection& db) { return inventory::difference(db, macs, query, fleet.clock.nowMs(), 10); });
        QCOMPARE(changes.joins, QList<DeviceId>{b});
        QCOMPARE(changes.leaves, QList<DeviceId>{a});
    }
};

ESPALIER_TEST(SmartGroupsTest);
#include "smart_groups_test.moc"
