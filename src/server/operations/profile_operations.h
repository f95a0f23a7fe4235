// profile.import, .save, .rollback, .list, .show, .versions, .status, .delete, .assign, .unassign
#pragma once

#include "profiles/rollout.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

void addProfileOperations(Operations& operations, store::Store& store, const profiles::Library& library,
                          profiles::Installer& installer, profiles::Rollout& rollout);

} // namespace espalier::server
