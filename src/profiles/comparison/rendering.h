// Comparisons for scripts and terminals; secrets are masked. English.
#pragma once

#include "profiles/comparison/comparison.h"

#include <QJsonObject>

namespace espalier::profiles {

[[nodiscard]] QJsonObject toJson(const Comparison& comparison);
[[nodiscard]] QString toText(const Comparison& comparison); // "no differences\n" when there are none

} // namespace espalier::profiles
