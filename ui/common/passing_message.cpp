#include "ui/common/passing_message.h"

#include "ui/common/rows.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

namespace espalier::ui {

namespace {
constexpr int widestPassing = 620;
}

PassingMessage::PassingMessage(QWidget* over, int ms) : MessageBar(over)
{
    m_away.setInterval(ms);
    connect(&m_away, &QTimer::timeout, this, &PassingMessage::leave);
    over->installEventFilter(this);
}

void PassingMessage::tell(const QString& what, const QString& why)
{
    set(State::Ok, what, why);
    raise();
    m_away.start();
}

void PassingMessage::leave()
{
    const QWidget* focus = QApplication::focusWidget();
    if (underMouse() || (focus != nullptr && isAncestorOf(focus))) {
        return; // somebody reads it; the next time then
    }
    m_away.stop();
    clear();
}

void PassingMessage::place()
{
    const QWidget* over = parentWidget();
    const int wide = qMin(widestPassing, over->width() - 2 * space::page);
    layout()->activate();
    const int tall = hasHeightForWidth() ? heightForWidth(wide) : sizeHint().height();
    setGeometry((over->width() - wide) / 2, over->height() - tall - space::page, wide, tall);
}

bool PassingMessage::event(QEvent* event)
{
    const bool done = MessageBar::event(event);
    // In its place before Qt looks whether the pointer is on it; then for an action that came, or longer words.
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) {
        place();
    }
    return done;
}

bool PassingMessage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return MessageBar::eventFilter(watched, event);
}

} // namespace espalier::ui
