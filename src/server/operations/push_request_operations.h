// push_request.show, create, sign, take, ask_mdmcert, drop
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addPushRequestOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer,
                              const Clock& clock);

} // namespace espalier::server
