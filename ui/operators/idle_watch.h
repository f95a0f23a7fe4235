// Notices that nobody has used keys or mouse for a while, and lets the server know now and then that somebody does.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QTimer>

namespace espalier::ui {

class IdleWatch : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(const Clock& clock, QObject* parent = nullptr);
    ~IdleWatch() override;

    // From now on, counted anew; 0: never.
    void start(qint64 idleMs);
    void stop();

Q_SIGNALS:
    void idle();
    void used(); // at most once a minute, oftener only where the time itself is that short

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void end();
    [[nodiscard]] bool isOver() const;

    const Clock& m_clock;
    QTimer m_timer;
    qint64 m_idleMs = 0;
    qint64 m_lastInput = 0;   // monotonic
    qint64 m_lastInputAt = 0; // by the wall clock
    qint64 m_lastTold = 0;
};

} // namespace espalier::ui
