// What the columns of the device list say.
#include "ui/common/cell_roles.h"
#include "ui/common/icon.h"
#include "ui/common/plain_words.h"
#include "ui/common/row_flash.h"
#include "ui/devices/browser/cell_words.h"
#include "ui/devices/device_model.h"
#include "ui/devices/device_words.h"
#include "ui/devices/health_words.h"

namespace espalier::ui {

QStringList DeviceModel::words(const DeviceRow& row, int column) const
{
    QStringList lines = cellWords(row, m_columns.at(column), m_clock.nowMs());
    if (column == 0 && m_twice.contains(row.id)) {
        lines[1] = tr("Listed twice · %1", "model and serial number").arg(lines.value(1));
    }
    return lines;
}

QVariant DeviceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_columns.size()) {
        return {};
    }
    const DeviceRow& row = m_rows.at(index.row());
    const ListColumn& column = m_columns.at(index.column());
    switch (role) {
    case IdRole:
        return row.id;
    case FlashRole:
        return m_flash->strength(row.id);
    case Qt::DisplayRole:
        return words(row, index.column()).value(0);
    case SecondLineRole:
        return words(row, index.column()).value(1);
    case TileIconRole:
        return column.shape == ListColumn::Shape::Device ? QVariant(deviceIconName(row.platform, row.model))
                                                         : QVariant();
    case StateRole:
        if (column.shape == ListColumn::Shape::Health && row.health) {
            return static_cast<int>(healthState(*row.health));
        }
        return column.shape == ListColumn::Shape::Condition
                   ? QVariant(static_cast<int>(conditionOf(row, m_clock.nowMs()).state))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return words(row, index.column()).join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return column.shape == ListColumn::Shape::Device
                   ? plainToolTip(words(row, index.column()).join(QLatin1Char('\n')))
                   : plainToolTip(cellToolTip(row, column, m_clock.nowMs()));
    default:
        return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size()) {
        return {};
    }
    return columnTitle(m_columns.at(section));
}

} // namespace espalier::ui
