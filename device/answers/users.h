// Who has an account on the device.
#pragma once

#include "device/state/device_state.h"

namespace espalier::device {

// As UserList tells them.
[[nodiscard]] QVariantList usersOf(const DeviceState& state);

} // namespace espalier::device
