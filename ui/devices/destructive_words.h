// What each destructive command asks before it goes: the thing, what is lost, what must be typed.
#pragma once

#include "ui/common/confirmation_sheet.h"
#include "ui/devices/device_row.h"

namespace espalier::ui {

[[nodiscard]] Confirmation eraseConfirmation(const DeviceRow& device);
[[nodiscard]] Confirmation lockConfirmation(const DeviceRow& device);
[[nodiscard]] Confirmation clearPasscodeConfirmation(const DeviceRow& device);
[[nodiscard]] Confirmation unenrollConfirmation(const DeviceRow& device);
[[nodiscard]] Confirmation deleteConfirmation(const DeviceRow& device);
[[nodiscard]] Confirmation shutDownConfirmation(const DeviceRow& device); // nothing typed

} // namespace espalier::ui
