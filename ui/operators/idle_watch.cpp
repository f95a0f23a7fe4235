#include "ui/operators/idle_watch.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int lookEveryMs = 1000;
constexpr qint64 tellEveryMs = 60'000;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    qApp->installEventFilter(this);
}

IdleWatch::~IdleWatch()
{
    qApp->removeEventFilter(this);
}

void IdleWatch::start(qint64 idleMs)
{
    if (idleMs <= 0) {
        stop();
        return;
    }
    if (!m_timer.isActive()) {
        m_lastInput = m_clock.monotonicMs();
        m_lastInputAt = m_clock.nowMs();
        m_lastTold = m_lastInput;
        m_timer.start();
    }
    m_idleMs = idleMs;
}

void IdleWatch::stop()
{
    m_timer.stop();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    // Qt makes up mouse moves when something appears under a pointer that rests.
    if (m_timer.isActive() && event->spontaneous() && isInput(event->type())) {
        if (isOver()) { // a computer that wakes up hears the key before the timer
            end();
            return true;
        }
        m_lastInput = m_clock.monotonicMs();
        m_lastInputAt = m_clock.nowMs();
    }
    return QObject::eventFilter(watched, event);
}

// The clock that never goes back stands still while the computer sleeps; the other one may be set, at worst too early.
bool IdleWatch::isOver() const
{
    return m_clock.monotonicMs() - m_lastInput >= m_idleMs || m_clock.nowMs() - m_lastInputAt >= m_idleMs;
}

void IdleWatch::end()
{
    stop();
    Q_EMIT idle();
}

void IdleWatch::look()
{
    if (isOver()) {
        end();
        return;
    }
    const qint64 now = m_clock.monotonicMs();
    // A third: the server must not lock between two of them.
    if (m_lastInput > m_lastTold && now - m_lastTold >= std::min(tellEveryMs, m_idleMs / 3)) {
        m_lastTold = now;
        Q_EMIT used();
    }
}

} // namespace espalier::ui
