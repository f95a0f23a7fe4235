// The spans that everything here is counted in, in ms.
#pragma once

#include <QtGlobal>

namespace espalier {

inline constexpr qint64 minuteMs = 60'000;
inline constexpr qint64 hourMs = 60 * minuteMs;
inline constexpr qint64 dayMs = 24 * hourMs;

} // namespace espalier
