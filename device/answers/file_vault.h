// What a Mac hands over of the key to its disk.
#pragma once

#include "device/answers/command.h"

namespace espalier::device {

// FDE_PersonalRecoveryKeyCMS and FDE_PersonalRecoveryKeyDeviceKey, once a profile asks for them and brings the
// certificate to seal the key for; else nothing. Makes the key at the first need.
[[nodiscard]] QVariantMap escrowedKey(Scene& scene);

} // namespace espalier::device
