// setting.list, setting.get, setting.set
#pragma once

#include "enroll/enrollment_profile.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addSettingOperations(Operations& operations, store::Store& store, const enroll::TrustSource& trust);

} // namespace espalier::server
