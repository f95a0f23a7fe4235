// profile.import, .save, .rollback, .list, .show, .versions, .status, .export, .delete, .assign, .unassign
#pragma once

#include "profiles/rollout.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

// CMS-signs with the server's signing identity (ca::Authority).
using SignProfile = std::function<Result<QByteArray>(QByteArrayView content)>;

void addProfileOperations(Operations& operations, store::Store& store, const profiles::Library& library,
                          profiles::Installer& installer, profiles::Rollout& rollout, SignProfile sign);

} // namespace espalier::server
