// expiry.list: everything that ends
#pragma once

#include "server/operations/server_operations.h"

namespace espalier::server {

// The facts outlive the operations.
void addExpiryOperations(Operations& operations, const ServerFacts& facts);

} // namespace espalier::server
