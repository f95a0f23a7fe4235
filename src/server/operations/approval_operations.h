// approval.list, approval.accept, approval.refuse
#pragma once

#include "base/clock.h"
#include "mdm/queue.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addApprovalOperations(Operations& operations, store::Store& store, mdm::Queue& queue, const Clock& clock,
                           const std::function<void(ChannelId)>& wake);

} // namespace espalier::server
