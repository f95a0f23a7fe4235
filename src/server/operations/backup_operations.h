// backup.create, backup.verify, backup.list, backup.status, backup.schedule.get, backup.schedule.set
#pragma once

#include "server/backups.h"
#include "server/operations.h"

namespace espalier::server {

void addBackupOperations(Operations& operations, Backups& backups, const Clock& clock);

} // namespace espalier::server
