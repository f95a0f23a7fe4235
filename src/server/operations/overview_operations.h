// overview: what the first screen shows
#pragma once

#include "server/operations/server_operations.h"

namespace espalier::server {

// The facts outlive the operations.
void addOverviewOperations(Operations& operations, const ServerFacts& facts);

} // namespace espalier::server
