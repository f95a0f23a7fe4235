// The apps that the office has put on a device.
#pragma once

#include "device/state/device_state.h"

namespace espalier::device {

[[nodiscard]] bool isManagedApp(const DeviceState& state, const QString& identifier);
// Installs it as well, where it is missing.
void manageApp(DeviceState& state, const ManagedApp& app);
// Not valid: takes it away.
void configureApp(DeviceState& state, const QString& identifier, const QVariant& configuration);
void describeApp(DeviceState& state, const QString& identifier, const QVariant& attributes);

} // namespace espalier::device
