#include "ui/common/icon_label.h"

#include "ui/common/app_style.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"

#include <QPainter>

namespace espalier::ui {

IconLabel::IconLabel(const QString& name, Tone tone, int side, Ground ground, QWidget* parent)
    : QWidget(parent), m_name(name), m_tone(tone), m_side(side), m_ground(ground)
{
    setFixedSize(ground == Ground::None ? QSize(side, side + 2) : QSize(side * 2, side * 2));
}

void IconLabel::set(const QString& name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_ground != Ground::None) {
        paintRounded(&painter, rect(), radius::message,
                     m_ground == Ground::AccentTile ? theme().accentSoft : theme().warning.soft);
    }
    const QRect sign(QPoint((width() - m_side) / 2, (height() - m_side + 1) / 2), QSize(m_side, m_side));
    themedIcon(m_name, m_tone).paint(&painter, sign);
}

} // namespace espalier::ui
