#include "ui/editor/payloads/payload_delegate.h"

#include "profiles/validation/problem.h"
#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/state.h"
#include "ui/common/type.h"
#include "ui/editor/payloads/payload_model.h"

#include <QLocale>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int Edge = 8, Tile = 28, IconSide = 18, BadgeHeight = 18;
}

void PayloadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect ground = option.rect.adjusted(Edge, 1, -Edge, -1);
    const auto at = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (selected || hovered) {
        paintRounded(painter, ground, radius::control, selected ? t.selection : t.hover);
    }
    if (selected) {
        const bool active = option.state.testFlag(QStyle::State_Active);
        paintRounded(painter, at(QRect(ground.left(), ground.top() + 8, 3, ground.height() - 16)), 1.5,
                     active ? t.accent : t.fieldBorder);
    }
    const bool keyboard =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (keyboard) {
        paintRounded(painter, QRectF(ground).adjusted(1, 1, -1, -1), radius::control, {}, t.accent, 2);
    }
    const QRect tile = at(QRect(ground.left() + 12, ground.center().y() - Tile / 2 + 1, Tile, Tile));
    paintRounded(painter, tile, radius::control, selected ? t.surface : t.sunken, t.border);
    paintIcon(painter,
              QRectF(tile).adjusted((Tile - IconSide) / 2.0, (Tile - IconSide) / 2.0, -(Tile - IconSide) / 2.0,
                                    -(Tile - IconSide) / 2.0),
              index.data(PayloadModel::IconName).toString(), selected ? t.accent : t.text2);
    int right = ground.right() - 10;
    if (const int count = index.data(PayloadModel::ProblemCount).toInt(); count > 0) {
        const auto severity = profiles::Severity(index.data(PayloadModel::WorstSeverity).toInt());
        const StateColors& colors = severity == profiles::Severity::Error ? t.failed : t.warning;
        const QString words = QLocale().toString(count);
        const QFont font = roleFont(TextRole::Small);
        const int wide = std::max(BadgeHeight, QFontMetrics(font).horizontalAdvance(words) + 10);
        const QRect badge = at(QRect(right - wide, ground.center().y() - BadgeHeight / 2, wide, BadgeHeight));
        paintRounded(painter, badge, BadgeHeight / 2.0, colors.soft);
        painter->setFont(font);
        painter->setPen(colors.text);
        painter->drawText(badge, Qt::AlignCenter, words);
        right -= wide + 6;
    }
    const int left = ground.left() + 12 + Tile + 10;
    const QFont upper = roleFont(TextRole::Strong);
    const QFont lower = roleFont(TextRole::Second);
    const int upperTall = QFontMetrics(upper).height();
    const int lowerTall = QFontMetrics(lower).height();
    const int top = ground.top() + (ground.height() - upperTall - lowerTall) / 2;
    paintLine(painter, at(QRect(left, top, right - left, upperTall)), index.data(Qt::DisplayRole).toString(), upper,
              t.text1, Qt::AlignLeading, Elide::End, option.direction);
    paintLine(painter, at(QRect(left, top + upperTall, right - left, lowerTall)),
              index.data(PayloadModel::SecondLine).toString(), lower, t.text2, Qt::AlignLeading, Elide::End,
              option.direction);
    painter->restore();
}

QSize PayloadDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    const QFontMetrics metrics(roleFont(TextRole::Body));
    return {160, rowHeight(height::twoLineRow, 2, metrics)};
}

} // namespace espalier::ui
