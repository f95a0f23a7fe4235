#include "ui/activity/event_delegate.h"

#include "ui/common/app_style.h"
#include "ui/common/cell_roles.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/row_paint.h"
#include "ui/common/state.h"
#include "ui/common/type.h"

#include <QPainter>

namespace espalier::ui {

void EventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int side = 28;
    painter->save();
    const QRect room = paintRowGround(painter, option, index);
    const QRect node =
        QStyle::visualRect(option.direction, room, QRect(room.left(), room.center().y() - side / 2 + 1, side, side));
    const QVariant state = index.data(StateRole);
    const Theme& colors = theme();
    if (state.isValid()) {
        const StateColors& color = stateColors(colors, static_cast<State>(state.toInt()));
        paintRounded(painter, node, side / 2.0, color.soft, color.line, 1.5);
        paintIcon(painter, QRectF(node).adjusted(6, 6, -6, -6), index.data(TileIconRole).toString(), color.text);
    } else {
        paintRounded(painter, node, side / 2.0, colors.surface, colors.border, 1.5);
        paintIcon(painter, QRectF(node).adjusted(6, 6, -6, -6), index.data(TileIconRole).toString(), colors.text2);
    }
    const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(side + 12, 0, 0, 0));
    paintLine(painter, words, index.data(Qt::DisplayRole).toString(), roleFont(TextRole::Body), colors.text1,
              Qt::AlignLeading, Elide::End, option.direction);
    painter->restore();
}

} // namespace espalier::ui
