// Small painting steps shared by style, delegates and painted widgets. Fills, lines, rounded rectangles, text – no
// more.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace espalier::ui {

// A rounded rectangle whose line lies inside `rect` on whole device pixels. Either colour may be invalid.
void paintRounded(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line = {},
                  qreal lineWidth = 1);

enum class Elide { End, Middle };

// One line, vertically centred, elided; identifiers are elided in the middle.
void paintLine(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment = Qt::AlignLeading, Elide elide = Elide::End,
               Qt::LayoutDirection direction = Qt::LeftToRight);

// A hairline of one device pixel.
void paintHairline(QPainter* painter, const QPointF& from, const QPointF& to, const QColor& color);

} // namespace espalier::ui
