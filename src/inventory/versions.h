// Keeps the keys of versions beside what devices say: of the OS in device.os_key, of an app in app_title, which has
// every title in every version once.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

namespace espalier::inventory {

// After device.os was written.
[[nodiscard]] Result<> keepOsKey(store::Transaction& tx, DeviceId device);
// Makes it when it is new.
[[nodiscard]] Result<qint64> appTitle(store::Transaction& tx, const QString& bundleId, const QString& name,
                                      const QString& version);
// At start: what an older version of the program left without a key.
[[nodiscard]] Result<> keepMissingKeys(store::Transaction& tx);

// Titles that no device has any more go.
[[nodiscard]] Result<> forgetUnusedTitles(store::Transaction& tx);

} // namespace espalier::inventory
