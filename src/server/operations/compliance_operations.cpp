#include "server/operations/compliance_operations.h"

#include "base/durations.h"
#include "inventory/compliance/assessment.h"
#include "inventory/compliance/days.h"
#include "inventory/groups.h"
#include "server/operations/named_things.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace espalier::server {

namespace {

namespace compliance = inventory::compliance;
using compliance::Action;
using compliance::Policy;

constexpr qint64 longestGraceMs = 366LL * 24 * 60 * 60 * 1000;
constexpr int mostStandings = 5'000;
constexpr int shownDays = 90;

QJsonObject stateCounts(qint64 compliant, qint64 grace, qint64 failing, qint64 unknown)
{
    return {{QStringLiteral("compliant"), compliant},
            {QStringLiteral("grace"), grace},
            {QStringLiteral("failing"), failing},
            {QStringLiteral("unknown"), unknown}};
}

#define COUNTED                                                           \
    "COALESCE(SUM(CASE WHEN state = 'compliant' THEN 1 ELSE 0 END), 0), " \
    "COALESCE(SUM(CASE WHEN state = 'grace' THEN 1 ELSE 0 END), 0), "     \
    "COALESCE(SUM(CASE WHEN state = 'failing' THEN 1 ELSE 0 END), 0), "   \
    "COALESCE(SUM(CASE WHEN state = 'unknown' THEN 1 ELSE 0 END), 0)"

Result<QJsonObject> policyCounts(store::Connection& db, qint64 policy)
{
    const store::Row row = TRY(
        db.one("SELECT " COUNTED " FROM compliance_result WHERE policy_id = ?", {policy}, QStringLiteral("results")));
    return stateCounts(row.integer(0), row.integer(1), row.integer(2), row.integer(3));
}

Result<QString> targetName(store::Connection& db, const Policy& policy)
{
    const auto row = policy.action == Action::AssignProfile
                         ? TRY(db.first("SELECT name FROM profile WHERE id = ?", {policy.target}))
                         : TRY(db.first("SELECT name FROM device_group WHERE id = ?", {policy.target}));
    return row ? row->text(0) : QString();
}

Result<QJsonObject> policyJson(store::Connection& db, const Policy& policy)
{
    const auto group = TRY(db.first("SELECT name FROM device_group WHERE id = ?", {policy.group.value}));
    return QJsonObject{{QStringLiteral("id"), policy.id},
                       {QStringLiteral("name"), policy.name},
                       {QStringLiteral("group"), group ? group->text(0) : QString()},
                       {QStringLiteral("group_id"), policy.group.value},
                       {QStringLiteral("rules"), policy.rules},
                       {QStringLiteral("grace"), policy.graceMs},
                       {QStringLiteral("action"), compliance::name(policy.action)},
                       {QStringLiteral("target"), TRY(targetName(db, policy))},
                       {QStringLiteral("target_id"), policy.target},
                       {QStringLiteral("changed_at"), policy.changedAt},
                       {QStringLiteral("changed_by"), policy.changedBy},
                       {QStringLiteral("counts"), TRY(policyCounts(db, policy.id))}};
}

Result<QJsonValue> policyList(store::Connection& db)
{
    QJsonArray all;
    for (const Policy& policy : TRY(compliance::policies(db))) {
        all.append(TRY(policyJson(db, policy)));
    }
    return all;
}

// What isn't given stays as it is.
Result<Policy> policyOf(store::Connection& db, const QJsonObject& arguments, Policy policy)
{
    policy.name = TRY(textArgument(arguments, "name", policy.name));
    if (isGiven(arguments, "group") || policy.id == 0) {
        policy.group = TRY(groupNamed(db, arguments.value(QLatin1String("group"))));
    }
    if (isGiven(arguments, "rules") || policy.id == 0) {
        policy.rules = arguments.value(QLatin1String("rules")).toArray();
    }
    policy.graceMs = TRY(numberArgument(arguments, "grace", policy.graceMs, 0, longestGraceMs));
    if (isGiven(arguments, "action")) {
        const QString asked = TRY(textArgument(arguments, "action"));
        const auto action = compliance::actionNamed(asked);
        if (!action) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("there is no action “%1”; there are none, notify, assign_profile, move_group")
                            .arg(asked.left(40)));
        }
        policy.action = *action;
    }
    if (isGiven(arguments, "target") && policy.action == Action::AssignProfile) {
        policy.target = TRY(profileNamed(db, arguments.value(QLatin1String("target")))).value;
    } else if (isGiven(arguments, "target") && policy.action == Action::MoveGroup) {
        policy.target = TRY(groupNamed(db, arguments.value(QLatin1String("target")))).value;
    }
    return policy;
}

