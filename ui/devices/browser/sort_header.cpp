#include "ui/devices/browser/sort_header.h"

namespace espalier::ui {

SortHeader::SortHeader(QWidget* parent) : TableHeader(parent)
{
    setSortIndicatorShown(false); // Qt knows one sorted column only
}

void SortHeader::setOrders(const QList<std::pair<int, Qt::SortOrder>>& orders)
{
    m_marks.clear();
    for (qsizetype i = 0; i < orders.size(); ++i) {
        m_marks.insert(orders.at(i).first, {orders.at(i).second, orders.size() > 1 ? static_cast<int>(i) + 1 : 0});
    }
    viewport()->update();
}

std::optional<TableHeader::SortMark> SortHeader::sortMark(int logicalIndex) const
{
    const auto mark = m_marks.constFind(logicalIndex);
    return mark == m_marks.constEnd() ? std::nullopt : std::optional(*mark);
}

} // namespace espalier::ui
