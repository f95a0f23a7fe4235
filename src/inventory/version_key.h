// Versions as texts that compare, byte by byte, as people read versions: 17.9 < 17.10, 6.0 = 6, 17.4 < 17.4 (a)
// < 17.4.1. The key of a part of a version begins the keys of its whole. Lower-case letters and digits only; empty when
// there is neither in the version.
#pragma once

#include <QString>

namespace espalier::inventory {

[[nodiscard]] QString versionKey(QStringView version);

} // namespace espalier::inventory
