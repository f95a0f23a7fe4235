// What a cell of the device list says, and what of it goes into a file.
#pragma once

#include "ui/devices/browser/list_column.h"
#include "ui/devices/device_row.h"

#include <QJsonValue>

namespace espalier::ui {

// For the screen and for paper: both lines.
[[nodiscard]] QStringList cellWords(const DeviceRow& row, const ListColumn& column, qint64 nowMs);
// What the pointer is told: the cell whole; times to the second, health with its reasons. Not yet made plain.
[[nodiscard]] QString cellToolTip(const DeviceRow& row, const ListColumn& column, qint64 nowMs);

// For a CSV file: the same facts as they are, each in a field of its own. Times as ISO 8601, sizes in bytes.
[[nodiscard]] QStringList fieldTitles(const ListColumn& column);
[[nodiscard]] QStringList cellFields(const DeviceRow& row, const ListColumn& column, qint64 nowMs);
// For a JSON file: under the names that queries use.
void addCellJson(QJsonObject& object, const DeviceRow& row, const ListColumn& column);

} // namespace espalier::ui
