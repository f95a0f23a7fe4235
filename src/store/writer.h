// The writer thread with the only read-write connection, and group commit.
#pragma once

#include "base/bounded_queue.h"
#include "base/clock.h"
#include "store/database.h"
#include "store/feed.h"
#include "store/store.h"

#include <future>
#include <thread>

namespace espalier::store {

class WriteConnection;

class Writer {
public:
    Writer(const StoreOptions& options, const Clock& clock, Feed& feed);
    ~Writer(); // commits what waits

    // Returns once the database is open and migrated.
    [[nodiscard]] Result<> start(const QString& file, ReadThrough check);
    void stop();
    [[nodiscard]] Result<> run(const std::function<Result<>(Transaction&)>& unit);
    void setBeforeCommit(Store::BeforeCommit hook);
    [[nodiscard]] bool isThisThread() const { return std::this_thread::get_id() == m_thread.get_id(); }
    // Only on the writer thread, while a unit runs.
    [[nodiscard]] Connection& current() const;

private:
    struct Unit {
        const std::function<Result<>(Transaction&)>* work = nullptr;
        std::promise<Result<>> done;
    };
    using Group = std::vector<Unit>;

    void loop(const QString& file, ReadThrough check, std::promise<Result<>> started);
    // Commits from this unit on; the index of the first unit that still has to be done.
    [[nodiscard]] size_t commit(Group& group, size_t from);
    [[nodiscard]] Result<> runBeforeCommit();

    const StoreOptions m_options;
    const Clock& m_clock;
    Feed& m_feed;
    BoundedQueue<Unit> m_queue;
    std::mutex m_hookMutex;
    Store::BeforeCommit m_beforeCommit;
    std::unique_ptr<WriteConnection> m_connection; // made, used and dropped on the writer thread
    std::thread m_thread;
};

} // namespace espalier::store
