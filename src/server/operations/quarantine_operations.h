// quarantine.list, show, accept, reject
#pragma once

#include "mdm/quarantine.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

// wake: pushes to the channel of an accepted device, after the commit; may be empty.
void addQuarantineOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer,
                             mdm::Queue& queue, const mdm::LifecycleHooks& hooks, std::function<void(ChannelId)> wake);

} // namespace espalier::server
