// The damages that files commonly have, each with its repair. For findDamages.
#pragma once

#include "profiles/editing/origin.h"

namespace espalier::profiles {

inline constexpr qsizetype mostDamages = 1'000;

// In the order of the text, none overlapping; places are not filled in but for the offset.
[[nodiscard]] QList<Damage> knownDamages(const QByteArray& text, const Origin& origin);

} // namespace espalier::profiles
