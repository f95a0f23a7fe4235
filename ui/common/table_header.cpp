#include "ui/common/table_header.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/row_paint.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/type.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace espalier::ui {

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setStretchLastSection(false);
    setMinimumSectionSize(48);
}

QSize TableHeader::sizeHint() const
{
    const QFontMetrics metrics(roleFont(TextRole::SecondStrong));
    return {QHeaderView::sizeHint().width(), rowHeight(height::tableHeader, 1, metrics)};
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().sunken);
    painter.end();
    QHeaderView::paintEvent(event);
    QPainter line(viewport());
    const double bottom = viewport()->height() - 1;
    paintHairline(&line, QPointF(0, bottom), QPointF(viewport()->width(), bottom), theme().border);
}

std::optional<TableHeader::SortMark> TableHeader::sortMark(int logicalIndex) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == logicalIndex
               ? std::optional(SortMark{sortIndicatorOrder()})
               : std::nullopt;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const Theme& t = theme();
    painter->fillRect(rect, t.sunken);
    const auto* table = qobject_cast<const TableView*>(parentWidget());
    const bool first = visualIndex(logicalIndex) == 0 || (table != nullptr && table->isFirstColumn(logicalIndex));
    int lead = first ? space::pane : 0;
    if (first && table != nullptr && table->isCheckable()) {
        lead = CheckArea + space::hair;
        QStyleOptionButton box;
        const auto* selection = table->selectionModel();
        const qsizetype chosen = selection != nullptr ? selection->selectedRows().size() : 0;
        const int rows = model() != nullptr ? model()->rowCount() : 0;
        box.state = QStyle::State_Enabled | (chosen == 0      ? QStyle::State_Off
                                             : chosen == rows ? QStyle::State_On
                                                              : QStyle::State_NoChange);
        box.palette = palette();
        const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, &box, this);
        box.rect = QStyle::visualRect(layoutDirection(), rect,
                                      QRect(rect.left() + space::pane, rect.center().y() - side / 2, side, side));
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
    }
    const std::optional<SortMark> sorted = sortMark(logicalIndex);
    const QString words = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFont face = roleFont(sorted ? TextRole::SecondStrong : TextRole::Second);
    QRect room = rect.adjusted(lead, 0, -space::small, -1);
    const int wanted = QFontMetrics(face).horizontalAdvance(words);
    if (sorted) {
        const int side = 12;
        const QString place = sorted->place > 0 ? locale().toString(sorted->place) : QString();
        const QFont small = roleFont(TextRole::Small);
        const int numberWide = place.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(place) + 2;
        const int at = qMin(room.left() + wanted + 6, room.right() - side - numberWide);
        const QRect where =
            QStyle::visualRect(layoutDirection(), rect, QRect(at, room.center().y() - side / 2 + 1, side, side));
        paintIcon(painter, where,
                  sorted->order == Qt::AscendingOrder ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                  t.text2);
        if (!place.isEmpty()) {
            const QRect number = QStyle::visualRect(layoutDirection(), rect,
                                                    QRect(at + side + 1, room.top(), numberWide + 2, room.height()));
            paintLine(painter, number, place, small, t.text2, Qt::AlignLeading, Elide::End, layoutDirection());
        }
        room.setRight(room.right() - side - numberWide - 6);
    }
    room = QStyle::visualRect(layoutDirection(), rect, room);
    paintLine(painter, room, words, face, sorted ? t.text1 : t.text2, Qt::AlignLeading, Elide::End, layoutDirection());
}

bool TableHeader::inCheckBox(const QPoint& at) const
{
    const auto* table = qobject_cast<const TableView*>(parentWidget());
    if (table == nullptr || !table->isCheckable() || count() == 0) {
        return false;
    }
    const int edge = layoutDirection() == Qt::RightToLeft ? viewport()->width() - at.x() : at.x();
    return edge < CheckArea && logicalIndexAt(at) >= 0;
}

void TableHeader::mousePressEvent(QMouseEvent* event)
{
    m_boxPressed = event->button() == Qt::LeftButton && inCheckBox(event->position().toPoint());
    if (!m_boxPressed) {
        QHeaderView::mousePressEvent(event);
    }
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_boxPressed) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    m_boxPressed = false;
    auto* table = qobject_cast<TableView*>(parentWidget());
    if (table != nullptr && inCheckBox(event->position().toPoint())) {
        const bool all = table->selectionModel()->selectedRows().size() == model()->rowCount();
        if (all) {
            table->clearSelection();
        } else {
            table->selectAll();
        }
        viewport()->update();
    }
}

} // namespace espalier::ui
