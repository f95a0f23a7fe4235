// command.send, list, show, raw, cancel, counts
#pragma once

#include "base/clock.h"
#include "mdm/queue.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

inline constexpr qint64 longestExpiryMs = 366LL * 24 * 60 * 60 * 1000; // of command.send

void addCommandOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer, mdm::Queue& queue,
                          const Clock& clock);

} // namespace espalier::server
