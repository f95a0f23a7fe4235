// group.edit, group.preview, group.explain
#pragma once

#include "server/fleet_watch.h"
#include "server/operations.h"

namespace espalier::server {

void addSmartGroupOperations(Operations& operations, store::Store& store, FleetWatch& watch, const Clock& clock);

} // namespace espalier::server
