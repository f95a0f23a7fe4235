// What devices are asked about themselves: the schedules of groups, and asking many at once.
#pragma once

#include "inventory/rounds.h"
#include "inventory/schedules.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

[[nodiscard]] QJsonObject scheduleJson(const inventory::GroupSchedule& schedule); // without its group

// After a schedule changed; between the bunches check-ins get through.
[[nodiscard]] Result<> settleInBunches(store::Store& store, const QList<DeviceId>& devices);

// All outlive the table.
void addInventoryOperations(Operations& operations, store::Store& store, inventory::Rounds& rounds);

} // namespace espalier::server