QString policyName(const QJsonObject& arguments)
{
    return arguments.value(QLatin1String("policy")).toVariant().toString();
}

Result<QJsonValue> keepPolicy(store::Store& store, profiles::Installer& installer, FleetWatch& watch,
                              const QJsonObject& arguments, const Caller& caller)
{
    struct Saved {
        qint64 id;
        GroupId group;
    };
    const Saved saved = TRY(store.write([&](store::Transaction& tx) -> Result<Saved> {
        const Policy before =
            isGiven(arguments, "policy") ? TRY(compliance::policyNamed(tx, policyName(arguments))) : Policy{};
        const Policy policy = TRY(policyOf(tx, arguments, before));
        const bool actsOtherwise = policy.action != before.action || policy.target != before.target;
        if (before.id > 0 && actsOtherwise) {
            TRY(installer.markDue(tx, TRY(compliance::undo(tx, before, watch.carrying()))));
        }
        return Saved{TRY(compliance::savePolicy(tx, policy, caller.name)), policy.group};
    }));
    TRY(watch.settleMembers(saved.group));
    return QJsonObject{{QStringLiteral("id"), saved.id}};
}

Result<QJsonValue> dropPolicy(store::Store& store, profiles::Installer& installer, FleetWatch& watch,
                              const QJsonObject& arguments, const Caller& caller)
{
    const GroupId group = TRY(store.write([&](store::Transaction& tx) -> Result<GroupId> {
        const Policy policy = TRY(compliance::policyNamed(tx, policyName(arguments)));
        TRY(installer.markDue(tx, TRY(compliance::undo(tx, policy, watch.carrying()))));
        TRY(compliance::deletePolicy(tx, policy, caller.name));
        return policy.group;
    }));
    TRY(watch.settleMembers(group));
    return QJsonObject();
}

Result<QJsonValue> listResults(store::Connection& db, const QJsonObject& arguments)
{
    QString where = QStringLiteral("1 = 1");
    store::Binds binds;
    if (isGiven(arguments, "policy")) {
        where += QLatin1String(" AND r.policy_id = ?");
        binds.append(TRY(compliance::policyNamed(db, policyName(arguments))).id);
    }
    if (isGiven(arguments, "device")) {
        where += QLatin1String(" AND r.device_id = ?");
        binds.append(TRY(deviceNamed(db, arguments.value(QLatin1String("device")))).value);
    }
    if (const QString state = TRY(textArgument(arguments, "state")); !state.isEmpty()) {
        where += QLatin1String(" AND r.state = ?");
        binds.append(state);
    }
    const qint64 most = TRY(numberArgument(arguments, "most", 500, 1, mostStandings));
    const QJsonObject after = arguments.value(QLatin1String("after")).toObject();
    if (!after.isEmpty()) {
        where += QLatin1String(" AND (r.policy_id > ? OR (r.policy_id = ? AND r.device_id > ?))");
        const qint64 policy = after.value(QLatin1String("policy_id")).toInteger();
        binds += {policy, policy, after.value(QLatin1String("device_id")).toInteger()};
    }
    QJsonArray rows;
    for (const store::Row& row : TRY(db.allDynamic(
             QStringLiteral("SELECT r.policy_id, p.name, r.device_id, d.name, d.serial, r.state, r.since, r.broken_at, "
                            "p.grace_ms, r.reasons FROM compliance_result r JOIN compliance_policy p ON p.id = "
                            "r.policy_id JOIN device d ON d.id = r.device_id WHERE %1 ORDER BY r.policy_id, "
                            "r.device_id LIMIT %2")
                 .arg(where)
                 .arg(most),
             binds))) {
        const bool isGrace = row.text(5) == QLatin1String("grace");
        rows.append(QJsonObject{
            {QStringLiteral("policy_id"), row.integer(0)},
            {QStringLiteral("policy"), row.text(1)},
            {QStringLiteral("device_id"), row.integer(2)},
            {QStringLiteral("device"), row.text(3)},
            {QStringLiteral("serial"), row.text(4)},
            {QStringLiteral("state"), row.text(5)},
            {QStringLiteral("since"), row.integer(6)},
            {QStringLiteral("grace_until"), isGrace ? QJsonValue(row.integer(7) + row.integer(8)) : QJsonValue()},
            {QStringLiteral("reasons"), QJsonDocument::fromJson(row.text(9).toUtf8()).array()}});
    }
    return rows;
}

