#include "ui/common/state_delegate.h"

#include "ui/common/cell_roles.h"
#include "ui/common/row_paint.h"
#include "ui/common/state.h"

#include <QPainter>

namespace espalier::ui {

StateDelegate::StateDelegate(Look look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect room = paintRowGround(painter, option, index);
    const QVariant state = index.data(StateRole);
    const QString words = index.data(Qt::DisplayRole).toString();
    if (state.isValid() && !words.isEmpty()) {
        if (m_look == Look::Pill) {
            paintStatePill(painter, room, static_cast<State>(state.toInt()), words, option.direction);
        } else {
            paintStateWords(painter, room, static_cast<State>(state.toInt()), words, option.direction);
        }
    }
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    return m_look == Look::Pill ? statePillSize(words) : stateWordsSize(words);
}

} // namespace espalier::ui
