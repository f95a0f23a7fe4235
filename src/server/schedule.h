// Things that are done again and again, on one thread of their own. What fails is logged and tried again at its next
// time. Ages are measured on the monotonic clock.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace espalier::server {

class Schedule {
public:
    using Job = std::function<Result<>()>;

    explicit Schedule(const Clock& clock) : m_clock(clock) {}
    ~Schedule() { stop(); }

    enum class FirstRun { AfterPeriod, AtStart };
    void every(qint64 periodMs, const char* name, Job job, FirstRun first = FirstRun::AfterPeriod); // before start()
    void start();
    void stop(); // waits for a running job; idempotent

private:
    struct Entry {
        qint64 periodMs;
        const char* name;
        Job job;
        FirstRun first;
        qint64 due;
    };
    void run();

    const Clock& m_clock;
    std::vector<Entry> m_entries;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace espalier::server
