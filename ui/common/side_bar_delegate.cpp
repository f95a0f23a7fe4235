#include "ui/common/side_bar_delegate.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/side_bar_model.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QWidget>

namespace espalier::ui {

namespace {
constexpr int itemIcon = 19;

void paintBadge(QPainter* painter, const QRect& item, const QModelIndex& index, Qt::LayoutDirection direction)
{
    const QString text = index.data(SideBadgeTextRole).toString();
    const QVariant state = index.data(SideBadgeStateRole);
    if (!state.isValid()) {
        const QRect room = item.adjusted(0, 0, -14, 0);
        paintLine(painter, QStyle::visualRect(direction, item, room), text, roleFont(TextRole::Second), theme().text2,
                  Qt::AlignTrailing, Elide::End, direction);
        return;
    }
    const State kind = static_cast<State>(state.toInt());
    const StateColors& color = stateColors(theme(), kind);
    if (text.isEmpty()) {
        const QRect sign(item.right() - 14 - 16, item.center().y() - 7, 16, 16);
        paintIcon(painter, QStyle::visualRect(direction, item, sign), stateIconName(kind), color.text);
        return;
    }
    const QFontMetrics metrics(roleFont(TextRole::SecondStrong));
    const int tall = std::max(20, metrics.height() + 2);
    const int wide = std::max(tall, metrics.horizontalAdvance(text) + 12);
    const QRect pill = QStyle::visualRect(
        direction, item, QRect(item.right() - 10 - wide + 1, item.center().y() - tall / 2 + 1, wide, tall));
    paintRounded(painter, pill, tall / 2.0, color.soft);
    paintLine(painter, pill, text, roleFont(TextRole::SecondStrong), color.text, Qt::AlignHCenter);
}
} // namespace

QSize SideBarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(SideSeparatorRole).toBool()) {
        return {10, 11};
    }
    return {60, rowHeight(height::sideBarItem, 1, option.fontMetrics, 12) + 1};
}

void SideBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row = option.rect;
    const Theme& colors = theme();
    if (index.data(SideSeparatorRole).toBool()) {
        paintHairline(painter, QPointF(row.left() + 10, row.center().y()), QPointF(row.right() - 9, row.center().y()),
                      colors.border);
        return;
    }
    const QRect item = row.adjusted(10, 0, -10, -1);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && option.widget != nullptr &&
                         option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (current) {
        paintRounded(painter, item, radius::control, colors.selection);
        const QRect bar(item.left(), item.top() + (m_compact ? 4 : 6), 3, item.height() - (m_compact ? 8 : 12));
        const bool active = option.widget == nullptr || option.widget->isActiveWindow();
        paintRounded(painter, QStyle::visualRect(option.direction, item, bar), 1.5,
                     active ? colors.accent : colors.fieldBorder);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintRounded(painter, item, radius::control, colors.hover);
    }
    if (focused) {
        paintRounded(painter, QRectF(item).adjusted(1, 1, -1, -1), radius::control, {}, colors.accent, 2);
    }
    const int left = m_compact ? item.center().x() - itemIcon / 2 : item.left() + 11;
    const QRect sign =
        QStyle::visualRect(option.direction, item, QRect(left, item.center().y() - itemIcon / 2, itemIcon, itemIcon));
    paintIcon(painter, sign, index.data(SideIconRole).toString(), current ? colors.accent : colors.text2);
    if (m_compact) {
        const QVariant state = index.data(SideBadgeStateRole);
        if (state.isValid()) {
            const QRect dot = QStyle::visualRect(option.direction, item, QRect(item.right() - 8, item.top() + 4, 7, 7));
            paintRounded(painter, dot, 3.5, stateColors(colors, static_cast<State>(state.toInt())).fill);
        }
        return;
    }
    const QRect label = QStyle::visualRect(option.direction, item, item.adjusted(11 + itemIcon + 9, 0, -48, 0));
    paintLine(painter, label, index.data(Qt::DisplayRole).toString(), roleFont(TextRole::Strong),
              current ? colors.text1 : colors.text2, Qt::AlignLeading, Elide::End, option.direction);
    paintBadge(painter, item, index, option.direction);
}

} // namespace espalier::ui
