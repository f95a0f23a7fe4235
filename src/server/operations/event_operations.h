// event.list, audit.verify
#pragma once

#include "crypto/sealer.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addEventOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer);

} // namespace espalier::server
