// Queries put together from parts that somebody picked. Text in, text out.
#pragma once

#include <QString>

namespace espalier::ui {

// "a" and "b or c" → "a and (b or c)"; nothing written → the term; words that are looked for stand in quotes then.
// Where the column is compared with = already, that comparison is replaced.
[[nodiscard]] QString withTerm(const QString& query, bool isFreeText, const QString& column, const QString& term);
// In quotation marks, as it can stand in a query.
[[nodiscard]] QString inQueryQuotes(const QString& text);

} // namespace espalier::ui
