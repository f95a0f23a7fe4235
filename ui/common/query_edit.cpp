#include "ui/common/query_edit.h"

#include "ui/common/app_style.h"

#include <QPainter>
#include <QPainterPath>

namespace espalier::ui {

namespace {
constexpr int waveHalf = 2; // pixels along the line for each way of the wave
} // namespace

void QueryEdit::mark(int position, int length)
{
    m_position = position;
    m_length = length;
    update();
}

void QueryEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    // Where a letter stands is told of the cursor only; the others are so far from it as the letters between are wide.
    const int end = qMin(m_position + m_length, static_cast<int>(text().size()));
    if (m_length == 0 || m_position >= end || hasSelectedText()) {
        return;
    }
    const QFontMetrics metrics = fontMetrics();
    const QRect cursor = cursorRect();
    const int origin = cursor.center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    const int from = qMax(origin + metrics.horizontalAdvance(text().left(m_position)), contentsRect().left() + 4);
    const int to = qMin(origin + metrics.horizontalAdvance(text().left(end)), contentsRect().right() - 4);
    const int bottom = (height() + metrics.height()) / 2;
    QPainterPath wave(QPointF(from, bottom));
    for (int x = from, step = 0; x < to; x += waveHalf) {
        wave.lineTo(x + waveHalf, bottom + (++step % 2 == 0 ? 0 : -waveHalf));
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().failed.text, 1.2));
    painter.drawPath(wave);
}

} // namespace espalier::ui
