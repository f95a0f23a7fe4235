// query.check, query.complete
#pragma once

#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addQueryOperations(Operations& operations, store::Store& store);

} // namespace espalier::server
