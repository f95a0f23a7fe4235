// The only source of time in src/, so that tests can move it. Milliseconds since 1970-01-01 UTC.
#pragma once

#include <QtGlobal>

#include <atomic>

namespace espalier {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 nowMs() const = 0;       // wall clock, may jump
    [[nodiscard]] virtual qint64 monotonicMs() const = 0; // never goes back, no meaning outside this run
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

// Stands still until told otherwise. Thread-safe.
class ManualClock final : public Clock {
public:
    explicit ManualClock(qint64 startMs = 1'700'000'000'000) : m_now(startMs) {}
    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonic; }
    void advance(qint64 ms)
    {
        m_now += ms;
        m_monotonic += ms;
    }
    void jumpTo(qint64 wallMs) { m_now = wallMs; }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_monotonic{1'000'000};
};

} // namespace espalier
