#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

#include <map>

namespace espalier::store {

namespace {

Result<> execute(QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 in: %2").arg(query.lastError().databaseText(), sql));
    }
    return {};
}

Result<int> schemaVersion(QSqlDatabase& database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next()) {
        return fail(ErrorCode::Storage, query.lastError().databaseText());
    }
    return query.value(0).toInt();
}

Result<std::map<int, QString>> scripts(const QString& folder)
{
    std::map<int, QString> found;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QStringLiteral("*.sql")}, QDir::Files)) {
        const int number = name.section(QLatin1Char('_'), 0, 0).toInt();
        if (number <= 0 || !found.emplace(number, directory.filePath(name)).second) {
            return fail(ErrorCode::Internal, QStringLiteral("migration %1 has no number of its own").arg(name));
        }
    }
    if (found.empty()) {
        return fail(ErrorCode::Internal, QStringLiteral("no migrations in %1").arg(folder));
    }
    return found;
}

Result<> applyScript(QSqlDatabase& database, int number, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    TRY(execute(database, QStringLiteral("BEGIN IMMEDIATE")));
    const auto steps = [&]() -> Result<> {
        for (const QString& statement : splitStatements(QString::fromUtf8(file.readAll()))) {
            TRY(execute(database, statement));
        }
        TRY(execute(database, QStringLiteral("PRAGMA user_version=%1").arg(number)));
        return execute(database, QStringLiteral("COMMIT"));
    };
    if (auto outcome = steps(); !outcome) {
        (void)execute(database, QStringLiteral("ROLLBACK"));
        return Failure(outcome.error().within(path));
    }
    return {};
}

// The body of a trigger has statements of its own, up to an END that stands alone.
bool isInTrigger(const QString& statement)
{
    const QString text = statement.trimmed();
    return text.startsWith(QLatin1String("CREATE TRIGGER ")) && !text.endsWith(QLatin1String("\nEND"));
}

} // namespace

QStringList splitStatements(const QString& script)
{
    QStringList statements;
    QString current;
    QChar quote;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script[i];
        if (!quote.isNull()) {
            current += c;
            if (c == quote) {
                quote = QChar();
            }
        } else if (c == QLatin1Char('-') && script.mid(i, 2) == QLatin1String("--")) {
            while (i + 1 < script.size() && script[i + 1] != QLatin1Char('\n')) {
                ++i;
            }
        } else if (c == QLatin1Char(';') && isInTrigger(current)) {
            current += c;
        } else if (c == QLatin1Char(';')) {
            statements.append(current.trimmed());
            current.clear();
        } else {
            if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
                quote = c;
            }
            current += c;
        }
    }
    statements.append(current.trimmed());
    statements.removeAll(QString());
    return statements;
}

Result<> migrate(QSqlDatabase& database, const QString& folder)
{
    const auto found = TRY(scripts(folder));
    const int present = TRY(schemaVersion(database));
    const int newest = found.rbegin()->first;
    if (present > newest) {
        return fail(ErrorCode::Storage,
                    QStringLiteral("the database was written by a newer version (schema %1, this program knows %2)")
                        .arg(present)
                        .arg(newest));
    }
    for (auto script = found.upper_bound(present); script != found.end(); ++script) {
        TRY(applyScript(database, script->first, script->second));
    }
    return {};
}

} // namespace espalier::store
