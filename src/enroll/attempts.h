// Counts wrong tokens per address in a sliding span. An IPv6 host owns a whole /64, so that is what counts there.
// Bounded: when too many addresses are known, the oldest span is forgotten. Thread-safe.
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>

namespace espalier::enroll {

struct AttemptLimits {
    int most = 300; // wrong tokens …
    qint64 spanMs = 10LL * 60 * 1000;
    qsizetype mostAddresses = 20'000;
};

class Attempts {
public:
    explicit Attempts(const Clock& clock, const AttemptLimits& limits = {}) : m_clock(clock), m_limits(limits) {}

    enum class Verdict { Fine, TooMany };
    [[nodiscard]] Verdict countWrong(const QString& address);
    [[nodiscard]] int retryAfterSeconds() const { return static_cast<int>(m_limits.spanMs / 1000); }

private:
    struct Span {
        qint64 startedMs = 0;
        int count = 0;
    };
    void makeRoom(qint64 now);

    const Clock& m_clock;
    const AttemptLimits m_limits;
    std::mutex m_mutex;
    QHash<QString, Span> m_spans;
};

} // namespace espalier::enroll
