// The checks of check.run in words: what was looked at, what was seen, and what to do.
#pragma once

#include "ui/common/state.h"

#include <QJsonArray>
#include <QJsonObject>

namespace espalier::ui {

struct ReadinessWords {
    State state = State::Unknown;
    QString title, seen, remedy;
};

// One of `checks`.
[[nodiscard]] ReadinessWords readinessWords(const QJsonObject& check, qint64 now);
// "Name, TLS certificate" of ids, as the log and the overview name them.
[[nodiscard]] QString checkNames(const QStringList& ids);
[[nodiscard]] QStringList failedChecks(const QJsonObject& result); // ids

// How a whole result is: of check.run or check.last; Unknown when none was made.
[[nodiscard]] State readinessState(const QJsonObject& result);
[[nodiscard]] QString readinessSummary(const QJsonObject& result);

} // namespace espalier::ui
