// Why a query finds a device, or doesn't: each of its comparisons alone.
#pragma once

#include "base/id.h"
#include "inventory/query/search.h"

namespace espalier::inventory::query {

struct Part {
    qsizetype begin = 0; // in the query's text
    qsizetype length = 0;
    QString text;
    bool holds = false;
    QString column; // empty: of a text
    QString type;
    QJsonValue value; // of the device; null: not known
};

// In the order of the text. NotFound: no such device.
[[nodiscard]] Result<QList<Part>> explain(store::Connection& db, const Query& query, DeviceId device, qint64 nowMs);

} // namespace espalier::inventory::query
