// enrollment.list
#pragma once

#include "base/clock.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addEnrollmentOperations(Operations& operations, store::Store& store, const Clock& clock);

} // namespace espalier::server
