// Named policies: what the devices of a group must be like, how long they may be otherwise, and what is done then.
// Inside the caller's transaction.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QJsonArray>

#include <optional>

namespace espalier::inventory::compliance {

enum class Action {
    None,
    Notify,        // the event compliance.alert
    AssignProfile, // to the device; undone when it is compliant again
    MoveGroup      // into a static group; stays there until the policy goes or does something else
};
[[nodiscard]] QString name(Action action); // "none", "notify", "assign_profile", "move_group"
[[nodiscard]] std::optional<Action> actionNamed(const QString& name);

struct Policy {
    qint64 id = 0;
    QString name;
    GroupId group;
    QJsonArray rules; // rules.h
    qint64 graceMs = 0;
    Action action = Action::None;
    qint64 target = 0; // profile or group
    qint64 changedAt = 0;
    QString changedBy;
};

[[nodiscard]] Result<QList<Policy>> policies(store::Connection& db);                      // by name
[[nodiscard]] Result<Policy> policyNamed(store::Connection& db, const QString& nameOrId); // NotFound
// Makes it, or with an id replaces it. InvalidInput: name, rules, grace or target. Conflict [group-loop]. What another
// action did before must have been undone (assessment.h).
[[nodiscard]] Result<qint64> savePolicy(store::Transaction& tx, const Policy& policy, const QString& actor);
[[nodiscard]] Result<> deletePolicy(store::Transaction& tx, const Policy& policy, const QString& actor);

} // namespace espalier::inventory::compliance
