// package.host, list, remove
#pragma once

#include "server/operations.h"
#include "server/packages.h"

namespace espalier::server {

void addPackageOperations(Operations& operations, store::Store& store, Packages& packages);

} // namespace espalier::server
