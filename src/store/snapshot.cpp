#include "store/snapshot.h"

#include "store/database.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

namespace espalier::store {

namespace {

Result<> vacuumInto(const QString& file, const QString& to)
{
    QSqlDatabase database = TRY(openForCopying(file));
    const QString connectionName = database.connectionName();
    Result<> copied;
    {
        QSqlQuery query(database);
        query.prepare(QStringLiteral("VACUUM INTO ?"));
        query.bindValue(0, to);
        if (!query.exec()) {
            copied = fail(ErrorCode::Storage,
                          QStringLiteral("the database can't be copied: %1").arg(query.lastError().databaseText()));
        }
    }
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connectionName);
    return copied;
}

} // namespace

Result<> copyDatabase(const QString& file, const QString& to)
{
    {
        QFile target(to); // SQLite takes an empty file, and leaves its rights alone
        if (!target.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(to, target.errorString()));
        }
    }
    auto copied = vacuumInto(file, to);
    if (!copied) {
        QFile::remove(to);
    }
    return copied;
}

} // namespace espalier::store
