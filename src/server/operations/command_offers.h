// command.offers, command.form, command.check: what may be asked of devices, and with which keys.
#pragma once

#include "server/operations.h"
#include "server/operations/command_parts.h"

namespace espalier::server {

void addCommandOffers(Operations& operations, const CommandParts& parts);

} // namespace espalier::server
