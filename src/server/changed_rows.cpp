#include "server/changed_rows.h"

#include "store/connection.h"

#include <QJsonArray>

namespace espalier::server {

ChangedRows changedRows(const store::Changes& changes)
{
    ChangedRows rows;
    for (const auto& [table, ids] : changes) {
        rows.insert(QString::fromLatin1(store::name(table)), ids);
    }
    return rows;
}

QJsonObject toJson(const ChangedRows& rows)
{
    QJsonObject object;
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        QJsonArray ids;
        for (const qint64 id : it.value()) {
            ids.append(id);
        }
        object.insert(it.key(), ids);
    }
    return object;
}

ChangedRows changedRowsFromJson(const QJsonObject& object)
{
    ChangedRows rows;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QSet<qint64> ids;
        for (const auto& id : it.value().toArray()) {
            ids.insert(id.toInteger());
        }
        rows.insert(it.key(), ids);
    }
    return rows;
}

} // namespace espalier::server
