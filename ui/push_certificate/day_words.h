// Days as they must be told apart over years: always with the year.
#pragma once

#include "ui/common/time_words.h"

namespace espalier::ui {

// "2 May 2026"
[[nodiscard]] inline QString fullDayWords(qint64 atMs)
{
    return dayWords(atMs, 0);
}

} // namespace espalier::ui
