// A sentence of the log with its sign: a node as on a timeline, coloured only for what isn't fine.
#pragma once

#include <QStyledItemDelegate>

namespace espalier::ui {

class EventDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace espalier::ui
