#include "server/operations/smart_group_operations.h"

#include "inventory/query/explain.h"
#include "inventory/query/parser.h"
#include "inventory/smart_groups.h"
#include "mdm/lifecycle.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

constexpr int shownDevices = 20;
constexpr int mostCounted = 1'000'000;

Result<QJsonArray> devicesJson(store::Connection& db, const QList<DeviceId>& devices)
{
    QJsonArray all;
    for (const DeviceId device : devices.mid(0, shownDevices)) {
        const auto row = TRY(db.first("SELECT name, serial FROM device WHERE id = ?", {device.value}));
        if (row) {
            all.append(QJsonObject{{QStringLiteral("id"), device.value},
                                   {QStringLiteral("name"), row->text(0)},
                                   {QStringLiteral("serial"), row->text(1)}});
        }
    }
    return all;
}

// Of a new group everybody joins.
Result<QJsonValue> previewGroup(store::Connection& db, const QJsonObject& arguments, qint64 nowMs)
{
    const auto query = TRY(inventory::query::parsed(TRY(requiredText(arguments, "query"))));
    const GroupId group =
        isGiven(arguments, "group") ? TRY(groupNamed(db, arguments.value(QLatin1String("group")))) : GroupId{};
    const auto where = inventory::query::condition(query, nowMs);
    QList<DeviceId> first;
    for (const qint64 id : TRY(inventory::query::findDevices(
             db, where,
             {.sort = {{TRY(inventory::query::columnRef(QStringLiteral("name")))}}, .most = shownDevices}))) {
        first.append(DeviceId{id});
    }
    const auto changes = TRY(inventory::difference(db, group, query, nowMs, mostCounted));
    return QJsonObject{{QStringLiteral("count"), TRY(inventory::query::count(db, where))},
                       {QStringLiteral("first"), TRY(devicesJson(db, first))},
                       {QStringLiteral("joins"), changes.joins.size()},
                       {QStringLiteral("joining"), TRY(devicesJson(db, changes.joins))},
                       {QStringLiteral("leaves"), changes.leaves.size()},
                       {QStringLiteral("leaving"), TRY(devicesJson(db, changes.leaves))}};
}

Result<QJsonValue> explainGroup(store::Connection& db, const QJsonObject& arguments, qint64 nowMs)
{
    const GroupId id = TRY(groupNamed(db, arguments.value(QLatin1String("group"))));
    const DeviceId device = TRY(deviceNamed(db, arguments.value(QLatin1String("device"))));
    const inventory::Group group = TRY(inventory::group(db, id));
    const auto member = TRY(
        db.first("SELECT added_at FROM group_member WHERE group_id = ? AND device_id = ?", {id.value, device.value}));
    QJsonArray parts;
    if (!group.query.isEmpty()) {
        const auto query = TRY(inventory::query::parsed(group.query));
        for (const auto& part : TRY(inventory::query::explain(db, query, device, nowMs))) {
            parts.append(QJsonObject{{QStringLiteral("text"), part.text},
                                     {QStringLiteral("position"), part.begin},
                                     {QStringLiteral("length"), part.length},
                                     {QStringLiteral("holds"), part.holds},
                                     {QStringLiteral("column"), part.column},
                                     {QStringLiteral("type"), part.type},
                                     {QStringLiteral("value"), part.value}});
        }
    }
    return QJsonObject{{QStringLiteral("group_name"), group.name},
                       {QStringLiteral("device_name"), TRY(mdm::confirmationName(db, device))},
                       {QStringLiteral("member"), member.has_value()},
                       {QStringLiteral("since"), member ? QJsonValue(member->integer(0)) : QJsonValue()},
                       {QStringLiteral("built_in"), group.builtIn},
                       {QStringLiteral("query"), group.query},
                       {QStringLiteral("parts"), parts}};
}

} // namespace

void addSmartGroupOperations(Operations& operations, store::Store& store, FleetWatch& watch, const Clock& clock)
{
    operations.add(QStringLiteral("group.edit"),
                   [&store, &watch](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       if (!isGiven(arguments, "query")) {
                           return fail(ErrorCode::InvalidInput, QStringLiteral("query is missing"));
                       }
                       const QString query = TRY(textArgument(arguments, "query"));
                       const GroupId group = TRY(store.write([&](store::Transaction& tx) -> Result<GroupId> {
                           const GroupId named = TRY(groupNamed(tx, arguments.value(QLatin1String("group"))));
                           TRY(inventory::setGroupQuery(tx, named, query, caller.name));
                           return named;
                       }));
                       TRY(watch.settleGroup(group));
                       return QJsonObject();
                   });
    operations.add(QStringLiteral("group.preview"), [&store, &clock](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) { return previewGroup(db, arguments, clock.nowMs()); });
    });
    operations.add(QStringLiteral("group.explain"), [&store, &clock](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) { return explainGroup(db, arguments, clock.nowMs()); });
    });
}

} // namespace espalier::server
