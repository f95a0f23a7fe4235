// What saving or assigning a profile does to devices, as profile.impact tells it, in words. GUI thread.
#pragma once

#include "ui/common/cells_model.h"

#include <QJsonObject>

namespace espalier::ui {

// Worst first: what can't be, what collides, then what changes. Cells: what, why, which devices.
[[nodiscard]] QList<CellRow> impactRows(const QJsonObject& impact);
// Why a device can't use it; `obstacle` as in its "cannot".
[[nodiscard]] QString obstacleWords(const QJsonObject& obstacle);
[[nodiscard]] QString payloadOfObstacle(const QJsonObject& obstacle); // its name in quotation marks

} // namespace espalier::ui
