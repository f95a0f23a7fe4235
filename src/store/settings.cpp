#include "store/settings.h"

namespace espalier::store {

Result<QString> setting(Connection& db, const char* key, const QString& otherwise)
{
    const auto row = TRY(db.first("SELECT value FROM setting WHERE key=?", {QString::fromUtf8(key)}));
    return row ? row->text(0) : otherwise;
}

Result<QList<std::pair<QString, QString>>> settings(Connection& db)
{
    QList<std::pair<QString, QString>> all;
    for (const Row& row : TRY(db.all("SELECT key, value FROM setting ORDER BY key"))) {
        all.append({row.text(0), row.text(1)});
    }
    return all;
}

Result<> setSetting(Transaction& tx, const QString& key, const QString& value)
{
    (void)TRY(tx.run("INSERT INTO setting (key, value) VALUES (?, ?) "
                     "ON CONFLICT (key) DO UPDATE SET value=excluded.value",
                     {key, value}));
    tx.touch(Table::Setting, 0);
    return {};
}

} // namespace espalier::store
