// The head of the device list: sorted by several columns, each with its chevron and its place in the order.
#pragma once

#include "ui/common/table_header.h"

#include <QHash>

namespace espalier::ui {

class SortHeader : public TableHeader {
    Q_OBJECT
public:
    explicit SortHeader(QWidget* parent);
    void setOrders(const QList<std::pair<int, Qt::SortOrder>>& orders); // by section, the first counts most

protected:
    [[nodiscard]] std::optional<SortMark> sortMark(int logicalIndex) const override;

private:
    QHash<int, SortMark> m_marks;
};

} // namespace espalier::ui
