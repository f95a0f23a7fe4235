// Comparisons for scripts and terminals; secrets are masked. English.
#pragma once

#include "profiles/comparison/comparison.h"

#include <QJsonObject>

namespace espalier::profiles {

[[nodiscard]] QJsonObject toJson(const Comparison& comparison);
[[nodiscard]] QString toText(const Comparison& comparison); // "no differences\n" when there are none

// A value on one line: text in quotes, data as its size and digest.
[[nodiscard]] QString shortText(const plist::Value& value);

} // namespace espalier::profiles
