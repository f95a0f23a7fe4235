#include "server/operations/inventory_operations.h"

#include "inventory/groups.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

#include <limits>

namespace espalier::server {

namespace {

constexpr qsizetype mostNamedDevices = 10'000;
constexpr qsizetype settledAtOnce = 500; // in one write, so that check-ins get through in between
constexpr qsizetype askedAtOnce = 50;    // five commands each

template <class Each> Result<> inBunches(const QList<DeviceId>& devices, qsizetype atOnce, const Each& each)
{
    for (qsizetype from = 0; from < devices.size(); from += atOnce) {
        TRY(each(devices.mid(from, atOnce)));
    }
    return {};
}

Result<> settleMembersOf(store::Store& store, GroupId group)
{
    const auto members = TRY(store.read([&](store::Connection& db) { return inventory::members(db, group); }));
    return settleInBunches(store, members);
}

Result<QJsonValue> listSchedules(store::Connection& db)
{
    QJsonArray all;
    for (const inventory::GroupSchedule& schedule : TRY(inventory::schedules(db))) {
        QJsonObject row = scheduleJson(schedule);
        row.insert(QStringLiteral("group"),
                   QJsonObject{{QStringLiteral("id"), schedule.group.value},
                               {QStringLiteral("name"), TRY(inventory::group(db, schedule.group)).name}});
        all.append(row);
    }
    return all;
}

// What isn't given stays as it is; of a new one: once a day, everything.
Result<inventory::GroupSchedule> scheduleGiven(store::Connection& db, const QJsonObject& arguments)
{
    const GroupId group = TRY(groupNamed(db, arguments.value(QLatin1String("group"))));
    auto schedule = TRY(inventory::scheduleOf(db, group))
                        .value_or(inventory::GroupSchedule{group, 24, inventory::scheduleQueries(), 0, {}});
    schedule.hours =
        static_cast<int>(TRY(numberArgument(arguments, "hours", schedule.hours, 1, inventory::mostScheduleHours)));
    if (isGiven(arguments, "queries")) {
        schedule.queries.clear();
        for (const QJsonValue& query : arguments.value(QLatin1String("queries")).toArray()) {
            schedule.queries.append(query.toString());
        }
    }
    return schedule;
}

Result<QList<DeviceId>> devicesMeant(store::Connection& db, const QJsonObject& arguments)
{
    if (isGiven(arguments, "group")) {
        return inventory::members(db, TRY(groupNamed(db, arguments.value(QLatin1String("group")))));
    }
    const QJsonArray named = arguments.value(QLatin1String("devices")).toArray();
    if (named.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("group or devices is missing"));
    }
    if (named.size() > mostNamedDevices) {
        return fail(ErrorCode::TooLarge, QStringLiteral("at most %1 devices at once").arg(mostNamedDevices));
    }
    QList<DeviceId> devices;
    for (const QJsonValue& one : named) {
        devices.append(TRY(deviceNamed(db, one)));
    }
    return devices;
}

Result<QJsonValue> refreshMany(store::Store& store, inventory::Rounds& rounds, const QJsonObject& arguments,
                               const Caller& caller)
{
    const auto devices = TRY(store.read([&](store::Connection& db) { return devicesMeant(db, arguments); }));
    qint64 since = 0;
    qint64 asked = 0;
    qint64 open = 0;
    qint64 notEnrolled = 0;
    TRY(inBunches(devices, askedAtOnce, [&](const QList<DeviceId>& some) {
        return store.write([&](store::Transaction& tx) -> Result<> {
            since = since == 0 ? tx.nowMs() : since;
            for (const DeviceId device : some) {
                const auto uuids = rounds.start(tx, device, caller.name);
                const bool isGone = !uuids && uuids.error().code == ErrorCode::NotFound; // deleted meanwhile
                if (!uuids && !isGone && uuids.error().code != ErrorCode::Conflict) {
                    return Failure(uuids.error());
                }
                (!uuids ? notEnrolled : uuids->isEmpty() ? open : asked) += 1;
            }
            return {};
        });
    }));
    return QJsonObject{{QStringLiteral("since"), since},
                       {QStringLiteral("asked"), asked},
                       {QStringLiteral("open"), open},
                       {QStringLiteral("not_enrolled"), notEnrolled}};
}

// Of those that were asked since then, or still are being asked.
Result<QJsonValue> progressOf(store::Connection& db, const QJsonObject& arguments)
{
    const qint64 since = TRY(numberArgument(arguments, "since", 0, 0, std::numeric_limits<qint64>::max()));
    qint64 all = 0;
    qint64 answered = 0;
    qint64 waiting = 0;
    const auto devices = TRY(devicesMeant(db, arguments));
    TRY(inBunches(devices, settledAtOnce, [&](const QList<DeviceId>& some) -> Result<> {
        QStringList ids;
        for (const DeviceId device : some) {
            ids.append(QString::number(device.value));
        }
        const store::Rows rows = TRY(db.allDynamic(
            QStringLiteral("SELECT CASE WHEN COALESCE(d.inventory_at, 0) >= ? THEN 1 WHEN EXISTS (SELECT 1 FROM "
                           "inventory_question q JOIN command c ON c.uuid = q.uuid JOIN delivery v ON v.command_id = "
                           "c.id WHERE q.device_id = d.id AND q.answered = 0 AND v.state IN ('queued', 'sent', "
                           "'notnow')) THEN 2 ELSE 0 END FROM device d JOIN inventory_round r ON r.device_id = d.id "
                           "WHERE d.id IN (%1) AND (r.started_at >= ? OR d.inventory_at >= ? OR r.open = 1)")
                .arg(ids.join(u',')),
            {since, since, since}));
        for (const store::Row& row : rows) {
            all += 1;
            answered += row.integer(0) == 1 ? 1 : 0;
            waiting += row.integer(0) == 2 ? 1 : 0;
        }
        return {};
    }));
    return QJsonObject{{QStringLiteral("devices"), all},
                       {QStringLiteral("answered"), answered},
                       {QStringLiteral("waiting"), waiting},
                       {QStringLiteral("refused"), all - answered - waiting}};
}

} // namespace

