#include "store/readers.h"

#include "store/database.h"

#include <algorithm>
#include <atomic>

namespace espalier::store {

namespace {

class ReadConnection final : public Connection {
public:
    explicit ReadConnection(QSqlDatabase database) : Connection(std::move(database)) {}

    Result<> snapshot(const std::function<Result<>(Connection&)>& look)
    {
        if (m_depth > 0) {
            return look(*this); // inside a read already: same snapshot
        }
        m_broken = false;
        (void)TRY(execute("BEGIN", {}));
        ++m_depth;
        Result<> outcome = look(*this);
        --m_depth;
        m_broken = false;
        if (auto ended = execute("COMMIT", {}); !ended) {
            (void)execute("ROLLBACK", {});
        }
        return outcome;
    }

private:
    int m_depth = 0;
};

quint64 nextKey()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

class Reader {
public:
    explicit Reader(QSqlDatabase database) : m_connection(std::make_unique<ReadConnection>(std::move(database))) {}

    Result<> run(const std::function<Result<>(Connection&)>& look)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_connection) {
            return fail(ErrorCode::Unavailable, QStringLiteral("the store is closed"));
        }
        return m_connection->snapshot(look);
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_connection.reset();
    }

    bool isClosed()
    {
        const std::lock_guard lock(m_mutex);
        return !m_connection;
    }

private:
    std::recursive_mutex m_mutex; // nested reads of the owning thread; close() of another waits
    std::unique_ptr<ReadConnection> m_connection;
};

namespace {

// The connections of one thread, by store. Dropped with the thread.
struct OfThread {
    std::map<quint64, std::shared_ptr<Reader>> readers;
    int depth = 0;
};

OfThread& ofThread()
{
    static thread_local OfThread mine;
    return mine;
}

} // namespace

Readers::Readers(QString file) : m_file(std::move(file)), m_key(nextKey()) {}

Readers::~Readers()
{
    const std::lock_guard lock(m_mutex);
    for (const auto& weak : m_all) {
        if (const auto reader = weak.lock()) {
            reader->close();
        }
    }
}

bool Readers::threadIsReading()
{
    return ofThread().depth > 0;
}

Result<std::shared_ptr<Reader>> Readers::ofThisThread()
{
    auto& mine = ofThread().readers;
    if (const auto found = mine.find(m_key); found != mine.end()) {
        return found->second;
    }
    std::erase_if(mine, [](const auto& entry) { return entry.second->isClosed(); });
    auto reader = std::make_shared<Reader>(TRY(openForReading(m_file)));
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_all, [](const auto& weak) { return weak.expired(); });
    m_all.push_back(reader);
    mine.emplace(m_key, reader);
    return reader;
}

Result<> Readers::run(const std::function<Result<>(Connection&)>& look)
{
    const auto reader = TRY(ofThisThread());
    ++ofThread().depth;
    Result<> outcome = reader->run(look);
    --ofThread().depth;
    return outcome;
}

} // namespace espalier::store
