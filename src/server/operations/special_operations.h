// device.secrets, device.locations, filevault.profile, activation_lock.code, activation_lock.unlock
#pragma once

#include "commands/file_vault.h"
#include "server/operations.h"
#include "server/operations/command_parts.h"

namespace espalier::server {

void addSpecialOperations(Operations& operations, const CommandParts& parts);

} // namespace espalier::server
