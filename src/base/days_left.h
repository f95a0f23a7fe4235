// How many days something has left: the one count for window and shell.
#pragma once

#include <QtGlobal>

namespace espalier {

// Whole days; what was made to last a week a moment ago has seven, not six. 0 on the last day, -1 on the first day
// after the end. Both in ms since 1970.
[[nodiscard]] constexpr qint64 daysLeft(qint64 endsAt, qint64 now)
{
    constexpr qint64 hour = 3600LL * 1000;
    constexpr qint64 day = 24 * hour;
    const qint64 left = endsAt - now;
    if (left < 0) {
        return -((-left + day - 1) / day);
    }
    return left < day ? 0 : (left + hour) / day;
}

} // namespace espalier
