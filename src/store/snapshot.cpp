#include "store/snapshot.h"

#include "store/database.h"
#include "store/folder_lock.h"
#include "store/interruption.h"
#include "store/last_use.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

namespace espalier::store {

namespace {

// Hands a connection to `work`, which is interrupted when `stopping` turns true, and closes it.
template <class F> Result<> interruptibly(QSqlDatabase database, const std::atomic<bool>& stopping, F&& work)
{
    const QString connectionName = database.connectionName();
    Result<> outcome;
    {
        const Interruption interruption(database, stopping);
        outcome = work(QSqlQuery(database));
    }
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connectionName);
    if (!outcome && stopping) {
        return fail(ErrorCode::Unavailable, QStringLiteral("the server is stopping"));
    }
    return outcome;
}

Result<> vacuumInto(const QString& file, const QString& to, const std::atomic<bool>& stopping)
{
    return interruptibly(TRY(openForCopying(file)), stopping, [&to](QSqlQuery query) -> Result<> {
        query.prepare(QStringLiteral("VACUUM INTO ?"));
        query.bindValue(0, to);
        if (!query.exec()) {
            return fail(ErrorCode::Storage,
                        QStringLiteral("the database can't be copied: %1").arg(query.lastError().databaseText()));
        }
        return {};
    });
}

} // namespace

Result<> copyDatabase(const QString& file, const QString& to, const std::atomic<bool>& stopping)
{
    {
        QFile target(to); // SQLite takes an empty file, and leaves its rights alone
        if (!target.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(to, target.errorString()));
        }
    }
    auto copied = vacuumInto(file, to, stopping);
    if (!copied) {
        QFile::remove(to);
        QFile::remove(to + QStringLiteral("-journal"));
    }
    return copied;
}

Result<> checkFolder(const QString& folder, const Clock& clock, const std::atomic<bool>& stopping)
{
    const QString file = folder + QStringLiteral("/espalier.sqlite");
    FolderLock lock = TRY(FolderLock::take(folder));
    LastUse use(lock, file, FileCheck::WhenInDoubt, clock);
    TRY(interruptibly(TRY(openForReading(file)), stopping, [](QSqlQuery query) -> Result<> {
        query.setForwardOnly(true);
        if (!query.exec(QStringLiteral("PRAGMA integrity_check(1)")) || !query.next()) {
            return fail(ErrorCode::Storage, query.lastError().databaseText());
        }
        if (const QString answer = query.value(0).toString(); answer != QLatin1String("ok")) {
            return fail(ErrorCode::Storage, answer);
        }
        return {};
    }));
    use.opened();
    return {};
}

} // namespace espalier::store
