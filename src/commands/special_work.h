// What the server does for commands that need more than their keys (commands.md §7): makes and keeps secrets before
// they are queued, puts them in when the command is sent, and understands what the answer proves. Each of these fills
// the queue's tables and the table of answers; call once, before the first command.
#pragma once

#include "mdm/handlers.h"
#include "mdm/queue.h"

namespace espalier::commands {

struct WorkPlaces {
    mdm::Queue& queue;
    mdm::ResultHandlers& handlers;
    const crypto::Sealer& sealer;
};

// EraseDevice and DeviceLock: a PIN of six digits where the Mac needs one and none was given.
void addPinWork(const WorkPlaces& places);
// SetRecoveryLock, SetFirmwarePassword and their Verify…: a password made here, the current one put in.
void addPasswordWork(const WorkPlaces& places);
// SetAutoAdminPassword: a password made here, as the hash that macOS takes, for the account that the Mac named.
void addAdminWork(const WorkPlaces& places);
// ActivationLockBypassCode and ClearActivationLockBypassCode.
void addActivationLockWork(const WorkPlaces& places);
// DeviceLocation.
void addLocationWork(const WorkPlaces& places);

// Those whose password of the local administrator counts for longer than that, and who have none on the way.
[[nodiscard]] Result<QList<DeviceId>> adminPasswordsDue(store::Connection& db, qint64 beforeMs, int most);
// Supervised for at most 15 days in this enrollment, and never asked for the code in it.
[[nodiscard]] Result<bool> shouldAskBypassCode(store::Connection& db, DeviceId device, qint64 nowMs);

struct Location {
    qint64 at = 0;
    QString askedBy;
    double latitude = 0;
    double longitude = 0;
    std::optional<double> accuracy, altitude, verticalAccuracy, speed, course; // negative in the answer: not known
};
[[nodiscard]] Result<QList<Location>> locationsOf(store::Connection& db, DeviceId device, int most); // newest first

} // namespace espalier::commands
