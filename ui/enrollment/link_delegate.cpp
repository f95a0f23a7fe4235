#include "ui/enrollment/link_delegate.h"

#include "ui/common/app_style.h"
#include "ui/common/cell_roles.h"
#include "ui/common/paint.h"
#include "ui/common/row_paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"
#include "ui/enrollment/link_model.h"

#include <QPainter>
#include <QStyle>

namespace espalier::ui {

void LinkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect room = paintRowGround(painter, option, index);
    const auto link = index.data(LinkModel::LinkRole).value<LinkRow>();
    const LinkCondition condition = conditionOf(link);
    const QSize pill = statePillSize(condition.words);
    const QRect pillRoom = QStyle::visualRect(
        option.direction, room, QRect(room.right() - pill.width() + 1, room.top(), pill.width(), room.height()));
    paintStatePill(painter, pillRoom, condition.state, condition.words, option.direction);
    const QRect words =
        QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -pill.width() - space::small, 0));
    const QFont strong = roleFont(TextRole::Strong);
    const QFont second = roleFont(TextRole::Second);
    const int strongTall = QFontMetrics(strong).height();
    const int secondTall = QFontMetrics(second).height();
    int top = room.top() + (room.height() - strongTall - 2 * secondTall) / 2;
    paintLine(painter, QRect(words.left(), top, words.width(), strongTall), index.data().toString(), strong,
              theme().text1, Qt::AlignLeading, Elide::End, option.direction);
    top += strongTall;
    for (const int role : {int(SecondLineRole), int(Qt::StatusTipRole)}) {
        paintLine(painter, QRect(words.left(), top, words.width(), secondTall), index.data(role).toString(), second,
                  theme().text2, Qt::AlignLeading, Elide::End, option.direction);
        top += secondTall;
    }
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (focused) {
        paintRounded(painter, option.rect.adjusted(2, 2, -2, -2), radius::control, {}, theme().accent, 2);
    }
    painter->restore();
}

QSize LinkDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines =
        QFontMetrics(roleFont(TextRole::Strong)).height() + 2 * QFontMetrics(roleFont(TextRole::Second)).height();
    return {200, qMax(int(height::linkRow), lines + 14)};
}

} // namespace espalier::ui
