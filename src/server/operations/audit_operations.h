// audit.list, audit.export: the log for those who have to look something up or prove it.
#pragma once

#include "crypto/sealer.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addAuditOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer);

} // namespace espalier::server
