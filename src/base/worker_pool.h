// Threads that run plain synchronous code. The queue is bounded: post() says no when it is full, and the
// caller answers 503.
#pragma once

#include "base/bounded_queue.h"

#include <functional>
#include <thread>
#include <vector>

namespace espalier {

class WorkerPool {
public:
    WorkerPool(int threads, size_t capacity);
    ~WorkerPool(); // stop()

    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    [[nodiscard]] bool post(std::function<void()> work);
    void stop(); // runs what is queued, then joins; idempotent

private:
    BoundedQueue<std::function<void()>> m_queue;
    std::vector<std::thread> m_threads;
};

} // namespace espalier
