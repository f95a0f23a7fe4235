#include "base/worker_pool.h"

namespace espalier {

WorkerPool::WorkerPool(int threads, size_t capacity) : m_queue(capacity)
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] {
            while (auto work = m_queue.pop()) {
                (*work)();
            }
        });
    }
}

WorkerPool::~WorkerPool()
{
    stop();
}

bool WorkerPool::post(std::function<void()> work)
{
    return m_queue.tryPush(std::move(work));
}

void WorkerPool::stop()
{
    m_queue.close();
    for (auto& thread : m_threads) {
        if (thread.joinable()) {
            thread.join();
        }
    }
}

} // namespace espalier
