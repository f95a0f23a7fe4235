// link.edit, link.duplicate
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "server/operations.h"
#include "server/readiness/self_test.h"
#include "store/store.h"

namespace espalier::server {

// The self-test says whether a link may be made; null: nobody asks. All outlive the operations.
void addLinkChangeOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer,
                             const Clock& clock, SelfTest* selfTest = nullptr);

} // namespace espalier::server
