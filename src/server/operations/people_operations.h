// link.people.preview, link.people.import, link.people.export, link.message
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "server/operations.h"
#include "server/readiness/self_test.h"
#include "store/store.h"

namespace espalier::server {

// The self-test says whether links may be made; null: nobody asks. All outlive the operations.
void addPeopleOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
                         SelfTest* selfTest = nullptr);

} // namespace espalier::server
