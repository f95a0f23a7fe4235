// The devices that a condition finds, in order and page by page: by key, never by counting rows off.
#pragma once

#include "inventory/query/sql.h"

#include <QHash>
#include <QJsonValue>

namespace espalier::inventory::query {

inline constexpr int mostSortKeys = 5;
inline constexpr int mostColumns = 40;

// A column with its name in parentheses where it takes one: app("Zoom").
struct ColumnRef {
    const Column* column = nullptr;
    QString name;
};
[[nodiscard]] Result<ColumnRef> columnRef(const QString& text);

struct SortKey {
    ColumnRef column;
    bool isDescending = false;
};

[[nodiscard]] Condition both(Condition one, const Condition& other);
[[nodiscard]] Result<qint64> count(store::Connection& db, const Condition& where);

struct PageOf {
    QList<SortKey> sort; // ties by id, in the direction of the last key; none: by id
    qint64 after = 0;    // the last id of the page before; NotFound when that device is gone
    qint64 most = 500;
    qint64 nowMs = 0; // of health
};
[[nodiscard]] Result<QList<qint64>> findDevices(store::Connection& db, const Condition& where, const PageOf& page);

// The same, and how many there are: a rare thing is looked for once, not twice.
struct Counted {
    qint64 matching = 0;
    QList<qint64> ids;
};
[[nodiscard]] Result<Counted> findAndCount(store::Connection& db, const Condition& where, const PageOf& page);

// By id: what these columns say. Numbers (times in milliseconds), texts, true and false, null.
[[nodiscard]] Result<QHash<qint64, QList<QJsonValue>>> values(store::Connection& db, const QList<qint64>& ids,
                                                              const QList<ColumnRef>& columns, qint64 nowMs);

} // namespace espalier::inventory::query
