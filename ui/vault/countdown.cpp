#include "ui/vault/countdown.h"

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int lookEveryMs = 100;
} // namespace

Countdown::Countdown(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::look);
}

void Countdown::start(int seconds)
{
    m_endsAt = m_clock.monotonicMs() + qint64(seconds) * 1000;
    m_told = -1;
    m_timer.start();
    look();
}

void Countdown::stop()
{
    m_timer.stop();
}

int Countdown::secondsLeft() const
{
    return m_timer.isActive() ? static_cast<int>(std::max<qint64>(0, (m_endsAt - m_clock.monotonicMs() + 999) / 1000))
                              : 0;
}

void Countdown::look()
{
    const int left = secondsLeft();
    if (left != m_told) {
        m_told = left;
        Q_EMIT changed(left);
    }
    if (left == 0 && m_timer.isActive()) {
        m_timer.stop();
        Q_EMIT over();
    }
}

} // namespace espalier::ui
