// Counts refusals per address, so that nobody can try challenges or envelopes by the thousand. A whole office may
// come from one address: only refusals count, and there must be many. Thread-safe.
#pragma once

#include "base/clock.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace espalier::scep {

class RefusalLimit {
public:
    RefusalLimit(const Clock& clock, int mostRefusals) : m_clock(clock), m_most(mostRefusals) {}

    [[nodiscard]] bool isExceeded(const QString& address);
    void countRefusal(const QString& address);

    static constexpr qint64 windowMs = 10LL * 60 * 1000;

private:
    struct Window {
        qint64 startedAt = 0;
        int refusals = 0;
    };
    Window* current(const QString& address); // null when there is none

    const Clock& m_clock;
    const int m_most;
    std::mutex m_mutex;
    QHash<QString, Window> m_windows;
};

} // namespace espalier::scep
