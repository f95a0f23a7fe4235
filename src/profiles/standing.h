// Where a profile stands on a channel, and what follows from that. Decisions only; install.cpp acts.
#pragma once

#include "profiles/library.h"

#include <optional>

namespace espalier::profiles {

enum class State {
    Pending,   // InstallProfile is queued or sent
    Installed, // the device acknowledged it
    Failed,    // the device refused it; an older version may still be there
    Removing,  // RemoveProfile is queued or sent
    RemoveFailed,
    Removed
};
[[nodiscard]] QString name(State state);
[[nodiscard]] State stateNamed(const QString& name);

struct Standing {
    State state = State::Removed;
    VersionId asked;                    // what was asked for last
    std::optional<VersionId> installed; // what the device acknowledged last
    QString uuid;                       // of the last command
};

enum class Step {
    Nothing,
    Install,
    Remove,
    Forget // nothing of ours is there, so there is nothing to remove
};

// wanted: the version it should have, nothing: none.
[[nodiscard]] Step nextStep(const Standing& standing, std::optional<VersionId> wanted);

// The last command isn't what is wanted any more: worth cancelling if it hasn't been sent.
[[nodiscard]] bool isOutdated(const Standing& standing, std::optional<VersionId> wanted);
// As it was before that command.
[[nodiscard]] Standing afterCancelling(const Standing& standing);

// The device's last word on the command `uuid` (version: what it was to install, nothing: to remove).
enum class Answer { Done, Refused };
[[nodiscard]] Standing afterAnswer(const Standing& standing, const QString& uuid, std::optional<VersionId> version,
                                   Answer answer);

} // namespace espalier::profiles
