#include "store/connection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace espalier::store {

struct Connection::Statement {
    QSqlQuery query;
    int columns = 0;
};

namespace {

// The primary result codes of SQLite that leave the transaction as it was, so that a savepoint can undo a part.
constexpr int sqliteError = 1;
constexpr int sqliteBusy = 5;
constexpr int sqliteTooBig = 18;
constexpr int sqliteConstraint = 19;
constexpr int sqliteMismatch = 20;
constexpr int sqliteRange = 25;

// Those that somebody has to look after.
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteFull = 13;
constexpr int sqliteCantOpen = 14;

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

// A null text is an empty text; only QVariant() means NULL.
QVariant bindable(const QVariant& value)
{
    switch (value.metaType().id()) {
    case QMetaType::QString:
        if (value.toString().isNull()) {
            return QString(QLatin1String(""));
        }
        break;
    case QMetaType::QByteArray:
        if (value.toByteArray().isNull()) {
            return QByteArray("");
        }
        break;
    case QMetaType::ULongLong:
        return value.toLongLong();
    default:
        break;
    }
    return value;
}

Rows readRows(QSqlQuery& query, int columns)
{
    Rows rows;
    while (query.next()) {
        QList<QVariant> values;
        values.reserve(columns);
        for (int i = 0; i < columns; ++i) {
            values.append(query.value(i));
        }
        rows.append(Row(std::move(values)));
    }
    return rows;
}

} // namespace

const char* name(Table table)
{
    switch (table) {
    case Table::Device:
        return "device";
    case Table::Channel:
        return "channel";
    case Table::Command:
        return "command";
    case Table::Profile:
        return "profile";
    case Table::Group:
        return "group";
    case Table::Link:
        return "link";
    case Table::Enrollment:
        return "enrollment";
    case Table::Certificate:
        return "certificate";
    case Table::Quarantine:
        return "quarantine";
    case Table::Setting:
        return "setting";
    case Table::PushCertificate:
        return "push_certificate";
    case Table::Audit:
        return "audit";
    case Table::Inventory:
        return "inventory";
    case Table::Operator:
        return "operator";
    case Table::Vault:
        return "vault";
    case Table::Order:
        return "order";
    }
    return "";
}

Connection::Connection(QSqlDatabase database) : m_database(std::move(database)) {}

Connection::~Connection()
{
    m_statements.clear();
    const QString connectionName = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connectionName);
}

Failure Connection::storageError(const QSqlQuery& query)
{
    const QSqlError error = query.lastError();
    const int code = primaryCode(error);
    switch (code) {
    case sqliteConstraint:
        if (error.databaseText().contains(QLatin1String("UNIQUE"))) {
            return fail(ErrorCode::Conflict, error.databaseText());
        }
        [[fallthrough]];
    case sqliteError:
    case sqliteTooBig:
    case sqliteMismatch:
    case sqliteRange:
        return fail(ErrorCode::Storage, error.databaseText());
    case sqliteBusy:
        m_broken = true;
        return fail(ErrorCode::Unavailable, error.databaseText());
    case sqliteReadOnly:
    case sqliteIoError:
    case sqliteFull:
    case sqliteCantOpen:
        m_broken = true;
        return fail(ErrorCode::Storage,
                    QStringLiteral("%1 (%2): perhaps the disk is full, or the data folder can't be written")
                        .arg(error.databaseText())
                        .arg(code));
    default:
        m_broken = true;
        return fail(ErrorCode::Storage, QStringLiteral("%1 (%2)").arg(error.databaseText()).arg(code));
    }
}

