#include "http/attempts.h"

#include <algorithm>

namespace espalier::http {

Attempts::Attempts(const Clock& clock, const AttemptLimits& limits)
    : m_clock(clock), m_limits(limits), m_startedMs(clock.monotonicMs())
{
}

Attempts::Verdict Attempts::countWrong(const QByteArray& who)
{
    const std::lock_guard lock(m_mutex);
    beginSpanWhenDue();
    const auto known = m_counts.find(who);
    if (known != m_counts.end() && *known < m_limits.most) {
        ++*known;
        return Verdict::Fine;
    }
    if (known != m_counts.end()) {
        return Verdict::TooMany;
    }
    if (m_counts.size() >= m_limits.mostKnown) {
        makeRoom();
    }
    if (m_forgotten >= m_limits.most) {
        return Verdict::TooMany;
    }
    m_counts.insert(who, m_forgotten + 1);
    return Verdict::Fine;
}

bool Attempts::areTooMany(const QByteArray& who)
{
    const std::lock_guard lock(m_mutex);
    beginSpanWhenDue();
    return m_counts.value(who, m_forgotten) >= m_limits.most;
}

int Attempts::retryAfterSeconds()
{
    const std::lock_guard lock(m_mutex);
    beginSpanWhenDue();
    const qint64 left = m_startedMs + m_limits.spanMs - m_clock.monotonicMs();
    return static_cast<int>(left / 1000) + 1;
}

// One span for all: if each had its own, what is forgotten could never be forgiven.
void Attempts::beginSpanWhenDue()
{
    const qint64 now = m_clock.monotonicMs();
    if (now - m_startedMs >= m_limits.spanMs) {
        m_startedMs = now;
        m_counts.clear();
        m_forgotten = 0;
    }
}

void Attempts::makeRoom()
{
    QList<int> counts = m_counts.values();
    const auto quarter = counts.begin() + counts.size() / 4;
    std::nth_element(counts.begin(), quarter, counts.end());
    m_forgotten = *quarter; // never less than before: nobody known has fewer
    m_counts.removeIf([this](auto entry) { return entry.value() <= m_forgotten; });
}

} // namespace espalier::http
