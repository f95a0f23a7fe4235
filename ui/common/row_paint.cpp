#include "ui/common/row_paint.h"

#include "ui/common/app_style.h"
#include "ui/common/cell_roles.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionViewItem>

namespace espalier::ui {

namespace {
QColor blend(const QColor& under, const QColor& over, double share)
{
    return QColor::fromRgbF(static_cast<float>(under.redF() + (over.redF() - under.redF()) * share),
                            static_cast<float>(under.greenF() + (over.greenF() - under.greenF()) * share),
                            static_cast<float>(under.blueF() + (over.blueF() - under.blueF()) * share));
}

void paintCheckBox(QPainter* painter, const QStyleOptionViewItem& option, bool checked)
{
    QStyleOptionButton box;
    box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
    box.palette = option.palette;
    box.direction = option.direction;
    const int side = option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, &box, option.widget);
    const QRect area(option.rect.left(), option.rect.top(), CheckArea, option.rect.height());
    const QRect where(area.left() + space::pane, area.center().y() - side / 2, side, side);
    box.rect = QStyle::visualRect(option.direction, option.rect, where);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
}
} // namespace

QRect paintRowGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Theme& t = theme();
    const auto* table = qobject_cast<const TableView*>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered =
        table != nullptr ? table->hoveredRow() == index.row() : option.state.testFlag(QStyle::State_MouseOver);
    QColor fill = selected ? t.selection : hovered ? t.hover : t.surface;
    if (const double flash = index.data(FlashRole).toDouble(); flash > 0 && !selected) {
        fill = blend(fill, t.accentSoft, flash);
    }
    painter->fillRect(option.rect, fill);
    paintHairline(painter, QPointF(option.rect.left(), option.rect.bottom()),
                  QPointF(option.rect.right() + 1, option.rect.bottom()), t.divider);
    const bool first = table == nullptr || table->isFirstColumn(index.column());
    QRect room = option.rect;
    if (first && selected) {
        const bool active = option.state.testFlag(QStyle::State_Active);
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), active ? t.accent : t.fieldBorder);
    }
    int lead = first ? space::pane : 0;
    if (first && table != nullptr && table->isCheckable()) {
        paintCheckBox(painter, option, selected);
        lead = CheckArea + space::hair;
    }
    room.adjust(lead, 0, -space::medium, 0);
    return QStyle::visualRect(option.direction, option.rect, room);
}

void paintSkeleton(QPainter* painter, const QRect& room, int lines)
{
    const Theme& t = theme();
    const int tall = 10;
    const int top = room.center().y() - (lines == 2 ? tall + 2 : tall / 2);
    for (int i = 0; i < lines; ++i) {
        const QRect bar(room.left(), top + i * (tall + 6), room.width() * (i == 0 ? 6 : 4) / 10, tall);
        paintRounded(painter, bar, radius::badge, t.hover);
    }
}

} // namespace espalier::ui
