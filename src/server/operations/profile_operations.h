// profile.import, .save, .rollback, .list, .show, .versions, .status, .delete, .assign, .unassign
#pragma once

#include "profiles/rollout.h"
#include "server/operations.h"
#include "server/operations/profile_export.h"
#include "store/store.h"

namespace espalier::server {

// server: signs what profile.save is to sign; without it that is Unavailable.
void addProfileOperations(Operations& operations, store::Store& store, const profiles::Library& library,
                          profiles::Installer& installer, profiles::Rollout& rollout, SigningIdentity server = {});

} // namespace espalier::server
