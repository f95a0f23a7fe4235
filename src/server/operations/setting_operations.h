// setting.list, setting.get, setting.set
#pragma once

#include "enroll/enrollment_profile.h"
#include "operators/operators.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

// Operators null: there never are any.
void addSettingOperations(Operations& operations, store::Store& store, operators::Operators* operators,
                          const enroll::TrustSource& trust);

} // namespace espalier::server
