#include "ui/common/side_bar_model.h"

namespace espalier::ui {

int SideBarModel::addScreen(const QString& iconName, const QString& label)
{
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.append({m_screens, iconName, label, {}});
    endInsertRows();
    return m_screens++;
}

void SideBarModel::addSeparator()
{
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.append(Row{});
    endInsertRows();
}

void SideBarModel::setBadge(int screen, const Badge& badge)
{
    const int row = rowOf(screen);
    if (row >= 0) {
        m_rows[row].badge = badge;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int SideBarModel::rowOf(int screen) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).screen == screen) {
            return row;
        }
    }
    return -1;
}

int SideBarModel::screenAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).screen : -1;
}

int SideBarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SideBarModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.label;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (row.badge.tip.isEmpty() && row.badge.text.isEmpty()) {
            return row.label;
        }
        return QStringLiteral("%1 – %2").arg(row.label, row.badge.tip.isEmpty() ? row.badge.text : row.badge.tip);
    case SideIconRole:
        return row.icon;
    case SideBadgeTextRole:
        return row.badge.text;
    case SideBadgeStateRole:
        return row.badge.state ? QVariant(static_cast<int>(*row.badge.state)) : QVariant();
    case SideSeparatorRole:
        return row.screen < 0;
    default:
        return {};
    }
}

Qt::ItemFlags SideBarModel::flags(const QModelIndex& index) const
{
    if (screenAt(index.row()) < 0) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace espalier::ui
