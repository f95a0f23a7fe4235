#include "ui/common/two_line_delegate.h"

#include "ui/common/app_style.h"
#include "ui/common/cell_roles.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/row_paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int TileSide = 34;
}

void paintTile(QPainter* painter, const QRect& tile, const QString& iconName, int iconSide)
{
    const Theme& t = theme();
    paintRounded(painter, tile, radius::message, t.surface, t.border);
    const QRect where(tile.left() + (tile.width() - iconSide) / 2, tile.top() + (tile.height() - iconSide) / 2,
                      iconSide, iconSide);
    paintIcon(painter, where, iconName, t.text2);
}

TwoLineDelegate::TwoLineDelegate(Weight weight, QObject* parent) : QStyledItemDelegate(parent), m_weight(weight) {}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect room = paintRowGround(painter, option, index);
    const QString tile = index.data(TileIconRole).toString();
    if (!tile.isEmpty()) {
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const int top = room.center().y() - TileSide / 2 + 1;
        paintTile(painter, QRect(rightToLeft ? room.right() - TileSide + 1 : room.left(), top, TileSide, TileSide),
                  tile);
        room.adjust(rightToLeft ? 0 : TileSide + space::medium, 0, rightToLeft ? -TileSide - space::medium : 0, 0);
    }
    const QVariant loaded = index.data(LoadedRole);
    if (loaded.isValid() && !loaded.toBool()) {
        paintSkeleton(painter, room, 2);
        painter->restore();
        return;
    }
    const Theme& t = theme();
    const QString second = index.data(SecondLineRole).toString();
    const QFont upper = roleFont(m_weight == Weight::Name ? TextRole::Strong : TextRole::Body);
    const QColor color = m_weight == Weight::Quiet ? t.text2 : m_weight == Weight::Link ? t.accent : t.text1;
    const QVariant alignmentData = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment =
        alignmentData.isValid() ? Qt::Alignment(alignmentData.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeading;
    const QString first = index.data(Qt::DisplayRole).toString();
    if (second.isEmpty()) {
        paintLine(painter, room, first, upper, color, alignment, Elide::End, option.direction);
    } else {
        const QFont lower = roleFont(TextRole::Second);
        const int upperTall = QFontMetrics(upper).height();
        const int lowerTall = QFontMetrics(lower).height();
        const int top = room.top() + (room.height() - upperTall - lowerTall) / 2;
        paintLine(painter, QRect(room.left(), top, room.width(), upperTall), first, upper, color, alignment, Elide::End,
                  option.direction);
        const bool identifier = index.data(MonoRole).toBool();
        paintLine(painter, QRect(room.left(), top + upperTall, room.width(), lowerTall), second,
                  identifier ? roleFont(TextRole::SmallMono) : lower, t.text2, alignment,
                  identifier ? Elide::Middle : Elide::End, option.direction);
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool two = !index.data(SecondLineRole).toString().isEmpty();
    const QFontMetrics metrics(roleFont(TextRole::Body));
    return {120, rowHeight(two ? height::twoLineRow : height::oneLineRow, two ? 2 : 1, metrics)};
}

} // namespace espalier::ui
