// A table over a CellsModel with the empty state that stands in its place.
#pragma once

#include "ui/common/cells_model.h"

#include <QStackedWidget>

namespace espalier::ui {

class EmptyState;
class TableView;

class RecordList : public QStackedWidget {
    Q_OBJECT
public:
    // `widths` as TableView::setColumnWidths; the first column is drawn as a name, columns with states as states.
    RecordList(const QStringList& headers, const QList<int>& widths, QWidget* parent = nullptr);
    void setStateColumn(int column);
    void setRows(const QList<CellRow>& rows);
    [[nodiscard]] EmptyState* empty() const { return m_empty; }
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] CellsModel* model() const { return m_model; }
    // The source of the row the person is on; empty when there is none.
    [[nodiscard]] QJsonObject currentSource() const;

Q_SIGNALS:
    void activated(const QJsonObject& source); // Enter or double-click
    void selectionMoved();

private:
    CellsModel* m_model;
    TableView* m_table;
    EmptyState* m_empty;
};

} // namespace espalier::ui
