// Where a profile stands on a channel, and what follows from that. Decisions only; install.cpp acts.
#pragma once

#include "profiles/library.h"

#include <QStringList>

#include <optional>

namespace espalier::profiles {

enum class State {
    Blocked,   // values for its variables are missing, so nothing is sent; an older version may be there
    Pending,   // InstallProfile is queued or sent
    Installed, // the device acknowledged it
    Failed,    // the device refused it; an older version may still be there
    Removing,  // RemoveProfile is queued or sent
    RemoveFailed,
    Removed
};
[[nodiscard]] QString name(State state);
[[nodiscard]] State stateNamed(const QString& name);

// What a channel should have: a version, and one with variables with these values.
struct Goal {
    VersionId version;
    QByteArray values;   // digest; empty without variables
    QStringList missing; // names without a value: it can't be sent
};

struct Standing {
    State state = State::Removed;
    VersionId asked;                    // what was asked for last
    QByteArray values;                  // digest of the values it was asked for with
    QStringList missing;                // Blocked
    std::optional<VersionId> installed; // what the device acknowledged last
    QString uuid;                       // of the last command
};

enum class NextStep {
    Nothing,
    Install,
    Block,
    Remove,
    Forget // nothing of ours is there, so there is nothing to remove
};

// goal: nothing when it should have none. Missing values take away nothing that was sent with those of then.
[[nodiscard]] NextStep nextStep(const Standing& standing, const std::optional<Goal>& goal);

// The last command isn't what is wanted any more: worth cancelling if it hasn't been sent.
[[nodiscard]] bool isOutdated(const Standing& standing, const std::optional<Goal>& goal);
// As it was before that command.
[[nodiscard]] Standing afterCancelling(const Standing& standing);

// The device's last word on the command `uuid` (version: what it was to install, nothing: to remove).
enum class Answer { Done, Refused };
[[nodiscard]] Standing afterAnswer(const Standing& standing, const QString& uuid, std::optional<VersionId> version,
                                   Answer answer);

} // namespace espalier::profiles
