// All rows of compliance.list, page by page, for a file or a count of reasons. GUI thread.
#pragma once

#include "base/result.h"
#include "server/control.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace espalier::ui {

// At most `most`; the answer comes once, not after `context` is gone. control outlives it.
void gatherStandings(server::Control& control, const QJsonObject& arguments, int most, QObject* context,
                     const std::function<void(const Result<QJsonArray>&)>& gathered);

struct BrokenRule {
    QString words;
    int devices = 0;
};
// What is broken how often, the most frequent first.
[[nodiscard]] QList<BrokenRule> mostBroken(const QJsonArray& standings, int most);

// One line for each policy of each device; safe to open in a spreadsheet.
[[nodiscard]] QByteArray standingsCsv(const QJsonArray& standings, qint64 nowMs);

} // namespace espalier::ui
