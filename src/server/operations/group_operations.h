// group.list, group.create, group.delete, group.show, group.add, group.remove
#pragma once

#include "profiles/rollout.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addGroupOperations(Operations& operations, store::Store& store, profiles::Installer& installer,
                        profiles::Rollout& rollout);

} // namespace espalier::server
