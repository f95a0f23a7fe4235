// Moments in words. Stored as milliseconds since 1970 UTC, shown in local time; 0 or less means never.
#pragma once

#include <QString>

namespace espalier::ui {

// "Now", "4 min ago", "3 h ago", then "29 Mar", then "29 Mar 2025".
[[nodiscard]] QString agoWords(qint64 atMs, qint64 nowMs);
// "29 Mar", with the year when it is another one.
[[nodiscard]] QString dayWords(qint64 atMs, qint64 nowMs);
// "Today, 08:57" or "29 Mar, 17:42".
[[nodiscard]] QString momentWords(qint64 atMs, qint64 nowMs);
// "08:57".
[[nodiscard]] QString clockWords(qint64 atMs);
// What is left until then: "5 days left", "3 h left", "Ended 28 Feb".
[[nodiscard]] QString leftWords(qint64 atMs, qint64 nowMs);
// Everything, for tooltips: the locale's long form with seconds.
[[nodiscard]] QString exactWords(qint64 atMs);

} // namespace espalier::ui
