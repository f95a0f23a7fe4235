// From the tree to one condition over "device d", every value a bind. Plain SQL that PostgreSQL understands too.
#pragma once

#include "inventory/query/syntax.h"
#include "store/connection.h"

namespace espalier::inventory::query {

struct Condition {
    QString text; // in parentheses where it must be
    store::Binds binds;
};

// nowMs: what ages are counted from. "1 = 1" without a root.
[[nodiscard]] Condition condition(const Query& query, qint64 nowMs);
[[nodiscard]] Condition condition(const Node& node, qint64 nowMs);

// In name, serial number, UDID, model, owner or a group's name.
[[nodiscard]] Condition containsText(const QString& text);

// What a column says of a device, for lists and sorting: NULL, 0 or a text. name of app("…").
[[nodiscard]] Condition output(const Column& column, const QString& name, qint64 nowMs);

} // namespace espalier::inventory::query
