// command.list, show, raw, cancel, counts; and those of command_sending.h and command_offers.h
#pragma once

#include "server/operations.h"
#include "server/operations/command_parts.h"

namespace espalier::server {

void addCommandOperations(Operations& operations, const CommandParts& parts);

} // namespace espalier::server
