// A value as it is written in a query, read as its column's type needs it.
#pragma once

#include "inventory/query/syntax.h"

namespace espalier::inventory::query {

[[nodiscard]] std::optional<Value> readValue(const Column& column, const QString& text);
// "7d", "12h", "2w"; nothing else.
[[nodiscard]] std::optional<qint64> readDuration(const QString& text);

// What a value of this type is called in Problem::expected: version, number, size, date, duration, or the choices.
[[nodiscard]] QStringList expectedValues(const Column& column);
[[nodiscard]] QStringList operatorsOf(const Column& column); // "=", "<", "in", "is set"
[[nodiscard]] bool allows(const Column& column, Operator op);

} // namespace espalier::inventory::query
