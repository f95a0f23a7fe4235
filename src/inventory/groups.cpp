#include "inventory/groups.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "inventory/group_loops.h"
#include "inventory/schedules.h"
#include "inventory/smart_groups.h"

#include <algorithm>

namespace espalier::inventory {

namespace {

constexpr qsizetype longestName = 100;

Group fromRow(const store::Row& row)
{
    return {GroupId{row.integer(0)}, row.text(1), row.boolean(2), row.integer(3), row.text(4)};
}

Result<> checkName(const QString& name)
{
    if (name.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a group needs a name"));
    }
    if (name.size() > longestName) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a group's name has at most %1 characters").arg(longestName));
    }
    const bool onlyDigits = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    const bool control =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (onlyDigits || control) {
        return fail(ErrorCode::InvalidInput, onlyDigits ? QStringLiteral("a group's name can't be a number")
                                                        : QStringLiteral("a group's name has no control characters"));
    }
    return {};
}

// Queries find groups without case, so two names may not differ in that alone.
Result<> checkNotTaken(store::Connection& db, const QString& name, GroupId except = {})
{
    const QList<qint64> called = TRY(groupsCalled(db, name));
    for (const qint64 id : called) {
        if (GroupId{id} != except) {
            return fail(ErrorCode::Conflict,
                        QStringLiteral("there is a group \"%1\" already").arg(TRY(group(db, GroupId{id})).name));
        }
    }
    return {};
}

Result<Group> changeable(store::Connection& db, GroupId id)
{
    Group found = TRY(group(db, id));
    if (found.builtIn) {
        return fail(ErrorCode::Refused, QStringLiteral("the group \"%1\" can't be changed").arg(found.name));
    }
    return found;
}

Result<> tell(store::Transaction& tx, const QString& actor, const QString& kind, const Group& about,
              QJsonObject arguments)
{
    arguments.insert(QStringLiteral("name"), about.name);
    TRY(audit::append(tx, {actor, kind, QStringLiteral("group"), QString::number(about.id.value), arguments}));
    tx.touch(store::Table::Group, about.id.value);
    return {};
}

Result<Group> changeableByHand(store::Connection& db, GroupId id)
{
    Group found = TRY(changeable(db, id));
    if (!found.query.isEmpty()) {
        return fail(ErrorCode::Refused, QLatin1String("smart-group"),
                    QStringLiteral("who is in “%1” is said by its query; change that, or a device so that it fits")
                        .arg(found.name));
    }
    return found;
}

} // namespace

Result<QList<DeviceId>> changeMembers(store::Transaction& tx, const Group& about, const QList<DeviceId>& devices,
                                      Change change, const QString& actor)
{
    QList<DeviceId> changed;
    for (const DeviceId device : devices) {
        TRY(tx.one("SELECT id FROM device WHERE id = ?", {device.value}, {"device", device.value}));
        const int rows = change == Change::Join
                             ? TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) VALUES (?, ?, ?) "
                                          "ON CONFLICT DO NOTHING",
                                          {about.id.value, device.value, tx.nowMs()}))
                             : TRY(tx.run("DELETE FROM group_member WHERE group_id = ? AND device_id = ?",
                                          {about.id.value, device.value}));
        if (rows > 0) {
            changed.append(device);
            tx.touch(store::Table::Device, device.value);
            const QString kind =
                change == Change::Join ? QStringLiteral("device.joined_group") : QStringLiteral("device.left_group");
            TRY(audit::append(tx, {actor,
                                   kind,
                                   QStringLiteral("device"),
                                   QString::number(device.value),
                                   {{QStringLiteral("group"), about.name}}}));
        }
    }
    if (!changed.isEmpty()) {
        tx.touch(store::Table::Group, about.id.value);
        if (TRY(scheduleOf(tx, about.id))) {
            TRY(settleDue(tx, changed));
        }
    }
    return changed;
}

Result<> joinAllDevices(store::Transaction& tx, DeviceId device)
{
    const int joined = TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) VALUES (?, ?, ?) "
                                  "ON CONFLICT DO NOTHING",
                                  {allDevices.value, device.value, tx.nowMs()}));
    if (joined > 0) {
        tx.touch(store::Table::Group, allDevices.value);
    }
    return {};
}

Result<GroupId> createGroup(store::Transaction& tx, const QString& name, const QString& actor)
{
    const QString wanted = name.trimmed();
    TRY(checkName(wanted));
    TRY(checkNotTaken(tx, wanted));
    const qint64 id =
        TRY(tx.insert("INSERT INTO device_group (name, built_in, created_at) VALUES (?, 0, ?)", {wanted, tx.nowMs()}));
    TRY(tell(tx, actor, QStringLiteral("group.created"), {GroupId{id}, wanted}, {}));
    return GroupId{id};
}

Result<> renameGroup(store::Transaction& tx, GroupId id, const QString& name, const QString& actor)
{
    const Group before = TRY(changeable(tx, id));
    const QString wanted = name.trimmed();
    TRY(checkName(wanted));
    if (wanted == before.name) {
        return {};
    }
    TRY(checkNotTaken(tx, wanted, id));
    TRY(checkNotQueried(tx, before));
    TRY(tx.run("UPDATE device_group SET name = ? WHERE id = ?", {wanted, id.value}));
    TRY(checkNoLoops(tx)); // a policy may name a group that wasn't there
    for (const DeviceId device : TRY(members(tx, id))) {
        tx.touch(store::Table::Device, device.value);
    }
    return tell(tx, actor, QStringLiteral("group.renamed"), {id, wanted}, {{QStringLiteral("from"), before.name}});
}

