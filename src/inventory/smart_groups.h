// Groups that say by a query who is in them. Their members are rows like those of other groups, kept as the query has
// them: for single devices when something about them changed, for all now and then because time goes on. Whoever
// changes anything calls profiles::Installer::markDue for the devices that are told.
//
// A query may name other groups, and profiles that are on the device; what a group hangs on must not hang on it:
// checkNoLoops looks at the groups, at the groups that a named profile is assigned to, and at policies that assign it.
#pragma once

#include "inventory/groups.h"
#include "inventory/query/syntax.h"

namespace espalier::inventory {

// Empty: from now on static, with the members that it has. InvalidInput: no query, free text, what smart groups can't
// ask (compliance); NotFound: a group of that name. Conflict [group-loop] names the loop. Members are the caller's
// matter: settleGroup.
[[nodiscard]] Result<> setGroupQuery(store::Transaction& tx, GroupId group, const QString& query, const QString& actor);
// Conflict [group-loop]: "A → B → A".
[[nodiscard]] Result<> checkNoLoops(store::Connection& db);
// Conflict [group-in-use]: the query of a group or a policy names it.
[[nodiscard]] Result<> checkNotNamed(store::Connection& db, const Group& group);
// Conflict [group-in-use]: the query of a group, a policy or a saved view names it, and would mean nothing under another
// name.
[[nodiscard]] Result<> checkNotQueried(store::Connection& db, const Group& group);

struct SmartGroup {
    Group group;
    query::Query query;
};
// So that each comes after those that it names.
[[nodiscard]] Result<QList<SmartGroup>> smartGroups(store::Connection& db);

// Whether one of these devices is where it shouldn't be, or isn't where it should.
[[nodiscard]] Result<bool> areMisplaced(store::Connection& db, const QList<SmartGroup>& groups,
                                        const QList<DeviceId>& devices, qint64 nowMs);
// Puts them right in every smart group; who joined or left one.
[[nodiscard]] Result<QList<DeviceId>> placeDevices(store::Transaction& tx, const QList<DeviceId>& devices);
// Of the whole fleet, at most so many that should join or leave this group; and how many there are.
struct Difference {
    QList<DeviceId> joins;
    QList<DeviceId> leaves;
};
[[nodiscard]] Result<Difference> difference(store::Connection& db, GroupId group, const query::Query& query,
                                            qint64 nowMs, int most);

} // namespace espalier::inventory
