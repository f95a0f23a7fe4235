// setting.list, setting.get, setting.set
#pragma once

#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addSettingOperations(Operations& operations, store::Store& store);

} // namespace espalier::server