QJsonObject scheduleJson(const inventory::GroupSchedule& schedule)
{
    return {{QStringLiteral("hours"), schedule.hours},
            {QStringLiteral("queries"), QJsonArray::fromStringList(schedule.queries)},
            {QStringLiteral("changed_at"), schedule.changedAt},
            {QStringLiteral("changed_by"), schedule.changedBy}};
}

Result<> settleInBunches(store::Store& store, const QList<DeviceId>& devices)
{
    return inBunches(devices, settledAtOnce, [&](const QList<DeviceId>& some) {
        return store.write([&](store::Transaction& tx) { return inventory::settleDue(tx, some); });
    });
}

void addInventoryOperations(Operations& operations, store::Store& store, inventory::Rounds& rounds)
{
    operations.add(QStringLiteral("group.schedule.list"),
                   [&store](const QJsonObject&, const Caller&) { return store.read(&listSchedules); });
    operations.add(QStringLiteral("group.schedule.set"),
                   [&store](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       const GroupId group = TRY(store.write([&](store::Transaction& tx) -> Result<GroupId> {
                           const auto schedule = TRY(scheduleGiven(tx, arguments));
                           TRY(inventory::setSchedule(tx, schedule, caller.name));
                           return schedule.group;
                       }));
                       TRY(settleMembersOf(store, group));
                       return QJsonObject();
                   });
    operations.add(QStringLiteral("group.schedule.clear"),
                   [&store](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       const GroupId group = TRY(store.write([&](store::Transaction& tx) -> Result<GroupId> {
                           const GroupId named = TRY(groupNamed(tx, arguments.value(QLatin1String("group"))));
                           TRY(inventory::clearSchedule(tx, named, caller.name));
                           return named;
                       }));
                       TRY(settleMembersOf(store, group));
                       return QJsonObject();
                   });
    operations.add(QStringLiteral("inventory.refresh"),
                   [&store, &rounds](const QJsonObject& arguments, const Caller& caller) {
                       return refreshMany(store, rounds, arguments, caller);
                   });
    operations.add(QStringLiteral("inventory.progress"), [&store](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) { return progressOf(db, arguments); });
    });
}

} // namespace espalier::server
