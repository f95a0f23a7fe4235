#include "server/operations/group_operations.h"

#include "inventory/groups.h"
#include "inventory/schedules.h"
#include "inventory/smart_groups.h"
#include "profiles/assignments.h"
#include "server/operations/inventory_operations.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

constexpr qsizetype mostAtOnce = 10'000;

Result<QJsonValue> listGroups(store::Connection& db)
{
    QJsonArray rows;
    for (const inventory::Group& group : TRY(inventory::groups(db))) {
        const auto profiles = TRY(profiles::assignedTo(db, group.id));
        rows.append(QJsonObject{{QStringLiteral("id"), group.id.value},
                                {QStringLiteral("name"), group.name},
                                {QStringLiteral("built_in"), group.builtIn},
                                {QStringLiteral("members"), group.members},
                                {QStringLiteral("query"), group.query},
                                {QStringLiteral("profiles"), profiles.size()}});
    }
    return rows;
}

Result<QJsonArray> membersJson(store::Connection& db, GroupId id)
{
    QJsonArray members;
    for (const store::Row& row :
         TRY(db.all("SELECT d.id, d.name, d.serial FROM group_member m JOIN device d ON d.id = m.device_id "
                    "WHERE m.group_id = ? ORDER BY lower(d.name), d.id",
                    {id.value}))) {
        members.append(QJsonObject{{QStringLiteral("id"), row.integer(0)},
                                   {QStringLiteral("name"), row.text(1)},
                                   {QStringLiteral("serial"), row.text(2)}});
    }
    return members;
}

Result<QJsonValue> show(store::Connection& db, GroupId id, bool withMembers)
{
    const inventory::Group group = TRY(inventory::group(db, id));
    const QJsonValue members = withMembers ? QJsonValue(TRY(membersJson(db, id))) : QJsonValue();
    QJsonArray assigned;
    for (const store::Row& row : TRY(db.all("SELECT p.id, p.name FROM profile_assignment a JOIN profile p "
                                            "ON p.id = a.profile_id WHERE a.group_id = ? ORDER BY lower(p.name), p.id",
                                            {id.value}))) {
        assigned.append(QJsonObject{{QStringLiteral("id"), row.integer(0)}, {QStringLiteral("name"), row.text(1)}});
    }
    const auto schedule = TRY(inventory::scheduleOf(db, id));
    return QJsonObject{{QStringLiteral("id"), group.id.value},
                       {QStringLiteral("name"), group.name},
                       {QStringLiteral("built_in"), group.builtIn},
                       {QStringLiteral("query"), group.query},
                       {QStringLiteral("members"), members},
                       {QStringLiteral("profiles"), assigned},
                       {QStringLiteral("schedule"), schedule ? QJsonValue(scheduleJson(*schedule)) : QJsonValue()},
                       {QStringLiteral("usual_hours"), TRY(inventory::usualHours(db))}};
}

Result<QList<DeviceId>> devicesOf(store::Connection& db, const QJsonObject& arguments)
{
    const QJsonArray named = arguments.value(QStringLiteral("devices")).toArray();
    if (named.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("devices is missing or empty"));
    }
    if (named.size() > mostAtOnce) {
        return fail(ErrorCode::TooLarge, QStringLiteral("at most %1 devices at once").arg(mostAtOnce));
    }
    QList<DeviceId> devices;
    for (const QJsonValue& one : named) {
        devices.append(TRY(deviceNamed(db, one)));
    }
    return devices;
}

// Who went by its schedule.
Result<QList<DeviceId>> deleteNamed(store::Transaction& tx, profiles::Installer& installer,
                                    const QJsonObject& arguments, const Caller& caller)
{
    const bool byGroup = isGiven(arguments, "group");
    const GroupId group =
        TRY(groupNamed(tx, arguments.value(byGroup ? QStringLiteral("group") : QStringLiteral("name"))));
    const bool hadSchedule = TRY(inventory::scheduleOf(tx, group)).has_value();
    const QList<DeviceId> left = TRY(inventory::deleteGroup(tx, group, caller.name));
    TRY(profiles::unassignGroup(tx, group, caller.name));
    TRY(installer.markDue(tx, left));
    return hadSchedule ? left : QList<DeviceId>();
}

} // namespace

