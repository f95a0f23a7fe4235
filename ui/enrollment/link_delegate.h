// A link in the list: name, group, uses and time left; its state as a pill at the end.
#pragma once

#include <QStyledItemDelegate>

namespace espalier::ui {

class LinkDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace espalier::ui
