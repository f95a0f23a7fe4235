// Looks whether devices are as the policies of their groups want them, keeps what was found, and carries out what a
// policy does then: once when a device begins to fail, undone when it is compliant again or the policy isn't for it any
// more (who was put into a group stays there until the policy goes or does something else). Free functions inside the
// caller's read or transaction.
#pragma once

#include "inventory/compliance/policies.h"

#include <functional>

namespace espalier::inventory::compliance {

// What sits above this folder.
struct Carrying {
    // True when it wasn't assigned to the device before.
    std::function<Result<bool>(store::Transaction&, ProfileId, DeviceId)> assign;
    std::function<Result<>(store::Transaction&, ProfileId, DeviceId)> unassign;
};

// Whether something would be kept or carried out that isn't yet.
[[nodiscard]] Result<bool> isAnyDue(store::Connection& db, const QList<DeviceId>& devices, qint64 nowMs);
// Does it. Devices whose profiles or groups changed by it.
[[nodiscard]] Result<QList<DeviceId>> assess(store::Transaction& tx, const QList<DeviceId>& devices,
                                             const Carrying& carrying);
// Before a policy gets another action or goes: what it did is undone. Who was concerned.
[[nodiscard]] Result<QList<DeviceId>> undo(store::Transaction& tx, const Policy& policy, const Carrying& carrying);

} // namespace espalier::inventory::compliance
