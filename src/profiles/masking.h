// Values as they may be shown: whatever stands under the name of a secret, however deep, is hidden. Any thread.
#pragma once

#include "plist/value.h"

namespace espalier::profiles {

// Texts, data, numbers and dates under such a name become the text "••••"; truth values tell no secret. isSecret: the
// value itself stands under one.
[[nodiscard]] plist::Value masked(const plist::Value& value, bool isSecret = false);

} // namespace espalier::profiles
