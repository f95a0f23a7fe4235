// command.send, list, show, raw, cancel, counts
#pragma once

#include "mdm/queue.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addCommandOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer, mdm::Queue& queue);

} // namespace espalier::server
