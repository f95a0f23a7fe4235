// Who may run which operation, as one table. One that isn't in it is for admins only; a test sees to it that none is
// missing. Pure.
#pragma once

#include "operators/role.h"

#include <QJsonObject>
#include <QStringList>

namespace espalier::server {

enum class NeedsLogin { Yes, No };

// No: what somebody needs to log in.
[[nodiscard]] NeedsLogin needsLogin(const QString& operation);
// Of what sends a command the arguments have request_type; command.resend says none, so the door puts it in.
[[nodiscard]] bool sendsCommand(const QString& operation);
[[nodiscard]] bool mayRun(operators::Role role, const QString& operation, const QJsonObject& arguments);
// Looking on is no sign that somebody sits there: a window does it by itself.
[[nodiscard]] bool isActivity(const QString& operation);

[[nodiscard]] QStringList permittedOperations(operators::Role role);
[[nodiscard]] bool isInTable(const QString& operation);
// Of the commands that helpdesk may send.
[[nodiscard]] const QStringList& helpdeskCommands();

} // namespace espalier::server
