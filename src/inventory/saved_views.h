// Ways to look at the devices that somebody wants to come back to: a query, columns and an order under a name. Inside
// the caller's transaction.
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QJsonArray>

namespace espalier::inventory {

struct SavedView {
    qint64 id = 0;
    QString name;
    QString query;
    QJsonArray columns; // names; also "health", which is shown and never asked for
    QJsonArray sort;    // {column, descending}
    qint64 changedAt = 0;
    QString changedBy;
};

[[nodiscard]] Result<QList<SavedView>> savedViews(store::Connection& db); // by name
// Makes it, or replaces what had that name. InvalidInput: no name, or a query, column or order that isn't one.
[[nodiscard]] Result<qint64> saveView(store::Transaction& tx, const SavedView& view, const QString& actor);
[[nodiscard]] Result<> deleteView(store::Transaction& tx, const QString& name, const QString& actor); // NotFound

} // namespace espalier::inventory
