// link.handout
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

// All outlive the operation.
void addHandoutOperation(Operations& operations, store::Store& store, const crypto::Sealer& sealer, const Clock& clock);

} // namespace espalier::server
