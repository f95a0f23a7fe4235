// compliance.policy.list, compliance.policy.save, compliance.policy.delete, compliance.list, compliance.summary
#pragma once

#include "server/fleet_watch.h"
#include "server/operations.h"

namespace espalier::server {

void addComplianceOperations(Operations& operations, store::Store& store, profiles::Installer& installer,
                             FleetWatch& watch);

} // namespace espalier::server
