// What ends some day, in words. Kinds as in expiry.list; times in ms UTC.
#pragma once

#include <QString>

namespace espalier::ui {

[[nodiscard]] QString endingName(const QString& kind); // "Push certificate"
// "12 Mar 2027 · 85 days left"; without the days when it is years away, or has ended.
[[nodiscard]] QString endWords(qint64 atMs, qint64 nowMs);

} // namespace espalier::ui
