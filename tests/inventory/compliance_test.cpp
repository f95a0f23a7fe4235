#include "base/durations.h"
#include "inventory/compliance/assessment.h"
#include "inventory/compliance/rules.h"
#include "inventory/groups.h"
#include "inventory/versions.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <QJsonDocument>

using namespace espalier;
using namespace espalier::inventory::compliance;

namespace {

const QString policyAdmin = QStringLiteral("admin");

struct Office : test::Fleet {
    QList<std::pair<qint64, qint64>> assigned; // profile, device

    Carrying carrying()
    {
        return {.assign = [this](store::Transaction&, ProfileId profile, DeviceId device) -> Result<bool> {
                    assigned.append({profile.value, device.value});
                    return true;
                },
                .unassign = [this](store::Transaction&, ProfileId profile, DeviceId device) -> Result<> {
                    assigned.removeAll({profile.value, device.value});
                    return {};
                }};
    }
    qint64 policy(const QJsonArray& rules, qint64 graceMs = 0, Action action = Action::None, qint64 target = 0)
    {
        return write([&](store::Transaction& tx) {
            Policy policy;
            policy.name = QStringLiteral("P%1").arg(++m_count);
            policy.group = inventory::allDevices;
            policy.rules = rules;
            policy.graceMs = graceMs;
            policy.action = action;
            policy.target = target;
            return savePolicy(tx, policy, policyAdmin);
        });
    }
    void assess(DeviceId device)
    {
        write([&](store::Transaction& tx) { return inventory::compliance::assess(tx, {device}, carrying()); });
        const bool due = read([&](store::Connection& db) { return isAnyDue(db, {device}, clock.nowMs()); });
        QVERIFY(!due);
    }
    QString state(DeviceId device, qint64 policy)
    {
        assess(device);
        return text("SELECT COALESCE((SELECT state FROM compliance_result WHERE device_id = ? AND policy_id = ?), '')",
                    {device.value, policy});
    }
    void set(DeviceId device, const char* column, const QVariant& value)
    {
        write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.allDynamic(QStringLiteral("UPDATE device SET %1 = ? WHERE id = ?").arg(QLatin1String(column)),
                              {value, device.value}));
            return inventory::keepOsKey(tx, device);
        });
    }
    qint64 events(const char* kind)
    {
        return number("SELECT COUNT(*) FROM audit WHERE kind = ?", {QString::fromLatin1(kind)});
    }

private:
    int m_count = 0;
};

QJsonArray one(const char* json)
{
    return {QJsonDocument::fromJson(json).object()};
}

} // namespace

class ComplianceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHoldsFailsAndIsUnknown()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const qint64 os = office.policy(one(R"({"kind":"minimum_os","platform":"iphone","version":"17.4"})"));
        const qint64 otherModel =
            office.policy(one(R"({"kind":"minimum_os","platform":"iphone","model":"SE","version":"17.4"})"));
        const qint64 passcode = office.policy(one(R"({"kind":"passcode"})"));
        const qint64 encrypted = office.policy(one(R"({"kind":"encryption"})"));
        const qint64 firewall = office.policy(one(R"({"kind":"firewall"})"));
        const qint64 supervised = office.policy(one(R"({"kind":"supervised"})"));
        const qint64 app = office.policy(one(R"({"kind":"required_app","app":"Zoom","version":"6.0"})"));
        const qint64 forbidden = office.policy(one(R"({"kind":"forbidden_app","app":"Zoom","version":"6.0"})"));
        const qint64 seen = office.policy(one(R"({"kind":"last_seen","within":"7d"})"));
        const qint64 certificate = office.policy(one(R"({"kind":"certificate","within":"30d"})"));
        const qint64 query = office.policy(one(R"({"kind":"query","query":"name = a"})"));
        const QString unknown = QStringLiteral("unknown");
        const QString compliant = QStringLiteral("compliant");
        const QString failing = QStringLiteral("failing");
        for (const qint64 policy : {os, passcode, encrypted, supervised, app, forbidden, certificate}) {
            QCOMPARE(office.state(device, policy), unknown);
        }
        for (const qint64 policy : {otherModel, firewall, seen, query}) {
            QCOMPARE(office.state(device, policy), compliant);
        }
        const DeviceId mac = office.device(QStringLiteral("m"));
        office.set(mac, "platform", QStringLiteral("mac"));
        QCOMPARE(office.state(mac, passcode), compliant); // a Mac doesn't tell, so it isn't judged by that
        office.set(device, "os", QStringLiteral("17.3"));
        office.set(device, "passcode_present", 0);
        office.set(device, "encrypted", 1);
        office.set(device, "supervised", 1);
        office.set(device, "inventory_at", 1);
        QCOMPARE(office.state(device, os), failing);
        QCOMPARE(office.state(device, passcode), failing);
        QCOMPARE(office.state(device, encrypted), compliant);
        QCOMPARE(office.state(device, app), failing);
        QCOMPARE(office.state(device, forbidden), compliant);
        QCOMPARE(office.state(device, certificate), compliant);
        office.clock.advance(8 * dayMs);
        QCOMPARE(office.state(device, seen), failing);
        office.set(device, "os", QStringLiteral("17.10"));
        QCOMPARE(office.state(device, os), compliant);
        QCOMPARE(office.text("SELECT state FROM compliance_device WHERE device_id = ?", {device.value}), failing);
        const QString reasons = office.text("SELECT reasons FROM compliance_result WHERE policy_id = ?", {passcode});
        QVERIFY(reasons.contains(QStringLiteral("passcode")));
    }

    void graceRunsFromTheFirstBreach()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        office.set(device, "passcode_present", 0);
        const qint64 policy = office.policy(one(R"({"kind":"passcode"})"), 3 * dayMs);
        QCOMPARE(office.state(device, policy), QStringLiteral("grace"));
        office.clock.advance(2 * dayMs);
        QCOMPARE(office.state(device, policy), QStringLiteral("grace"));
        office.clock.advance(dayMs);
        QVERIFY(office.read([&](store::Connection& db) { return isAnyDue(db, {device}, office.clock.nowMs()); }));
        QCOMPARE(office.state(device, policy), QStringLiteral("failing"));
        office.set(device, "passcode_present", 1);
        QCOMPARE(office.state(device, policy), QStringLiteral("compliant"));
        office.set(device, "passcode_present", 0);
        QCOMPARE(office.state(device, policy), QStringLiteral("grace")); // anew
        QCOMPARE(office.events("compliance.changed"), 4);
    }

    void anActionIsCarriedOutOnceAndAProfileTakenAwayAgain()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        office.write([](store::Transaction& tx) {
            return tx.insert(
                "INSERT INTO profile (id, identifier, name, scope, current_version, created_at) VALUES (7, "
                "'x', 'X', 'System', 1, 1)");
        });
        const qint64 policy = office.policy(one(R"({"kind":"passcode"})"), 0, Action::AssignProfile, 7);
        office.set(device, "passcode_present", 0);
        QCOMPARE(office.state(device, policy), QStringLiteral("failing"));
        QCOMPARE(office.assigned.size(), 1);
        office.clock.advance(dayMs);
        office.assess(device);
        QCOMPARE(office.assigned.size(), 1);
        office.set(device, "passcode_present", QVariant());
        QCOMPARE(office.state(device, policy), QStringLiteral("unknown"));
        QCOMPARE(office.assigned.size(), 1);
        office.set(device, "passcode_present", 1);
        QCOMPARE(office.state(device, policy), QStringLiteral("compliant"));
        QVERIFY(office.assigned.isEmpty());
        QCOMPARE(office.events("compliance.acted"), 1);
        QCOMPARE(office.events("compliance.undone"), 1);
    }

    void whoeverLeavesThePolicyGetsTheActionUndone()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        office.write([](store::Transaction& tx) {
            return tx.insert(
                "INSERT INTO profile (id, identifier, name, scope, current_version, created_at) VALUES (7, "
                "'x', 'X', 'System', 1, 1)");
        });
        const qint64 policy = office.policy(one(R"({"kind":"passcode"})"), 0, Action::AssignProfile, 7);
        office.set(device, "passcode_present", 0);
        office.assess(device);
        QCOMPARE(office.assigned.size(), 1);
        office.set(device, "state", QStringLiteral("checked_out"));
        QCOMPARE(office.state(device, policy), QString());
        QVERIFY(office.assigned.isEmpty());
        QCOMPARE(office.number("SELECT COUNT(*) FROM compliance_device"), 0);
    }

    void movingAndTellingStay()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const GroupId bad = office.write(
            [](store::Transaction& tx) { return inventory::createGroup(tx, QStringLiteral("Bad"), policyAdmin); });
        office.policy(one(R"({"kind":"passcode"})"), 0, Action::MoveGroup, bad.value);
        office.policy(one(R"({"kind":"passcode"})"), 0, Action::Notify);
        office.set(device, "passcode_present", 0);
        office.assess(device);
        office.assess(device);
        QCOMPARE(office.number("SELECT COUNT(*) FROM group_member WHERE group_id = ?", {bad.value}), 1);
        QCOMPARE(office.events("compliance.alert"), 1);
        office.set(device, "passcode_present", 1);
        office.assess(device);
        QCOMPARE(office.number("SELECT COUNT(*) FROM group_member WHERE group_id = ?", {bad.value}), 1);
    }

    void whoWasPutIntoAGroupLeavesItWithThePolicyAndWhoIsThereByHandStays()
    {
        Office office;
        const DeviceId moved = office.device(QStringLiteral("a"));
        const DeviceId before = office.device(QStringLiteral("b"));
        const DeviceId after = office.device(QStringLiteral("c"));
        const GroupId bad = office.write(
            [](store::Transaction& tx) { return inventory::createGroup(tx, QStringLiteral("Bad"), policyAdmin); });
        const auto byHand = [&](DeviceId device) {
            office.write([&](store::Transaction& tx) { return inventory::addMembers(tx, bad, {device}, policyAdmin); });
        };
        const auto members = [&] {
            return office.read([&](store::Connection& db) { return inventory::members(db, bad); });
        };
        byHand(before);
        const qint64 policy = office.policy(one(R"({"kind":"passcode"})"), 0, Action::MoveGroup, bad.value);
        const qint64 other = office.policy(one(R"({"kind":"supervised"})"), 0, Action::MoveGroup, bad.value);
        office.set(moved, "supervised", 0);
        for (const DeviceId device : {moved, before, after}) {
            office.set(device, "passcode_present", 0);
            office.assess(device);
        }
        byHand(after);
        QCOMPARE(members(), (QList<DeviceId>{moved, before, after}));
        const auto undone = [&](qint64 id) {
            return office.write([&](store::Transaction& tx) -> Result<QList<DeviceId>> {
                const Policy gone = TRY(policyNamed(tx, QString::number(id)));
                const auto changed = TRY(undo(tx, gone, office.carrying()));
                TRY(deletePolicy(tx, gone, policyAdmin));
                return changed;
            });
        };
        QCOMPARE(undone(other), QList<DeviceId>()); // the first one keeps it there
        QCOMPARE(undone(policy), QList<DeviceId>{moved});
        QCOMPARE(members(), (QList<DeviceId>{before, after}));
        QCOMPARE(office.events("compliance.undone"), 1);
        QCOMPARE(office.events("device.left_group"), 1);
    }

    void whoLeavesAGroupByHandIsNoMemberOfThePolicyAnyMore()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const GroupId bad = office.write(
            [](store::Transaction& tx) { return inventory::createGroup(tx, QStringLiteral("Bad"), policyAdmin); });
        office.policy(one(R"({"kind":"passcode"})"), 0, Action::MoveGroup, bad.value);
        office.set(device, "passcode_present", 0);
        office.assess(device);
        QCOMPARE(office.number("SELECT COUNT(*) FROM policy_member"), 1);
        office.write([&](store::Transaction& tx) { return inventory::removeMembers(tx, bad, {device}, policyAdmin); });
        QCOMPARE(office.number("SELECT COUNT(*) FROM policy_member"), 0);
    }

    void whatIsNoPolicyIsRefused()
    {
        for (const char* rule :
             {R"({"kind":"beauty"})", R"({"kind":"minimum_os","platform":"amiga","version":"1"})",
              R"({"kind":"minimum_os","platform":"mac","version":"new"})", R"({"kind":"required_app","app":""})",
              R"({"kind":"last_seen","within":"2026-01-01"})", R"({"kind":"query","query":"anna"})",
              R"({"kind":"query","query":"not compliant"})", R"({"kind":"query","query":"health = good"})"}) {
            QVERIFY2(!readRules(one(rule)), rule);
        }
        QVERIFY(!readRules({}));
        // No raw string: moc doesn't read past the quote in it.
        QVERIFY(readRules(one("{\"kind\":\"required_app\",\"app\":\"Say \\\"Zoom\\\"\"}")));
    }
};

ESPALIER_TEST(ComplianceTest);
#include "compliance_test.moc"