Result<QJsonValue> complianceSummary(store::Connection& db)
{
    const store::Row all =
        TRY(db.one("SELECT " COUNTED " FROM compliance_device", {}, QStringLiteral("compliance of devices")));
    QJsonObject devices = stateCounts(all.integer(0), all.integer(1), all.integer(2), all.integer(3));
    const store::Row enrolled = TRY(db.one("SELECT COUNT(*) FROM device d WHERE d.state = 'enrolled' AND NOT EXISTS "
                                           "(SELECT 1 FROM compliance_device c WHERE c.device_id = d.id)",
                                           {}, QStringLiteral("devices")));
    devices.insert(QStringLiteral("without_policy"), enrolled.integer(0));
    QJsonArray platforms;
    for (const store::Row& row : TRY(db.all("SELECT d.platform, " COUNTED " FROM (SELECT d.platform AS platform, "
                                            "c.state AS state FROM compliance_device c JOIN device d ON "
                                            "d.id = c.device_id) AS d GROUP BY d.platform ORDER BY d.platform"))) {
        QJsonObject platform = stateCounts(row.integer(1), row.integer(2), row.integer(3), row.integer(4));
        platform.insert(QStringLiteral("platform"), row.text(0));
        platforms.append(platform);
    }
    QJsonArray days;
    for (const compliance::Day& day : TRY(compliance::days(db, shownDays))) {
        QJsonObject counts = stateCounts(day.compliant, day.grace, day.failing, day.unknown);
        counts.insert(QStringLiteral("at"), day.day * dayMs);
        days.append(counts);
    }
    return QJsonObject{{QStringLiteral("devices"), devices},
                       {QStringLiteral("platforms"), platforms},
                       {QStringLiteral("days"), days},
                       {QStringLiteral("policies"), TRY(policyList(db))}};
}

} // namespace

void addComplianceOperations(Operations& operations, store::Store& store, profiles::Installer& installer,
                             FleetWatch& watch)
{
    operations.add(QStringLiteral("compliance.policy.list"),
                   [&store](const QJsonObject&, const Caller&) { return store.read(&policyList); });
    operations.add(QStringLiteral("compliance.policy.save"),
                   [&store, &installer, &watch](const QJsonObject& arguments, const Caller& caller) {
                       return keepPolicy(store, installer, watch, arguments, caller);
                   });
    operations.add(QStringLiteral("compliance.policy.delete"),
                   [&store, &installer, &watch](const QJsonObject& arguments, const Caller& caller) {
                       return dropPolicy(store, installer, watch, arguments, caller);
                   });
    operations.add(QStringLiteral("compliance.list"), [&store](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) { return listResults(db, arguments); });
    });
    operations.add(QStringLiteral("compliance.summary"),
                   [&store](const QJsonObject&, const Caller&) { return store.read(&complianceSummary); });
}

} // namespace espalier::server
