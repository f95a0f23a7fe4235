// What every certificate of ours keeps to.
#pragma once

#include <QtGlobal>

namespace espalier::ca {

inline constexpr qint64 clockSkewMs = 10LL * 60 * 1000; // how far behind a device's clock may be
inline constexpr int longestCommonName = 64;            // RFC 5280 appendix A

} // namespace espalier::ca
