// A payload in a list: icon in a tile, title, second line, badge with the number of problems.
#pragma once

#include <QStyledItemDelegate>

namespace espalier::ui {

class PayloadDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace espalier::ui
