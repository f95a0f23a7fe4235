// What the Backups card shows, out of backup.status, and what a backup says of itself (its manifest).
#pragma once

#include "ui/common/fact_grid.h"

#include <QJsonObject>

namespace espalier::ui {

[[nodiscard]] QList<Fact> backupFacts(const QJsonObject& status, qint64 now);
[[nodiscard]] QList<Fact> manifestFacts(const QJsonObject& manifest, qint64 now);
// "Every day, 14 are kept"; "Off".
[[nodiscard]] QString backupScheduleWords(const QJsonObject& schedule);

} // namespace espalier::ui
