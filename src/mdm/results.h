// Recording what a device answers to a command.
#pragma once

#include "mdm/exchange.h"

namespace espalier::mdm {

// For a message that answers a command; nothing for others. The command is missing too when it can't be read any more.
// On the worker, before the write.
[[nodiscard]] Result<Prepared> prepare(const EndpointParts& parts, const Identity& identity, const Received& received,
                                       QByteArrayView raw);

// Stored whole, in the history with its time, then the handlers. A repeated result changes nothing, a late one is
// recorded, one for an unknown UUID is logged: a device sends a result again until it gets 200.
[[nodiscard]] Result<> recordResult(Exchange& exchange, const Enrollment& enrollment, const Report& report);

} // namespace espalier::mdm
