// Counts down by the clock that never goes back, so that no jump of the time of day shows a secret for longer.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

namespace espalier::ui {

class Countdown : public QObject {
    Q_OBJECT
public:
    explicit Countdown(const Clock& clock, QObject* parent = nullptr);

    void start(int seconds);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    void changed(int secondsLeft);
    void over();

private:
    void look();

    const Clock& m_clock;
    QTimer m_timer;
    qint64 m_endsAt = 0;
    int m_told = -1;
};

} // namespace espalier::ui
