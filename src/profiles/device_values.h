// What the variables of a profile stand for on a device: its serial number, its owner, its own fields. Any thread.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "profiles/variables/variables.h"
#include "store/connection.h"

namespace espalier::profiles {

// Everything there is; NotFound when there is no such device.
[[nodiscard]] Result<VariableValues> deviceValues(store::Connection& db, DeviceId device);
// These names only, of every device that has one of them.
[[nodiscard]] Result<QHash<DeviceId, VariableValues>> valuesOfAll(store::Connection& db, const QStringList& names);

// Those without a value, also unknown ones.
[[nodiscard]] QStringList missingOf(const QStringList& names, const VariableValues& values);
// Tells whether a device would get something else than before: of the values of these names. Never empty.
[[nodiscard]] QByteArray digestOf(const QStringList& names, const VariableValues& values);

} // namespace espalier::profiles
