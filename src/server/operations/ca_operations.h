// ca.export, ca.issue, ca.list, ca.revoke, ca.trust.add, ca.trust.list, ca.trust.remove
#pragma once

#include "ca/authority.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addCaOperations(Operations& operations, store::Store& store, ca::Authority& authority);

} // namespace espalier::server
