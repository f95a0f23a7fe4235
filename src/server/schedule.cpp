#include "server/schedule.h"

#include "base/contained.h"

#include <QDebug>

#include <algorithm>

namespace espalier::server {

void Schedule::every(qint64 periodMs, const char* name, Job job, FirstRun first)
{
    m_entries.push_back({periodMs, name, std::move(job), first, 0});
}

void Schedule::start()
{
    const qint64 now = m_clock.monotonicMs();
    for (auto& entry : m_entries) {
        entry.due = entry.first == FirstRun::AtStart ? now : now + entry.periodMs;
    }
    m_thread = std::thread([this] { run(); });
}

void Schedule::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Schedule::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping && !m_entries.empty()) {
        const auto next = std::min_element(m_entries.begin(), m_entries.end(),
                                           [](const Entry& a, const Entry& b) { return a.due < b.due; });
        const qint64 wait = next->due - m_clock.monotonicMs();
        if (wait > 0) {
            m_wakeUp.wait_for(lock, std::chrono::milliseconds(wait));
            continue;
        }
        lock.unlock();
        if (const auto done = contained(next->job); !done) {
            qWarning("%s: %s", next->name, qUtf8Printable(done.error().what));
        }
        next->due = m_clock.monotonicMs() + next->periodMs;
        lock.lock();
    }
}

} // namespace espalier::server
