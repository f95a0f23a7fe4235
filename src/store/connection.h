// Statements are prepared once per connection and found again by their text, so pass string literals (a text put
// together at run time would stay prepared for ever; allDynamic is for those).
// Placeholders are '?'. A null QString or QByteArray is written as empty, QVariant() as NULL. A broken UNIQUE
// rule is ErrorCode::Conflict, everything else Storage. Plain SQL that PostgreSQL understands too: no json_extract, no
// strftime, no OFFSET.
#pragma once

#include "base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QSqlQuery;

namespace espalier::store {

class Row {
public:
    explicit Row(QList<QVariant> values) : m_values(std::move(values)) {}
    [[nodiscard]] bool isNull(int column) const { return m_values.at(column).isNull(); }
    [[nodiscard]] qint64 integer(int column) const { return m_values.at(column).toLongLong(); }
    [[nodiscard]] bool boolean(int column) const { return m_values.at(column).toLongLong() != 0; }
    [[nodiscard]] double real(int column) const { return m_values.at(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_values.at(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_values.at(column).toByteArray(); }

private:
    QList<QVariant> m_values;
};

using Rows = QList<Row>;
using Binds = QList<QVariant>;

// What a row is looked for as.
struct Sought {
    Sought(const char* kindOfThing, qint64 idOfThing) : kind(kindOfThing), id(idOfThing) {}
    const char* kind; // "device"
    qint64 id;
};

class Connection {
public:
    virtual ~Connection();
    [[nodiscard]] Result<Rows> all(const char* sql, const Binds& binds = {});
    [[nodiscard]] Result<std::optional<Row>> first(const char* sql, const Binds& binds = {});
    // Same, NotFound when there is no row: "there is no such counter", "there is no device “12”".
    [[nodiscard]] Result<Row> one(const char* sql, const Binds& binds, const QString& what);
    [[nodiscard]] Result<Row> one(const char* sql, const Binds& binds, Sought sought);
    // SQL put together at run time (filters): prepared anew, not cached.
    [[nodiscard]] Result<Rows> allDynamic(const QString& sql, const Binds& binds);

    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

protected:
    struct Statement;
    explicit Connection(QSqlDatabase database);
    [[nodiscard]] Result<Statement*> execute(const char* sql, const Binds& binds);
    [[nodiscard]] Failure storageError(const QSqlQuery& query);
    QSqlDatabase m_database;
    bool m_broken = false; // SQLite gave the whole transaction up: nothing more may run in it
    std::map<std::string, std::unique_ptr<Statement>, std::less<>> m_statements; // by their text
};

// Tables whose changes others follow. A row id goes with each, 0 = many.
enum class Table : int {
    Device,
    Channel,
    Command,
    Profile,
    Group,
    Link,
    Enrollment,
    Certificate,
    Quarantine,
    Setting,
    PushCertificate,
    Audit,
    Inventory,
    Operator,
    Vault,
    Order
};
[[nodiscard]] const char* name(Table table); // "device", "channel", …

class Transaction : public Connection {
public:
    [[nodiscard]] Result<qint64> insert(const char* sql, const Binds& binds = {}); // the new row's id
    [[nodiscard]] Result<int> run(const char* sql, const Binds& binds = {});       // rows affected
    // Told to the change feed after the commit, forgotten when the unit rolls back.
    void touch(Table table, qint64 id);
    [[nodiscard]] qint64 nowMs() const { return m_nowMs; } // of this unit, from the store's clock
    // Runs after the commit on the writer thread, so it must only hand over; forgotten when the unit rolls back.
    void afterCommit(std::function<void()> effect);
    // A part that may fail alone: its own savepoint. When it fails, its rows, touches and effects are undone and
    // the unit may go on.
    [[nodiscard]] Result<> attempt(const std::function<Result<>()>& part);

protected:
    using Connection::Connection;
    qint64 m_nowMs = 0;
    QList<std::pair<Table, qint64>> m_touched;
    std::vector<std::function<void()>> m_effects;
};

} // namespace espalier::store
