#include "ui/common/paint.h"

#include <QPaintDevice>
#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
qreal snapped(qreal width, const QPainter* painter)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    return std::max(qreal(1), std::round(width * ratio)) / ratio;
}
} // namespace

void paintRounded(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line,
                  qreal lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, radius > 0);
    QRectF inner = rect;
    if (line.isValid()) {
        const qreal width = snapped(lineWidth, painter);
        inner.adjust(width / 2, width / 2, -width / 2, -width / 2);
        painter->setPen(QPen(line, width));
    } else {
        painter->setPen(Qt::NoPen);
    }
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal bounded = std::min({radius, inner.width() / 2, inner.height() / 2});
    painter->drawRoundedRect(inner, bounded, bounded);
    painter->restore();
}

void paintLine(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment, Elide elide, Qt::LayoutDirection direction)
{
    painter->save();
    painter->setFont(font);
    painter->setPen(color);
    const QFontMetrics metrics(font, painter->device());
    const QString shown =
        metrics.elidedText(text, elide == Elide::Middle ? Qt::ElideMiddle : Qt::ElideRight, rect.width());
    const auto horizontal = QStyle::visualAlignment(direction, alignment & Qt::AlignHorizontal_Mask);
    painter->setLayoutDirection(direction);
    painter->drawText(rect, static_cast<int>(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    painter->restore();
}

void paintHairline(QPainter* painter, const QPointF& from, const QPointF& to, const QColor& color)
{
    const qreal width = snapped(1, painter);
    const QRectF line = from.y() == to.y() ? QRectF(from.x(), from.y(), to.x() - from.x(), width)
                                           : QRectF(from.x(), from.y(), width, to.y() - from.y());
    painter->fillRect(line, color);
}

} // namespace espalier::ui
