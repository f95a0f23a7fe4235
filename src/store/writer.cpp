#include "store/writer.h"

#include "base/contained.h"
#include "store/migrations.h"

namespace espalier::store {

class WriteConnection final : public Transaction {
public:
    explicit WriteConnection(QSqlDatabase database) : Transaction(std::move(database)) {}

    Result<> begin(qint64 nowMs)
    {
        m_broken = false;
        m_touched.clear();
        m_effects.clear();
        m_nowMs = nowMs;
        (void)TRY(run("BEGIN IMMEDIATE"));
        return {};
    }

    Result<> runUnit(const std::function<Result<>(Transaction&)>& unit, qint64 nowMs)
    {
        m_nowMs = nowMs;
        return attempt([&]() -> Result<> { return contained([&] { return unit(*this); }); });
    }

    Result<> commit()
    {
        (void)TRY(run("COMMIT"));
        return {};
    }

    void rollback()
    {
        m_broken = false;
        (void)run("ROLLBACK"); // fails when SQLite did it already
        m_broken = false;
    }

    [[nodiscard]] bool isBroken() const { return m_broken; }

    [[nodiscard]] Changes touched() const
    {
        Changes changes;
        for (const auto& [table, id] : m_touched) {
            changes[table].insert(id);
        }
        return changes;
    }

    std::vector<std::function<void()>> takeEffects() { return std::exchange(m_effects, {}); }
};

Writer::Writer(const StoreOptions& options, const Clock& clock, Feed& feed)
    : m_options(options), m_clock(clock), m_feed(feed), m_queue(options.queueCapacity)
{
}

Writer::~Writer()
{
    stop();
}

Result<> Writer::start(const QString& file, ReadThrough check)
{
    std::promise<Result<>> started;
    auto outcome = started.get_future();
    m_thread =
        std::thread([this, file, check](std::promise<Result<>> promise) { loop(file, check, std::move(promise)); },
                    std::move(started));
    return outcome.get();
}

void Writer::stop()
{
    m_queue.close();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Writer::setBeforeCommit(Store::BeforeCommit hook)
{
    const std::lock_guard lock(m_hookMutex);
    m_beforeCommit = std::move(hook);
}

Connection& Writer::current() const
{
    return *m_connection;
}

Result<> Writer::run(const std::function<Result<>(Transaction&)>& unit)
{
    if (isThisThread()) {
        return fail(ErrorCode::Internal, QStringLiteral("write() inside a write"));
    }
    Unit waiting{&unit, {}};
    auto outcome = waiting.done.get_future();
    if (!m_queue.tryPush(std::move(waiting))) {
        return fail(ErrorCode::Unavailable, QStringLiteral("too many writes wait, or the store is closing"));
    }
    return outcome.get();
}

void Writer::loop(const QString& file, ReadThrough check, std::promise<Result<>> started)
{
    const auto open = [&]() -> Result<> {
        QSqlDatabase database = TRY(openForWriting(file, check));
        m_connection = std::make_unique<WriteConnection>(database);
        return migrate(database, m_options.migrations);
    };
    const Result<> opened = open();
    if (!opened) {
        m_connection.reset();
    }
    started.set_value(opened);
    while (m_connection) {
        Group group = m_queue.popMany(static_cast<size_t>(m_options.maxUnitsPerCommit));
        if (group.empty()) {
            break;
        }
        for (size_t next = 0; next < group.size();) {
            next = commit(group, next);
        }
    }
    m_connection.reset();
}

Result<> Writer::runBeforeCommit()
{
    const std::lock_guard lock(m_hookMutex);
    if (!m_beforeCommit) {
        return {};
    }
    return m_beforeCommit(*m_connection, m_connection->touched());
}

size_t Writer::commit(Group& group, size_t from)
{
    const auto answer = [&group, from](size_t end, const Result<>& result) {
        for (size_t i = from; i < end; ++i) {
            group[i].done.set_value(result);
        }
        return end;
    };
    if (auto begun = m_connection->begin(m_clock.nowMs()); !begun) {
        m_connection->rollback();
        return answer(group.size(), begun);
    }
    std::vector<Result<>> outcomes;
    for (size_t i = from; i < group.size(); ++i) {
        outcomes.push_back(m_connection->runUnit(*group[i].work, m_clock.nowMs()));
        if (m_connection->isBroken()) {
            // SQLite gave up the whole transaction (disk full, I/O): what ran in it is gone, the rest may try anew.
            const Error error = outcomes.back()
                                    ? Error{ErrorCode::Storage, QStringLiteral("the transaction was given up")}
                                    : outcomes.back().error();
            m_connection->rollback();
            return answer(i + 1, Failure(error));
        }
    }
    Result<> committed = runBeforeCommit();
    if (committed) {
        committed = m_connection->commit();
    }
    if (!committed) {
        m_connection->rollback();
        return answer(group.size(), committed);
    }
    for (const auto& effect : m_connection->takeEffects()) {
        effect();
    }
    m_feed.publish(m_connection->touched());
    for (size_t i = from; i < group.size(); ++i) {
        group[i].done.set_value(outcomes[i - from]);
    }
    return group.size();
}

} // namespace espalier::store
