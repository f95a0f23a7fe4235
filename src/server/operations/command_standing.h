// What keeps a command that is still queued: it is held back, or only waits for its device to call.
#pragma once

#include "mdm/commands.h"
#include "server/operations/command_parts.h"

#include <QJsonObject>

namespace espalier::server {

// {held: {until} in the undo window, {order} while another operator has to say yes, else null; pushed_at: when Apple
// took the last push for it, or null}. Both null once it was sent.
[[nodiscard]] Result<QJsonObject> standingOf(store::Connection& db, const CommandParts& parts,
                                             const mdm::CommandRow& row);

} // namespace espalier::server
