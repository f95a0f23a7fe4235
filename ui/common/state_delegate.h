// A cell that says a state: icon and words, as a pill or, in dense lists, without its ground.
#pragma once

#include <QStyledItemDelegate>

namespace espalier::ui {

class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Look { Pill, Words };

    explicit StateDelegate(Look look = Look::Pill, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Look m_look;
};

} // namespace espalier::ui
