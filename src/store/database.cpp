#include "store/database.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <initializer_list>

namespace espalier::store {

namespace {

Failure damaged(const QString& detail)
{
    return fail(ErrorCode::Storage,
                QStringLiteral("the database is damaged and was not opened, restore a backup: %1").arg(detail));
}

Result<> apply(QSqlDatabase& database, std::initializer_list<const char*> pragmas)
{
    for (const char* pragma : pragmas) {
        QSqlQuery query(database);
        if (!query.exec(QString::fromLatin1(pragma))) {
            return damaged(query.lastError().databaseText());
        }
    }
    return {};
}

Result<QSqlDatabase> connect(const QString& file)
{
    // Qt finds connections by name; the names only have to differ.
    static std::atomic<quint64> counter = 0;
    const QString connectionName = QStringLiteral("espalier-%1").arg(++counter);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
    database.setDatabaseName(file);
    // Another program may look into the file (sqlite3, a backup): wait for it instead of failing at once.
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open()) {
        const QString detail = database.lastError().text();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(connectionName);
        return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(file, detail));
    }
    return database;
}

template <class F> Result<QSqlDatabase> prepared(const QString& file, const F& prepare)
{
    QSqlDatabase database = TRY(connect(file));
    if (Result<> outcome = prepare(database); !outcome) {
        const QString connectionName = database.connectionName();
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(connectionName);
        return Failure(outcome.error());
    }
    return database;
}

Result<> createPrivately(const QString& path)
{
    if (QFile::exists(path)) {
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    return {};
}

} // namespace

Result<> checkQuickly(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next()) {
        return damaged(query.lastError().databaseText());
    }
    if (const QString answer = query.value(0).toString(); answer != QLatin1String("ok")) {
        return damaged(answer);
    }
    return {};
}

Result<QSqlDatabase> openForWriting(const QString& file, ReadThrough check)
{
    TRY(createPrivately(file)); // its journal and index get the same rights
    return prepared(file, [check](QSqlDatabase& database) -> Result<> {
        if (check == ReadThrough::Yes) {
            TRY(checkQuickly(database));
        }
        return apply(database, {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA temp_store=MEMORY",
                                "PRAGMA cache_size=-32768", "PRAGMA journal_size_limit=67108864"});
    });
}

Result<QSqlDatabase> openForReading(const QString& file)
{
    return prepared(file, [](QSqlDatabase& database) {
        return apply(database, {"PRAGMA query_only=ON", "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-8192"});
    });
}

Result<QSqlDatabase> openForCopying(const QString& file)
{
    return prepared(file, [](QSqlDatabase& database) {
        return apply(database, {"PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-8192"});
    });
}

} // namespace espalier::store
