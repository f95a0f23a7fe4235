// The words of a query. Bounded; says where what can't be read.
#pragma once

#include "inventory/query/problem.h"

#include <QList>

namespace espalier::inventory::query {

inline constexpr qsizetype longestQuery = 2'000;

struct Token {
    enum class Kind { Word, Text, Symbol, Open, Close, Comma, End };
    Kind kind = Kind::End;
    QString text; // of Text without quotes
    qsizetype begin = 0;
    qsizetype length = 0; // in the query
    [[nodiscard]] bool isWord(QLatin1String word) const
    {
        return kind == Kind::Word && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

// Ends with End.
[[nodiscard]] Parsed<QList<Token>> tokens(const QString& query);

// As it can stand in a query: quoted where it must be.
[[nodiscard]] QString quoted(const QString& value);
[[nodiscard]] QString inQuotes(const QString& value);

} // namespace espalier::inventory::query
