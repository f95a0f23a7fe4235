// push_cert.import, verify, show, export, test
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "server/live.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

// A running server's waker is told of a new certificate.
void addPushCertOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer,
                           const Clock& clock, const Live& live);

} // namespace espalier::server
