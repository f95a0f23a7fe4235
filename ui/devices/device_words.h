// What a device's facts are called in the user's language, and what its row says at a glance.
#pragma once

#include "ui/common/state.h"
#include "ui/devices/device_row.h"

#include <optional>

namespace espalier::ui {

struct DeviceCondition {
    State state = State::Unknown;
    QString words; // for the table's pill, short
};

// The one thing worth saying about this device now: what is worst wins.
[[nodiscard]] DeviceCondition conditionOf(const DeviceRow& device, qint64 nowMs);

[[nodiscard]] QString platformWords(const QString& platform); // "iPhone", "Mac", …
[[nodiscard]] QString systemWords(const DeviceRow& device);   // "macOS 26.4"
[[nodiscard]] QString modelWords(const DeviceRow& device);    // "MacBook Pro 14″"
[[nodiscard]] QString yesNoWords(const std::optional<bool>& fact);
[[nodiscard]] QString storageWords(const DeviceRow& device); // "318 of 494 GB used", empty when not known
[[nodiscard]] QString pushWords(const DevicePush& push, qint64 nowMs);

} // namespace espalier::ui
