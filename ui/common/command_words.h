// Apple's command names and the states of a command in the user's language.
#pragma once

#include "ui/common/state.h"

#include <QJsonObject>
#include <QString>

namespace espalier::ui {

// "Install profile" for InstallProfile; a name that the catalogue doesn't know either is shown as it is.
[[nodiscard]] QString commandWords(const QString& requestType);
[[nodiscard]] QString commandIconName(const QString& requestType);

struct CommandCondition {
    State state = State::Unknown;
    QString words;    // for a pill
    QString sentence; // what it means and what happens next
};

// States of OPERATIONS.md: queued sent notnow acknowledged error format_error cancelled expired unconfirmed.
[[nodiscard]] CommandCondition commandCondition(const QString& state);
// The same of a Command of OPERATIONS.md, with what is only told there: held back, pushed, not supported.
[[nodiscard]] CommandCondition commandCondition(const QJsonObject& command);
// Who asked for it: a person, the schedule or an assignment. Takes a Command of OPERATIONS.md.
[[nodiscard]] QString commandOrigin(const QJsonObject& command);
// The profile that it installs or removes, as it may be shown; empty for other commands.
[[nodiscard]] QString commandProfile(const QJsonObject& command);
// Not answered yet.
[[nodiscard]] bool isOpenCommand(const QString& state);
// The device hasn't it, or put it off: it can be called off.
[[nodiscard]] bool isCancellableCommand(const QString& state);
// Needs the typed confirmation.
[[nodiscard]] bool isDestructiveCommand(const QString& requestType);
// The same sent to one device or to several: Lost Mode is nothing for a whole group by mistake.
enum class SentTo { One, Several };
[[nodiscard]] bool wantsTyping(const QString& requestType, SentTo to);

} // namespace espalier::ui
