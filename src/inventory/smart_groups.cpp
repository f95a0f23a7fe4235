#include "inventory/smart_groups.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "inventory/compliance/rules.h"
#include "inventory/group_loops.h"
#include "inventory/query/parser.h"
#include "inventory/query/sql.h"

#include <QSet>

#include <algorithm>

namespace espalier::inventory {

namespace {

QString idList(const QList<DeviceId>& devices)
{
    QStringList numbers;
    for (const DeviceId device : devices) {
        numbers.append(QString::number(device.value));
    }
    return numbers.join(u',');
}

Result<QSet<qint64>> idsOf(Result<store::Rows> rows)
{
    QSet<qint64> ids;
    for (const store::Row& row : TRY(std::move(rows))) {
        ids.insert(row.integer(0));
    }
    return ids;
}

// Of these devices, who should come and who should go.
Result<Difference> differenceOf(store::Connection& db, const SmartGroup& smart, const QList<DeviceId>& devices,
                                qint64 nowMs)
{
    const query::Condition where = query::condition(smart.query, nowMs);
    const QString among = idList(devices);
    const QSet<qint64> found = TRY(idsOf(db.allDynamic(
        QStringLiteral("SELECT d.id FROM device d WHERE d.id IN (%1) AND (%2)").arg(among, where.text), where.binds)));
    const QSet<qint64> present = TRY(idsOf(db.allDynamic(
        QStringLiteral("SELECT m.device_id FROM group_member m WHERE m.group_id = ? AND m.device_id IN (%1)")
            .arg(among),
        {smart.group.id.value})));
    Difference result;
    for (const DeviceId device : devices) {
        const bool should = found.contains(device.value);
        if (should != present.contains(device.value)) {
            (should ? result.joins : result.leaves).append(device);
        }
    }
    return result;
}

Result<query::Query> checkedQuery(store::Connection& db, const QString& text)
{
    query::Query parsed = TRY(query::parsed(text));
    if (!parsed.root || parsed.isFreeText) {
        return fail(ErrorCode::InvalidInput, QLatin1String("query"),
                    QStringLiteral("a group needs a query with a comparison in it, such as os < 17.4"));
    }
    if (compliance::asksPolicies(parsed)) {
        return fail(ErrorCode::InvalidInput, QLatin1String("query"),
                    QStringLiteral("what policies find can't say who is in a group that a policy may be for; let the "
                                   "policy move devices into a group instead"));
    }
    for (const QString& name : parsed.namesOf(u"group")) {
        if (TRY(groupsCalled(db, name)).isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("there is no group \"%1\"").arg(name.left(100)));
        }
    }
    return parsed;
}

} // namespace

Result<> setGroupQuery(store::Transaction& tx, GroupId id, const QString& query, const QString& actor)
{
    const Group about = TRY(group(tx, id));
    if (about.builtIn) {
        return fail(ErrorCode::Refused, QStringLiteral("the group \"%1\" can't be changed").arg(about.name));
    }
    const QString text = query.trimmed();
    if (!text.isEmpty()) {
        TRY(checkedQuery(tx, text));
    }
    TRY(tx.run("UPDATE device_group SET query = ? WHERE id = ?", {text, id.value}));
    TRY(tx.run("DELETE FROM policy_member WHERE group_id = ?", {id.value})); // the query says who is in it
    TRY(checkNoLoops(tx));
    tx.touch(store::Table::Group, id.value);
    return audit::append(tx, {actor,
                              QStringLiteral("group.query_set"),
                              QStringLiteral("group"),
                              QString::number(id.value),
                              {{QStringLiteral("name"), about.name}, {QStringLiteral("query"), text}}});
}

Result<QList<SmartGroup>> smartGroups(store::Connection& db)
{
    QList<SmartGroup> waiting;
    for (const Group& one : TRY(groups(db))) {
        if (one.query.isEmpty()) {
            continue;
        }
        // What a later version wrote may not be understood any more: such a group stays as it is.
        if (auto query = query::parse(one.query); query && query->root) {
            waiting.append({one, std::move(*query)});
        }
    }
    QList<SmartGroup> sorted;
    for (bool goesOn = true; goesOn && !waiting.isEmpty();) {
        goesOn = false;
        for (qsizetype i = 0; i < waiting.size(); ++i) {
            const QStringList named = waiting[i].query.namesOf(u"group");
            const bool isFree = std::none_of(waiting.begin(), waiting.end(), [&](const SmartGroup& other) {
                return std::any_of(named.begin(), named.end(), [&](const QString& name) {
                    return query::folded(name) == query::folded(other.group.name);
                });
            });
            if (isFree) {
                sorted.append(waiting.takeAt(i--));
                goesOn = true;
            }
        }
    }
    return sorted + waiting;
}

Result<bool> areMisplaced(store::Connection& db, const QList<SmartGroup>& groups, const QList<DeviceId>& devices,
                          qint64 nowMs)
{
    for (const SmartGroup& smart : groups) {
        const Difference different = TRY(differenceOf(db, smart, devices, nowMs));
        if (!different.joins.isEmpty() || !different.leaves.isEmpty()) {
            return true;
        }
    }
    return false;
}

Result<QList<DeviceId>> placeDevices(store::Transaction& tx, const QList<DeviceId>& devices)
{
    QList<DeviceId> changed;
    for (const SmartGroup& smart : TRY(smartGroups(tx))) {
        const Difference different = TRY(differenceOf(tx, smart, devices, tx.nowMs()));
        changed += TRY(changeMembers(tx, smart.group, different.joins, Change::Join, QStringLiteral("system")));
        changed += TRY(changeMembers(tx, smart.group, different.leaves, Change::Leave, QStringLiteral("system")));
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

Result<Difference> difference(store::Connection& db, GroupId group, const query::Query& query, qint64 nowMs, int most)
{
    const query::Condition where = query::condition(query, nowMs);
    Difference result;
    for (const store::Row& row : TRY(db.allDynamic(
             QStringLiteral("SELECT d.id FROM device d WHERE (%1) AND d.id NOT IN (SELECT m.device_id FROM "
                            "group_member m WHERE m.group_id = ?) ORDER BY d.id LIMIT %2")
                 .arg(where.text)
                 .arg(most),
             where.binds + store::Binds{group.value}))) {
        result.joins.append(DeviceId{row.integer(0)});
    }
    for (const store::Row& row :
         TRY(db.allDynamic(QStringLiteral("SELECT m.device_id FROM group_member m WHERE m.group_id = ? AND m.device_id "
                                          "NOT IN (SELECT d.id FROM device d WHERE %1) ORDER BY m.device_id LIMIT %2")
                               .arg(where.text)
                               .arg(most),
                           store::Binds{group.value} + where.binds))) {
        result.leaves.append(DeviceId{row.integer(0)});
    }
    return result;
}

} // namespace espalier::inventory
