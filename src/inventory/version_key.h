// Versions as texts that compare, byte by byte, as people read versions: 17.9 < 17.10, 6.0 = 6, 17.4 < 17.4 (a)
// < 17.4.1. The key of a part of a version begins the keys of its whole. Lower-case letters and digits only; empty when
// there is neither in the version.
#pragma once

#include <QString>

namespace espalier::inventory {

[[nodiscard]] QString versionKey(QStringView version);
// The versions that begin with the parts of this one, as it is written, have the keys from its own up to this, which is
// none of theirs: 18 begins 18.3, and 18.0 only what has a zero there, such as 18 and 18.0.1.
[[nodiscard]] QString endOfVersionKeys(QStringView version);

} // namespace espalier::inventory
