// command.send, command.resend
#pragma once

#include "server/operations.h"
#include "server/operations/command_parts.h"

namespace espalier::server {

inline constexpr qint64 longestExpiryMs = 366LL * 24 * 60 * 60 * 1000;

void addCommandSending(Operations& operations, const CommandParts& parts);

} // namespace espalier::server
