// Groups of devices. 'All devices' (id 1) always exists, holds every device from its first Authenticate on and can't
// be changed by hand; a group with a query neither (smart_groups.h). Free functions inside the caller's transaction;
// whoever changes membership calls profiles::Installer::markDue for the devices afterwards (profiles sits above this
// folder).
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QList>

namespace espalier::inventory {

inline constexpr GroupId allDevices{1};

struct Group {
    GroupId id;
    QString name;
    bool builtIn = false;
    qint64 members = 0;
    QString query = {}; // not empty: it holds what this finds
};

// For the lifecycle hook deviceAuthenticated; harmless when the device is a member already.
[[nodiscard]] Result<> joinAllDevices(store::Transaction& tx, DeviceId device);

// InvalidInput: empty, longer than 100 characters or made of digits only (it would read as an id). Conflict: taken,
// also in other case.
[[nodiscard]] Result<GroupId> createGroup(store::Transaction& tx, const QString& name, const QString& actor);
// As above; Refused: built-in. Conflict [group-in-use]: a query names it, also one of a saved view; [group-loop].
[[nodiscard]] Result<> renameGroup(store::Transaction& tx, GroupId group, const QString& name, const QString& actor);
// Members leave; what was assigned to the group is the caller's matter (profiles/assignments.h), as is settleDue, a
// bunch at a time, where it had a schedule. Refused: built-in.
// Conflict [group-in-use]: the query of another group or a policy names it.
[[nodiscard]] Result<QList<DeviceId>> deleteGroup(store::Transaction& tx, GroupId group, const QString& actor);
// The devices that were not members before / that were. Refused for 'All devices' and, [smart-group], those with a
// query; NotFound for unknown devices.
[[nodiscard]] Result<QList<DeviceId>> addMembers(store::Transaction& tx, GroupId group, const QList<DeviceId>& devices,
                                                 const QString& actor);
[[nodiscard]] Result<QList<DeviceId>> removeMembers(store::Transaction& tx, GroupId group,
                                                    const QList<DeviceId>& devices, const QString& actor);

// By a policy of compliance. Who was put in by hand, before or after, is no member of the policy.
[[nodiscard]] Result<> addMemberFor(store::Transaction& tx, qint64 policy, GroupId group, DeviceId device);
// The policy goes: whom it put in, and nobody else keeps there, leaves. Who left which group.
[[nodiscard]] Result<QList<std::pair<DeviceId, QString>>> removeMembersFor(store::Transaction& tx, qint64 policy);

// The same for a group whose query says who is in it.
enum class Change { Join, Leave };
[[nodiscard]] Result<QList<DeviceId>> changeMembers(store::Transaction& tx, const Group& group,
                                                    const QList<DeviceId>& devices, Change change,
                                                    const QString& actor);

[[nodiscard]] Result<QList<Group>> groups(store::Connection& db); // by name, 'All devices' first
[[nodiscard]] Result<Group> group(store::Connection& db, GroupId id);
[[nodiscard]] Result<QList<DeviceId>> members(store::Connection& db, GroupId group);
[[nodiscard]] Result<QList<GroupId>> groupsOf(store::Connection& db, DeviceId device);

} // namespace espalier::inventory
