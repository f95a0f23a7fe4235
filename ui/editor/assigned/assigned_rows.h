// Whom a profile is assigned to and how far it is on each device, as rows. GUI thread.
#pragma once

#include "ui/common/cells_model.h"

#include <QJsonArray>

namespace espalier::ui {

// assignments: of profile.show. The last column is the link that takes it off.
[[nodiscard]] QList<CellRow> targetRows(const QJsonArray& assignments);

// status: as profile.status answers. What failed or waits for values stands first.
[[nodiscard]] QList<CellRow> deviceRows(const QJsonArray& status, qint64 nowMs);

// "19 of 24 devices have version 6"
[[nodiscard]] QString progressWords(const QJsonArray& status, int version);

} // namespace espalier::ui
