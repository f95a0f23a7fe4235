// enrollment.list, enrollment.door
#pragma once

#include "base/clock.h"
#include "enroll/door.h"
#include "server/operations.h"
#include "store/store.h"

#include <functional>

namespace espalier::server {

// lookAtDoor: takes in what the listener has seen since.
void addEnrollmentOperations(Operations& operations, store::Store& store, const Clock& clock, const enroll::Door& door,
                             const std::function<Result<>()>& lookAtDoor);

} // namespace espalier::server