Result<Connection::Statement*> Connection::execute(const char* sql, const Binds& binds)
{
    if (m_broken) {
        return fail(ErrorCode::Storage, QStringLiteral("the transaction was given up"));
    }
    auto found = m_statements.find(std::string_view(sql));
    if (found == m_statements.end()) {
        auto statement = std::make_unique<Statement>(Statement{QSqlQuery(m_database)});
        statement->query.setForwardOnly(true);
        if (!statement->query.prepare(QString::fromUtf8(sql))) {
            return storageError(statement->query);
        }
        found = m_statements.emplace(sql, std::move(statement)).first;
    }
    Statement* statement = found->second.get();
    for (qsizetype i = 0; i < binds.size(); ++i) {
        statement->query.bindValue(static_cast<int>(i), bindable(binds[i]));
    }
    if (!statement->query.exec()) {
        auto failure = storageError(statement->query);
        statement->query.finish();
        return failure;
    }
    if (statement->columns == 0 && statement->query.isSelect()) {
        statement->columns = statement->query.record().count();
    }
    return statement;
}

Result<Rows> Connection::all(const char* sql, const Binds& binds)
{
    Statement* statement = TRY(execute(sql, binds));
    Rows rows = readRows(statement->query, statement->columns);
    if (statement->query.lastError().isValid()) {
        auto failure = storageError(statement->query);
        statement->query.finish();
        return failure;
    }
    statement->query.finish();
    return rows;
}

Result<std::optional<Row>> Connection::first(const char* sql, const Binds& binds)
{
    Statement* statement = TRY(execute(sql, binds));
    std::optional<Row> row;
    if (statement->query.next()) {
        QList<QVariant> values;
        values.reserve(statement->columns);
        for (int i = 0; i < statement->columns; ++i) {
            values.append(statement->query.value(i));
        }
        row.emplace(std::move(values));
    } else if (statement->query.lastError().isValid()) {
        auto failure = storageError(statement->query);
        statement->query.finish();
        return failure;
    }
    statement->query.finish();
    return row;
}

Result<Row> Connection::one(const char* sql, const Binds& binds, const QString& what)
{
    auto row = TRY(first(sql, binds));
    if (!row) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such %1").arg(what));
    }
    return std::move(*row);
}

Result<Row> Connection::one(const char* sql, const Binds& binds, Sought sought)
{
    auto row = TRY(first(sql, binds));
    if (!row) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("there is no %1 “%2”").arg(QLatin1String(sought.kind)).arg(sought.id));
    }
    return std::move(*row);
}

Result<Rows> Connection::allDynamic(const QString& sql, const Binds& binds)
{
    if (m_broken) {
        return fail(ErrorCode::Storage, QStringLiteral("the transaction was given up"));
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return storageError(query);
    }
    for (qsizetype i = 0; i < binds.size(); ++i) {
        query.bindValue(static_cast<int>(i), bindable(binds[i]));
    }
    if (!query.exec()) {
        return storageError(query);
    }
    Rows rows = readRows(query, query.record().count());
    if (query.lastError().isValid()) {
        return storageError(query);
    }
    return rows;
}

Result<qint64> Transaction::insert(const char* sql, const Binds& binds)
{
    Statement* statement = TRY(execute(sql, binds));
    const qint64 id = statement->query.lastInsertId().toLongLong();
    statement->query.finish();
    return id;
}

Result<int> Transaction::run(const char* sql, const Binds& binds)
{
    Statement* statement = TRY(execute(sql, binds));
    const int affected = statement->query.numRowsAffected();
    statement->query.finish();
    return affected;
}

void Transaction::touch(Table table, qint64 id)
{
    m_touched.append({table, id});
}

void Transaction::afterCommit(std::function<void()> effect)
{
    m_effects.push_back(std::move(effect));
}

Result<> Transaction::attempt(const std::function<Result<>()>& part)
{
    const auto touched = m_touched.size();
    const auto effects = m_effects.size();
    // Savepoints of the same name nest: the innermost is meant.
    (void)TRY(run("SAVEPOINT part"));
    Result<> outcome = part();
    if (outcome) {
        (void)TRY(run("RELEASE part"));
        return outcome;
    }
    m_touched.resize(touched);
    m_effects.resize(effects);
    if (!run("ROLLBACK TO part") || !run("RELEASE part")) {
        m_broken = true;
    }
    return outcome;
}

} // namespace espalier::store
