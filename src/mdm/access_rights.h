// Which access right of com.apple.mdm a command needs (Apple: AccessRights, and `accessrights` of each command), and
// whether a device granted it when it enrolled. A device answers a command beyond its rights with an error; here it is
// refused before it is queued, whoever asks. Runs inside the caller's read or write.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QList>

namespace espalier::mdm {

// Bits; 0: none is needed, or the command isn't known here. `isMac`: some are asked of iPhones and iPads only.
[[nodiscard]] qint64 rightNeeded(const QString& requestType, bool isMac);

// Whether the enrollment of this device grants them. Where it isn't known what was granted, the device decides.
[[nodiscard]] Result<bool> isGranted(store::Connection& db, DeviceId device, const QString& requestType);

// Refused [no-access-right] names the devices that didn't grant what the command needs.
[[nodiscard]] Result<> checkGranted(store::Connection& db, const QList<DeviceId>& devices, const QString& requestType);

} // namespace espalier::mdm
