// One problem: sign, sentence, key path, the fix as a painted button.
#pragma once

#include <QStyledItemDelegate>

namespace espalier::ui {

class ProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QRect fixRect(const QRect& row, const QModelIndex& index, Qt::LayoutDirection direction) const;
};

} // namespace espalier::ui
