// Counts wrong attempts in spans of time, by whoever makes them: a countedAddress() or a certificate. A whole office
// may be one address, so only what is wrong counts, and there must be many.
//
// Bounded: when too many are known, the quarter with the fewest attempts is forgotten, and whoever comes anew begins
// with as many as the forgotten ones had. So nobody is ever counted too low. Thread-safe.
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace espalier::http {

struct AttemptLimits {
    int most = 300; // wrong attempts …
    qint64 spanMs = 10LL * 60 * 1000;
    qsizetype mostKnown = 20'000;
};

class Attempts {
public:
    explicit Attempts(const Clock& clock, const AttemptLimits& limits = {});

    enum class Verdict { Fine, TooMany };
    Verdict countWrong(const QByteArray& who); // TooMany: this one is over the limit
    [[nodiscard]] bool areTooMany(const QByteArray& who);
    [[nodiscard]] int retryAfterSeconds(); // at least 1

private:
    void beginSpanWhenDue();
    void makeRoom();

    const Clock& m_clock;
    const AttemptLimits m_limits;
    std::mutex m_mutex;
    qint64 m_startedMs; // of the span
    QHash<QByteArray, int> m_counts;
    int m_forgotten = 0; // attempts that any forgotten one may have made
};

} // namespace espalier::http
