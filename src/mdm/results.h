// Recording what a device answers to a command.
#pragma once

#include "mdm/exchange.h"

namespace espalier::mdm {

// The Command dictionary of the command that the message answers, when somebody needs it; empty otherwise, and when it
// can't be read any more. On the worker, before the write: property lists are not the writer's work.
[[nodiscard]] Result<plist::Dict> answeredRequest(const EndpointParts& parts, const Received& received);

// Stored whole, in the history with its time, then the handlers. A repeated result changes nothing, a late one is
// recorded, one for an unknown UUID is logged: a device sends a result again until it gets 200.
[[nodiscard]] Result<> recordResult(Exchange& exchange, const Enrollment& enrollment, const Report& report);

} // namespace espalier::mdm
