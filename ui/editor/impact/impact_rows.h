// What saving a profile does to devices, as profile.impact tells it, in words. GUI thread.
#pragma once

#include "ui/common/cells_model.h"

#include <QJsonObject>

namespace espalier::ui {

// Worst first: what can't be, what collides, then what changes. Cells: what, why, which devices.
[[nodiscard]] QList<CellRow> impactRows(const QJsonObject& impact);

} // namespace espalier::ui