void addGroupOperations(Operations& operations, store::Store& store, profiles::Installer& installer,
                        profiles::Rollout& rollout, FleetWatch* watch)
{
    operations.add(QStringLiteral("group.list"), [&store](const QJsonObject&, const Caller&) {
        return store.read([](store::Connection& db) { return listGroups(db); });
    });
    operations.add(QStringLiteral("group.show"), [&store](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) -> Result<QJsonValue> {
            const GroupId group = TRY(groupNamed(db, arguments.value(QStringLiteral("group"))));
            return show(db, group, arguments.value(QStringLiteral("members")).toBool(true));
        });
    });
    operations.add(QStringLiteral("group.create"),
                   [&store, watch](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       const QString query = TRY(textArgument(arguments, "query"));
                       const GroupId group = TRY(store.write([&](store::Transaction& tx) -> Result<GroupId> {
                           const QString name = TRY(requiredText(arguments, "name"));
                           const GroupId made = TRY(inventory::createGroup(tx, name, caller.name));
                           if (!query.trimmed().isEmpty()) {
                               TRY(inventory::setGroupQuery(tx, made, query, caller.name));
                           }
                           return made;
                       }));
                       if (!query.trimmed().isEmpty() && watch != nullptr) {
                           TRY(watch->settleGroup(group));
                       }
                       return QJsonObject{{QStringLiteral("id"), group.value}};
                   });
    operations.add(QStringLiteral("group.rename"), [&store](const QJsonObject& arguments, const Caller& caller) {
        return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
            const GroupId group = TRY(groupNamed(tx, arguments.value(QStringLiteral("group"))));
            TRY(inventory::renameGroup(tx, group, TRY(requiredText(arguments, "name")), caller.name));
            return QJsonObject();
        });
    });
    // Who joined or left gets or loses what is assigned to the group.
    const auto changing = [&](const char* name, auto change) {
        operations.add(
            QString::fromLatin1(name),
            [&store, &rollout, change](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                const QJsonValue result = TRY(store.write(
                    [&](store::Transaction& tx) -> Result<QJsonValue> { return change(tx, arguments, caller); }));
                rollout.workOff();
                return result;
            });
    };
    operations.add(
        QStringLiteral("group.delete"),
        [&store, &installer, &rollout](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
            const auto rescheduled =
                TRY(store.write([&](store::Transaction& tx) { return deleteNamed(tx, installer, arguments, caller); }));
            rollout.workOff();
            TRY(settleInBunches(store, rescheduled));
            return QJsonObject();
        });
    changing(
        "group.add",
        [&installer](store::Transaction& tx, const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
            const GroupId group = TRY(groupNamed(tx, arguments.value(QStringLiteral("group"))));
            const QList<DeviceId> devices = TRY(devicesOf(tx, arguments));
            const QList<DeviceId> joined = TRY(inventory::addMembers(tx, group, devices, caller.name));
            TRY(installer.markDue(tx, joined));
            return QJsonObject{{QStringLiteral("added"), joined.size()}};
        });
    changing(
        "group.remove",
        [&installer](store::Transaction& tx, const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
            const GroupId group = TRY(groupNamed(tx, arguments.value(QStringLiteral("group"))));
            const QList<DeviceId> devices = TRY(devicesOf(tx, arguments));
            const QList<DeviceId> gone = TRY(inventory::removeMembers(tx, group, devices, caller.name));
            TRY(installer.markDue(tx, gone));
            return QJsonObject{{QStringLiteral("removed"), gone.size()}};
        });
}

} // namespace espalier::server
