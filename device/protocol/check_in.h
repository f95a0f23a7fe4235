// The check-in messages of a device and its users.
#pragma once

#include "device/state/device_state.h"

#include <QVariantMap>

namespace espalier::device {

[[nodiscard]] QVariantMap authenticateMessage(const DeviceState& state);
[[nodiscard]] QVariantMap tokenUpdateMessage(const DeviceState& state, const PushChannel& channel);
[[nodiscard]] QVariantMap checkOutMessage(const DeviceState& state);
[[nodiscard]] QVariantMap setBootstrapTokenMessage(const DeviceState& state);

// The keys that say who is speaking; every message starts with them.
[[nodiscard]] QVariantMap speaker(const DeviceState& state, const QString& userId);

} // namespace espalier::device
