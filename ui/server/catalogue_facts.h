// The catalogue in words: what it knows, and what was loaded over it. Pure.
#pragma once

#include "ui/common/fact_grid.h"

#include <QJsonArray>
#include <QJsonObject>

namespace espalier::ui {

// From catalogue.list and catalogue.loaded; `loaded` empty: nothing is. `now` in ms.
[[nodiscard]] QList<Fact> catalogueFacts(const QJsonArray& entries, const QJsonObject& loaded, qint64 now);

} // namespace espalier::ui