Result<QList<DeviceId>> deleteGroup(store::Transaction& tx, GroupId id, const QString& actor)
{
    const Group gone = TRY(changeable(tx, id));
    TRY(checkNotNamed(tx, gone));
    const QList<DeviceId> left = TRY(members(tx, id));
    TRY(tx.run("DELETE FROM group_member WHERE group_id = ?", {id.value}));
    TRY(clearSchedule(tx, id, actor)); // while it has its name: that is told
    TRY(tx.run("DELETE FROM device_group WHERE id = ?", {id.value}));
    for (const DeviceId device : left) {
        tx.touch(store::Table::Device, device.value);
    }
    TRY(tell(tx, actor, QStringLiteral("group.deleted"), gone, {{QStringLiteral("members"), left.size()}}));
    return left;
}

Result<QList<DeviceId>> addMembers(store::Transaction& tx, GroupId id, const QList<DeviceId>& devices,
                                   const QString& actor)
{
    QList<DeviceId> joined = TRY(changeMembers(tx, TRY(changeableByHand(tx, id)), devices, Change::Join, actor));
    for (const DeviceId device : devices) { // from now on it is there by hand
        (void)TRY(tx.run("DELETE FROM policy_member WHERE group_id = ? AND device_id = ?", {id.value, device.value}));
    }
    return joined;
}

Result<> addMemberFor(store::Transaction& tx, qint64 policy, GroupId id, DeviceId device)
{
    const Group about = TRY(changeableByHand(tx, id));
    const bool joined = !TRY(changeMembers(tx, about, {device}, Change::Join, QStringLiteral("system"))).isEmpty();
    const bool isByPolicy = TRY(tx.first("SELECT 1 FROM policy_member WHERE group_id = ? AND device_id = ? LIMIT 1",
                                         {id.value, device.value}))
                                .has_value();
    if (joined || isByPolicy) {
        (void)TRY(tx.run("INSERT INTO policy_member (group_id, device_id, policy_id) VALUES (?, ?, ?) "
                         "ON CONFLICT DO NOTHING",
                         {id.value, device.value, policy}));
    }
    return {};
}

Result<QList<std::pair<DeviceId, QString>>> removeMembersFor(store::Transaction& tx, qint64 policy)
{
    const auto rows = TRY(tx.all("SELECT group_id, device_id FROM policy_member WHERE policy_id = ? "
                                 "ORDER BY group_id, device_id",
                                 {policy}));
    (void)TRY(tx.run("DELETE FROM policy_member WHERE policy_id = ?", {policy}));
    QList<std::pair<DeviceId, QString>> left;
    for (const store::Row& row : rows) {
        const DeviceId device{row.integer(1)};
        if (TRY(tx.first("SELECT 1 FROM policy_member WHERE group_id = ? AND device_id = ? LIMIT 1",
                         {row.integer(0), device.value}))) {
            continue; // another policy has put it there as well
        }
        const Group about = TRY(group(tx, GroupId{row.integer(0)}));
        if (!TRY(changeMembers(tx, about, {device}, Change::Leave, QStringLiteral("system"))).isEmpty()) {
            left.append({device, about.name});
        }
    }
    return left;
}

Result<QList<DeviceId>> removeMembers(store::Transaction& tx, GroupId id, const QList<DeviceId>& devices,
                                      const QString& actor)
{
    return changeMembers(tx, TRY(changeableByHand(tx, id)), devices, Change::Leave, actor);
}

Result<QList<Group>> groups(store::Connection& db)
{
    QList<Group> all;
    for (const store::Row& row : TRY(db.all("SELECT g.id, g.name, g.built_in, (SELECT COUNT(*) FROM group_member m "
                                            "WHERE m.group_id = g.id), g.query FROM device_group g "
                                            "ORDER BY g.built_in DESC, lower(g.name), g.id"))) {
        all.append(fromRow(row));
    }
    return all;
}

Result<Group> group(store::Connection& db, GroupId id)
{
    return fromRow(TRY(db.one("SELECT g.id, g.name, g.built_in, (SELECT COUNT(*) FROM group_member m "
                              "WHERE m.group_id = g.id), g.query FROM device_group g WHERE g.id = ?",
                              {id.value}, {"group", id.value})));
}

Result<QList<DeviceId>> members(store::Connection& db, GroupId group)
{
    QList<DeviceId> all;
    for (const store::Row& row :
         TRY(db.all("SELECT device_id FROM group_member WHERE group_id = ? ORDER BY device_id", {group.value}))) {
        all.append(DeviceId{row.integer(0)});
    }
    return all;
}

Result<QList<GroupId>> groupsOf(store::Connection& db, DeviceId device)
{
    QList<GroupId> all;
    for (const store::Row& row :
         TRY(db.all("SELECT group_id FROM group_member WHERE device_id = ? ORDER BY group_id", {device.value}))) {
        all.append(GroupId{row.integer(0)});
    }
    return all;
}

} // namespace espalier::inventory
