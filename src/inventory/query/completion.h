// What can stand where the cursor is. The grammar's part is pure; names and values come from the store.
#pragma once

#include "inventory/query/syntax.h"
#include "store/connection.h"

namespace espalier::inventory::query {

struct Proposal {
    QString text;   // as it is written into the query, quoted where it must be
    QString kind;   // column, operator, keyword, value, name
    QString detail; // of a column its type; else empty
};

struct Place {
    enum class Wants { Grammar, Values, Names }; // Names: those of column("…")
    Wants wants = Wants::Grammar;
    const Column* column = nullptr;
    QString name;        // of column("…") whose values are wanted
    QString typed;       // what is there of it, without quotes
    qsizetype begin = 0; // what a proposal takes the place of
    qsizetype length = 0;
    QList<Proposal> words; // of the grammar
};
[[nodiscard]] Place placeAt(const QString& text, qsizetype cursor);

// At most so many, those that begin with what is typed first.
inline constexpr int mostProposals = 30;
[[nodiscard]] Result<QList<Proposal>> proposals(store::Connection& db, const Place& place);

} // namespace espalier::inventory::query
