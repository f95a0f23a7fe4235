// push_cert.import, push_cert.show
#pragma once

#include "apns/waker.h"
#include "base/clock.h"
#include "crypto/sealer.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

// The waker is told of a new certificate; null when the operations run without a server.
void addPushCertOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer,
                           const Clock& clock, apns::Waker* waker);

} // namespace espalier::server
