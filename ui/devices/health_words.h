// What a device's health is called, and what took points from it.
#pragma once

#include "ui/common/state.h"
#include "ui/devices/device_row.h"

namespace espalier::ui {

[[nodiscard]] State healthState(const DeviceHealth& health);
[[nodiscard]] QString healthLevelWords(const DeviceHealth& health); // "Good"
// "Silent for 16 days"; what isn't known here by its own word.
[[nodiscard]] QString healthReasonWords(const DeviceHealth::Reason& reason, qint64 nowMs);
// All of it, a line each: "Attention, 70 of 100", "Silent for 16 days (−30)".
[[nodiscard]] QString healthWords(const DeviceHealth& health, qint64 nowMs);

// The same for a pill: "No passcode".
[[nodiscard]] QString healthReasonInShort(const DeviceHealth::Reason& reason);

} // namespace espalier::ui
