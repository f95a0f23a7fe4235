// What ends some day, in words. Kinds as in expiry.list; times in ms UTC.
#pragma once

#include "ui/common/state.h"

#include <QString>

namespace espalier::ui {

// How near it is, as expiry.list says: ok, coming, soon, urgent, ended.
[[nodiscard]] State endingState(const QString& kind, const QString& state);
[[nodiscard]] QString endingName(const QString& kind); // "Push certificate"
// "12 Mar 2027 · 85 days left"; without the days when it is years away, or has ended.
[[nodiscard]] QString endWords(qint64 atMs, qint64 nowMs);

} // namespace espalier::ui
