// view.list, view.save, view.delete
#pragma once

#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addViewOperations(Operations& operations, store::Store& store);

} // namespace espalier::server
