// Ends what a connection is running when a flag turns true: SQLite copies and checks a large file in one statement that
// takes minutes. https://sqlite.org/c3ref/interrupt.html
#pragma once

#include <QSqlDatabase>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace espalier::store {

class Interruption {
public:
    // From now until it is destroyed, before the connection is closed. The statement fails within a moment of the flag.
    Interruption(const QSqlDatabase& database, const std::atomic<bool>& stopping);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    void watch(const QVariant& handle);

    const std::atomic<bool>& m_stopping;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_end = false;
    std::thread m_watching;
};

} // namespace espalier::store
