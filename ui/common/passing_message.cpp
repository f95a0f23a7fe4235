#include "ui/common/passing_message.h"

#include "ui/common/rows.h"
#include "ui/common/sheet.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int widestPassing = 620;
constexpr char areaProperty[] = "messageArea";
quint64 lastPassing = 0;
} // namespace

void beMessageArea(QWidget* area)
{
    area->setProperty(areaProperty, true);
}

QWidget* messageArea(QWidget* over)
{
    const auto widgets = over->window()->findChildren<QWidget*>();
    const auto area = std::find_if(widgets.begin(), widgets.end(), [](const QWidget* widget) {
        return widget->property(areaProperty).toBool() && widget->isVisible();
    });
    if (area != widgets.end()) {
        return *area;
    }
    for (QWidget* each = over; each != nullptr; each = each->parentWidget()) {
        if (qobject_cast<Sheet*>(each) != nullptr) {
            return each->window();
        }
    }
    return over;
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
    const QRect wanted((over->width() - wide) / 2, over->height() - tall - space::page, wide, tall);
    setGeometry(wanted.translated(0, freeBottom(wanted) - wanted.bottom()));
}

// Above those that are there already.
int PassingMessage::freeBottom(const QRect& wanted) const
{
    QList<const PassingMessage*> earlier;
    const auto all = window()->findChildren<PassingMessage*>();
    std::copy_if(all.begin(), all.end(), std::back_inserter(earlier), [this](const PassingMessage* other) {
        return other != this && other->isVisible() && other->m_number < m_number;
    });
    std::sort(earlier.begin(), earlier.end(),
              [](const auto* one, const auto* other) { return one->m_number < other->m_number; });
    QRect place = wanted;
    for (const PassingMessage* other : std::as_const(earlier)) {
        const QRect there(parentWidget()->mapFromGlobal(other->mapToGlobal(QPoint())), other->size());
        if (there.intersects(place)) {
            place.moveBottom(there.top() - space::small);
        }
    }
    return place.bottom();
}

bool PassingMessage::event(QEvent* event)
{
    const bool done = MessageBar::event(event);
    if (event->type() == QEvent::Show) {
        m_number = ++lastPassing;
    }
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
