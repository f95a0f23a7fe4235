// What makes new versions: profile.import, .save, .rollback. Each reads and seals on the calling worker, then writes;
// Rollout::workOff is the caller's.
#pragma once

#include "profiles/install.h"
#include "server/operations.h"
#include "server/operations/profile_export.h"
#include "store/store.h"

namespace espalier::server {

[[nodiscard]] Result<QJsonValue> importProfile(store::Store& store, const profiles::Library& library,
                                               profiles::Installer& installer, const QJsonObject& arguments,
                                               const Caller& caller);
[[nodiscard]] Result<QJsonValue> saveProfile(store::Store& store, const profiles::Library& library,
                                             profiles::Installer& installer, const SigningIdentity& server,
                                             const QJsonObject& arguments, const Caller& caller);
[[nodiscard]] Result<QJsonValue> rollBackProfile(store::Store& store, const profiles::Library& library,
                                                 profiles::Installer& installer, const QJsonObject& arguments,
                                                 const Caller& caller);

} // namespace espalier::server
