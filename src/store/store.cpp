#include "store/store.h"

#include "store/database.h"
#include "store/folder_lock.h"
#include "store/last_use.h"
#include "store/readers.h"
#include "store/writer.h"

#include <QFileInfo>

#include <optional>

namespace espalier::store {

namespace {

class SqliteStore final : public Store {
public:
    SqliteStore(const StoreOptions& options, const Clock& clock, FolderLock lock)
        : m_lock(std::move(lock)), m_file(options.folder + QStringLiteral("/espalier.sqlite")),
          m_lastUse(m_lock, m_file, options.check, clock), m_readers(m_file), m_writer(options, clock, m_feed)
    {
    }

    Result<> start()
    {
        TRY(m_writer.start(m_file, m_lastUse.mustBeRead() ? ReadThrough::Yes : ReadThrough::No));
        m_lastUse.opened();
        return {};
    }

    void setBeforeCommit(BeforeCommit hook) override { m_writer.setBeforeCommit(std::move(hook)); }

    ChangeFeed& changes() override { return m_feed; }

    Result<> checkIntegrity() override
    {
        return runRead([](Connection& db) -> Result<> {
            const auto rows = TRY(db.all("PRAGMA integrity_check(1)"));
            const QString answer = rows.isEmpty() ? QStringLiteral("no answer") : rows.first().text(0);
            if (answer != QLatin1String("ok")) {
                return fail(ErrorCode::Storage, answer);
            }
            return {};
        });
    }

    qint64 databaseBytes() const override
    {
        return QFileInfo(m_file).size() + QFileInfo(m_file + QStringLiteral("-wal")).size();
    }

protected:
    Result<> runUnit(const std::function<Result<>(Transaction&)>& unit) override
    {
        if (Readers::threadIsReading()) {
            return fail(ErrorCode::Internal, QStringLiteral("write() inside a read"));
        }
        return m_writer.run(unit);
    }

    Result<> runRead(const std::function<Result<>(Connection&)>& look) const override
    {
        if (m_writer.isThisThread()) {
            return look(m_writer.current());
        }
        return m_readers.run(look);
    }

private:
    FolderLock m_lock; // first in, last out
    const QString m_file;
    LastUse m_lastUse; // writes down how the file was left, once the connections below are closed
    Feed m_feed;
    mutable Readers m_readers;
    Writer m_writer; // stops first
};

} // namespace

Result<std::unique_ptr<Store>> Store::open(const StoreOptions& options, const Clock& clock)
{
    auto lock = TRY(FolderLock::take(options.folder));
    auto store = std::make_unique<SqliteStore>(options, clock, std::move(lock));
    TRY(store->start());
    return std::unique_ptr<Store>(std::move(store));
}

} // namespace espalier::store
