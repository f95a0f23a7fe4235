#include "ui/common/mode_banner.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/state.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QStyle>

namespace espalier::ui {

ModeBanner::ModeBanner(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void ModeBanner::setMode(Mode mode)
{
    switch (mode) {
    case Mode::None:
        m_words.clear();
        break;
    case Mode::Practice:
        m_words = tr("Practice: these devices are simulated. Nothing here reaches a real one.");
        break;
    case Mode::Lab:
        m_words = tr("Lab: this server is not meant for devices that somebody works with.");
        break;
    }
    setAccessibleName(m_words);
    setToolTip(plainToolTip(m_words));
    setVisible(!m_words.isEmpty());
    update();
}

QSize ModeBanner::sizeHint() const
{
    return {200, rowHeight(28, 1, QFontMetrics(roleFont(TextRole::Second)), 8)};
}

void ModeBanner::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const StateColors& color = stateColors(theme(), State::Waiting);
    painter.fillRect(rect(), color.soft);
    paintHairline(&painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), color.line);
    const QRect line = rect().adjusted(space::page, 0, -space::page, -1);
    const QRect sign(line.left(), line.center().y() - 7, 16, 16);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), line, sign), QStringLiteral("info"), color.text);
    paintLine(&painter, QStyle::visualRect(layoutDirection(), line, line.adjusted(24, 0, 0, 0)), m_words,
              roleFont(TextRole::SecondStrong), color.text, Qt::AlignLeading, Elide::End, layoutDirection());
}

} // namespace espalier::ui
