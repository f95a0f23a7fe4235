// A short list as cells: what a tab or a sheet shows at once, a few hundred rows at most. For live, long lists write
// a model of their own.
#pragma once

#include "ui/common/state.h"
#include "ui/common/steady_rows.h"

#include <QAbstractTableModel>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace espalier::ui {

struct Cell {
    QString text, second, tileIcon;
    std::optional<State> state;
    QVariant sort; // what to sort by; not valid: the text
    QString tip;   // not set: the words themselves
};

struct CellRow {
    QVariant key; // tells rows apart: selection survives a reload by it
    QList<Cell> cells;
    QJsonObject source; // what it was made from
};

class CellsModel : public SteadyRows<QAbstractTableModel> {
    Q_OBJECT
public:
    explicit CellsModel(const QStringList& headers, QObject* parent = nullptr);
    void setRows(const QList<CellRow>& rows);
    [[nodiscard]] const QList<CellRow>& rows() const { return m_rows; }
    [[nodiscard]] const CellRow& at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortRows(QList<CellRow>& rows) const;

    QStringList m_headers;
    QList<CellRow> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace espalier::ui
