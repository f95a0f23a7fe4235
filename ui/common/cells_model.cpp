#include "ui/common/cells_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/plain_words.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace espalier::ui {

CellsModel::CellsModel(const QStringList& headers, QObject* parent) : QAbstractTableModel(parent), m_headers(headers) {}

void CellsModel::setRows(const QList<CellRow>& rows)
{
    const auto sameKey = [](const CellRow& a, const CellRow& b) { return a.key == b.key; };
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameKey);
    const QList<CellRow> old = m_rows;
    if (!same && !old.isEmpty()) {
        // Qt keeps a selection of everything by its corners alone, and a newcomer between them would be selected,
        // too. Where a row isn't selected it follows each of the others.
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.append(CellRow());
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    m_rows = rows;
    if (!same || m_sortColumn >= 0) {
        sortRows();
    }
    QHash<int, int> now; // by the place before; -1: it is gone
    QModelIndexList after;
    for (const QModelIndex& cell : before) {
        if (!now.contains(cell.row())) {
            const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const CellRow& row) {
                return cell.row() < old.size() && row.key == old.at(cell.row()).key;
            });
            now.insert(cell.row(), found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin()));
        }
        const int row = now.value(cell.row());
        after << (row < 0 ? QModelIndex() : index(row, cell.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
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

void CellsModel::sortRows()
{
    if (m_sortColumn < 0) {
        return;
    }
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const CellRow& a, const CellRow& b) {
        const Cell& left = (m_order == Qt::AscendingOrder ? a : b).cells.at(m_sortColumn);
        const Cell& right = (m_order == Qt::AscendingOrder ? b : a).cells.at(m_sortColumn);
        if (left.sort.isValid() && right.sort.isValid()) {
            return QVariant::compare(left.sort, right.sort) == QPartialOrdering::Less;
        }
        return collator.compare(left.text, right.text) < 0;
    });
}

} // namespace espalier::ui
