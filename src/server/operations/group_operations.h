// group.list, group.create (with a query, too), group.delete, group.show, group.add, group.remove
#pragma once

#include "profiles/rollout.h"
#include "server/fleet_watch.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

// watch fills groups with a query; without it they are filled at its next look.
void addGroupOperations(Operations& operations, store::Store& store, profiles::Installer& installer,
                        profiles::Rollout& rollout, FleetWatch* watch = nullptr);

} // namespace espalier::server
