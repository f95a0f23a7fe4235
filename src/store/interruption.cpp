#include "store/interruption.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <sqlite3.h>

namespace espalier::store {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(50);

// Qt's driver may carry a SQLite of its own, and its handles mean nothing to another one.
bool isOurSqlite(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next() &&
           query.value(0).toString() == QLatin1String(sqlite3_sourceid());
}

} // namespace

Interruption::Interruption(const QSqlDatabase& database, const std::atomic<bool>& stopping) : m_stopping(stopping)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0 && isOurSqlite(database)) {
        m_watching = std::thread([this, handle] { watch(handle); });
    }
}

Interruption::~Interruption()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_ended.notify_all();
    if (m_watching.joinable()) {
        m_watching.join();
    }
}

// Again and again: an interrupt that comes between two statements is forgotten.
void Interruption::watch(const QVariant& handle)
{
    auto* const connection = *static_cast<sqlite3* const*>(handle.constData());
    std::unique_lock lock(m_mutex);
    while (!m_ended.wait_for(lock, lookEvery, [this] { return m_end; })) {
        if (m_stopping) {
            sqlite3_interrupt(connection);
        }
    }
}

} // namespace espalier::store
