// What reading a schema folder found: how many files of each folder became descriptions, and what was skipped and why.
#pragma once

#include "ui/common/cells_model.h"
#include "ui/common/sheet.h"

namespace espalier::ui {

// Worst first: what can't be read, what isn't understood in a file that was read, what is no schema.
[[nodiscard]] QList<CellRow> schemaFindings(const QJsonObject& report);

class SchemaReportSheet : public Sheet {
    Q_OBJECT
public:
    // As catalogue.load answers.
    SchemaReportSheet(const QJsonObject& report, QWidget* over);
};

} // namespace espalier::ui
