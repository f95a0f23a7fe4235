#include "store/feed.h"

#include <chrono>

namespace espalier::store {

namespace {
constexpr auto gatherTime = std::chrono::milliseconds(50);
constexpr qsizetype mostIds = 1000; // beyond that "many" says it shorter
} // namespace

Feed::Feed() : m_thread([this] { loop(); }) {}

Feed::~Feed()
{
    {
        const std::lock_guard lock(m_gatherMutex);
        m_stopping = true;
    }
    m_gathered.notify_all();
    m_thread.join();
}

int Feed::listen(Listener listener)
{
    const std::lock_guard lock(m_listenerMutex);
    m_listeners.emplace(m_nextListener, std::move(listener));
    return m_nextListener++;
}

void Feed::remove(int listener)
{
    const std::lock_guard lock(m_listenerMutex);
    m_listeners.erase(listener);
}

void Feed::publish(const Changes& changes)
{
    if (changes.empty()) {
        return;
    }
    {
        const std::lock_guard lock(m_gatherMutex);
        for (const auto& [table, ids] : changes) {
            QSet<qint64>& gathered = m_pending[table];
            gathered += ids;
            if (gathered.size() > mostIds) {
                gathered = {0};
            }
        }
    }
    m_gathered.notify_one();
}

void Feed::loop()
{
    std::unique_lock lock(m_gatherMutex);
    while (true) {
        m_gathered.wait(lock, [this] { return m_stopping || !m_pending.empty(); });
        if (m_pending.empty()) {
            return;
        }
        m_gathered.wait_for(lock, gatherTime, [this] { return m_stopping; });
        const Changes changes = std::exchange(m_pending, {});
        lock.unlock();
        tell(changes);
        lock.lock();
    }
}

void Feed::tell(const Changes& changes)
{
    const std::lock_guard lock(m_listenerMutex);
    for (auto entry = m_listeners.begin(); entry != m_listeners.end();) {
        const Listener listener = (entry++)->second; // a copy: it may remove itself
        listener(changes);
    }
}

} // namespace espalier::store
