// Apple's command names and the states of a command in the user's language.
#pragma once

#include "ui/common/state.h"

#include <QJsonObject>
#include <QString>

namespace espalier::ui {

// "Install profile" for InstallProfile; a name we don't know is shown as it is.
[[nodiscard]] QString commandWords(const QString& requestType);
[[nodiscard]] QString commandIconName(const QString& requestType);

struct CommandCondition {
    State state = State::Unknown;
    QString words;    // for a pill
    QString sentence; // what it means and what happens next
};

// States of OPERATIONS.md: queued sent notnow acknowledged error format_error cancelled expired unconfirmed.
[[nodiscard]] CommandCondition commandCondition(const QString& state);
// Who asked for it: a person, the schedule or an assignment. Takes a Command of OPERATIONS.md.
[[nodiscard]] QString commandOrigin(const QJsonObject& command);
// The profile that it installs or removes, as it may be shown; empty for other commands.
[[nodiscard]] QString commandProfile(const QJsonObject& command);
// Not answered yet, so it can be cancelled.
[[nodiscard]] bool isOpenCommand(const QString& state);
// Needs the typed confirmation.
[[nodiscard]] bool isDestructiveCommand(const QString& requestType);

} // namespace espalier::ui
