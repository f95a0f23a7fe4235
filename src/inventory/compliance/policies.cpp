#include "inventory/compliance/policies.h"

#include "audit/log.h"
#include "inventory/compliance/rules.h"
#include "inventory/smart_groups.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace espalier::inventory::compliance {

namespace {

constexpr qsizetype longestName = 100;
constexpr qint64 longestGraceMs = 366LL * 24 * 60 * 60 * 1000;
constexpr qint64 mostPolicies = 200;

constexpr std::array<std::pair<Action, const char*>, 4> actionNames{{{Action::None, "none"},
                                                                     {Action::Notify, "notify"},
                                                                     {Action::AssignProfile, "assign_profile"},
                                                                     {Action::MoveGroup, "move_group"}}};

Policy fromRow(const store::Row& row)
{
    Policy policy;
    policy.id = row.integer(0);
    policy.name = row.text(1);
    policy.group = GroupId{row.integer(2)};
    policy.rules = QJsonDocument::fromJson(row.text(3).toUtf8()).array();
    policy.graceMs = row.integer(4);
    policy.action = actionNamed(row.text(5)).value_or(Action::None);
    policy.target = row.integer(6);
    policy.changedAt = row.integer(7);
    policy.changedBy = row.text(8);
    return policy;
}

Result<> checkTarget(store::Connection& db, const Policy& policy)
{
    if (policy.action == Action::AssignProfile) {
        TRY(db.one("SELECT id FROM profile WHERE id = ? AND deleting = 0", {policy.target},
                   {"profile", policy.target}));
    }
    if (policy.action == Action::MoveGroup) {
        const Group target = TRY(group(db, GroupId{policy.target}));
        if (target.builtIn || !target.query.isEmpty()) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("devices can be moved into a group without a query only, not into “%1”")
                            .arg(target.name));
        }
    }
    return {};
}

Result<> check(store::Connection& db, const Policy& policy)
{
    const bool control = std::any_of(policy.name.begin(), policy.name.end(),
                                     [](QChar c) { return c.category() == QChar::Other_Control; });
    if (policy.name.isEmpty() || policy.name.size() > longestName || control) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a policy has a name of 1 to %1 characters").arg(longestName));
    }
    if (policy.graceMs < 0 || policy.graceMs > longestGraceMs) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the grace is at most a year"));
    }
    TRY(group(db, policy.group));
    TRY(readRules(policy.rules));
    return checkTarget(db, policy);
}

Result<> tell(store::Transaction& tx, const QString& actor, const char* kind, const Policy& policy)
{
    tx.touch(store::Table::Group, policy.group.value);
    return audit::append(tx,
                         {actor,
                          QString::fromLatin1(kind),
                          QStringLiteral("policy"),
                          QString::number(policy.id),
                          {{QStringLiteral("name"), policy.name}, {QStringLiteral("action"), name(policy.action)}}});
}

#define POLICY_COLUMNS "id, name, group_id, rules, grace_ms, action, target_id, changed_at, changed_by"

} // namespace

QString name(Action action)
{
    const auto found =
        std::find_if(actionNames.begin(), actionNames.end(), [&](const auto& one) { return one.first == action; });
    return QString::fromLatin1(found->second);
}

std::optional<Action> actionNamed(const QString& name)
{
    const auto found = std::find_if(actionNames.begin(), actionNames.end(),
                                    [&](const auto& one) { return name == QLatin1String(one.second); });
    return found != actionNames.end() ? std::optional(found->first) : std::nullopt;
}

Result<QList<Policy>> policies(store::Connection& db)
{
    QList<Policy> all;
    for (const store::Row& row :
         TRY(db.all("SELECT " POLICY_COLUMNS " FROM compliance_policy ORDER BY lower(name), id"))) {
        all.append(fromRow(row));
    }
    return all;
}

Result<Policy> policyNamed(store::Connection& db, const QString& nameOrId)
{
    bool isNumber = false;
    const qint64 id = nameOrId.toLongLong(&isNumber);
    return fromRow(
        TRY(db.one("SELECT " POLICY_COLUMNS " FROM compliance_policy WHERE name = ? OR id = ? "
                   "ORDER BY name = ? DESC",
                   {nameOrId, isNumber ? id : 0, nameOrId}, QStringLiteral("policy \"%1\"").arg(nameOrId.left(100)))));
}

Result<qint64> savePolicy(store::Transaction& tx, const Policy& given, const QString& actor)
{
    Policy policy = given;
    policy.name = policy.name.trimmed();
    policy.target = policy.action == Action::AssignProfile || policy.action == Action::MoveGroup ? policy.target : 0;
    TRY(check(tx, policy));
    const auto taken =
        TRY(tx.first("SELECT 1 FROM compliance_policy WHERE name = ? AND id <> ?", {policy.name, policy.id}));
    if (taken) {
        return fail(ErrorCode::Conflict, QStringLiteral("there is a policy \"%1\" already").arg(policy.name));
    }
    const QString rules = QString::fromUtf8(QJsonDocument(policy.rules).toJson(QJsonDocument::Compact));
    if (policy.id > 0) {
        TRY(tx.run("UPDATE compliance_policy SET name = ?, group_id = ?, rules = ?, grace_ms = ?, action = ?, "
                   "target_id = ?, changed_at = ?, changed_by = ? WHERE id = ?",
                   {policy.name, policy.group.value, rules, policy.graceMs, name(policy.action), policy.target,
                    tx.nowMs(), actor, policy.id}));
    } else {
        const store::Row count = TRY(tx.one("SELECT COUNT(*) FROM compliance_policy", {}, QStringLiteral("policies")));
        if (count.integer(0) >= mostPolicies) {
            return fail(ErrorCode::TooLarge, QStringLiteral("there are %1 policies already").arg(mostPolicies));
        }
        policy.id = TRY(tx.insert("INSERT INTO compliance_policy (name, group_id, rules, grace_ms, action, target_id, "
                                  "changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                                  {policy.name, policy.group.value, rules, policy.graceMs, name(policy.action),
                                   policy.target, tx.nowMs(), actor}));
    }
    TRY(checkNoLoops(tx));
    TRY(tell(tx, actor, "compliance.policy_saved", policy));
    return policy.id;
}

Result<> deletePolicy(store::Transaction& tx, const Policy& policy, const QString& actor)
{
    TRY(tx.run("DELETE FROM compliance_result WHERE policy_id = ?", {policy.id}));
    TRY(tx.run("DELETE FROM compliance_policy WHERE id = ?", {policy.id}));
    TRY(tx.run("DELETE FROM compliance_device WHERE NOT EXISTS (SELECT 1 FROM compliance_result r WHERE "
               "r.device_id = compliance_device.device_id)"));
    tx.touch(store::Table::Device, 0);
    return tell(tx, actor, "compliance.policy_deleted", policy);
}

} // namespace espalier::inventory::compliance
