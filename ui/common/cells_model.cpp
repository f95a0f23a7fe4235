#include "ui/common/cells_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/plain_words.h"

#include <QCollator>

#include <algorithm>

namespace espalier::ui {

CellsModel::CellsModel(const QStringList& headers, QObject* parent)
    : SteadyRows<QAbstractTableModel>(parent), m_headers(headers)
{
}

void CellsModel::setRows(const QList<CellRow>& rows)
{
    QList<CellRow> fresh = rows;
    sortRows(fresh);
    exchange(m_rows, std::move(fresh), [](const CellRow& row) { return row.key.toString(); });
}

int CellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant CellsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_rows.at(index.row()).cells.size()) {
        return {};
    }
    const Cell& cell = m_rows.at(index.row()).cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case SecondLineRole:
        return cell.second;
    case TileIconRole:
        return cell.tileIcon.isEmpty() ? QVariant() : QVariant(cell.tileIcon);
    case StateRole:
        return cell.state ? QVariant(static_cast<int>(*cell.state)) : QVariant();
    case IdRole:
        return m_rows.at(index.row()).key;
    case Qt::AccessibleTextRole:
        return cell.second.isEmpty() ? cell.text : cell.text + QStringLiteral(", ") + cell.second;
    case Qt::ToolTipRole:
        return plainToolTip(cell.tip.isEmpty() ? data(index, Qt::AccessibleTextRole).toString() : cell.tip);
    default:
        return {};
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

void CellsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    setRows(QList<CellRow>(m_rows));
}

void CellsModel::sortRows(QList<CellRow>& rows) const
{
    if (m_sortColumn < 0) {
        return;
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(rows.begin(), rows.end(), [&](const CellRow& a, const CellRow& b) {
        const Cell& left = (m_order == Qt::AscendingOrder ? a : b).cells.at(m_sortColumn);
        const Cell& right = (m_order == Qt::AscendingOrder ? b : a).cells.at(m_sortColumn);
        if (left.sort.isValid() && right.sort.isValid()) {
            return QVariant::compare(left.sort, right.sort) == QPartialOrdering::Less;
        }
        return collator.compare(left.text, right.text) < 0;
    });
}

} // namespace espalier::ui
