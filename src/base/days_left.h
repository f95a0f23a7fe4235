// How many days something has left: the one count for window and shell.
#pragma once

#include "base/durations.h"

namespace espalier {

// Whole days; what was made to last a week a moment ago has seven, not six. 0 on the last day, -1 on the first day
// after the end. Both in ms since 1970.
[[nodiscard]] constexpr qint64 daysLeft(qint64 endsAt, qint64 now)
{
    const qint64 left = endsAt - now;
    if (left < 0) {
        return -((-left + dayMs - 1) / dayMs);
    }
    return left < dayMs ? 0 : (left + hourMs) / dayMs;
}

} // namespace espalier
