// A query as a tree, every value already of its column's type. Values, no store; any thread.
#pragma once

#include "inventory/query/columns.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace espalier::inventory::query {

enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains, In, Set, Empty };
[[nodiscard]] QString symbol(Operator which); // "<=", "in", "is set"

struct Value {
    QString text;            // as it was written, without quotes
    QString key;             // folded text, version key or the choice's own word
    QString end;             // of a version: where the keys end that begin with its parts
    qint64 from = 0;         // number, bytes, 1 for yes; the beginning of a date; a duration's milliseconds
    qint64 to = 0;           // the first moment after a date
    bool isDuration = false; // of Past and Future: an age, or what is left
};

// "It is true of a device that …". Always true or false: where nothing is known every comparison but != is false, and
// != is the opposite of =.
struct Term {
    const Column* column = nullptr;
    QString name; // of app("…")
    Operator op = Operator::Equal;
    QList<Value> values; // several with In, none with Set and Empty
};

struct Node {
    enum class Kind { And, Or, Not, Term, Text };
    Kind kind = Kind::And;
    std::vector<Node> children; // two or more of And and Or, one of Not
    Term term;
    QString text;        // of Text: found in name, serial number, UDID, model, owner or group
    qsizetype begin = 0; // in the query's text
    qsizetype length = 0;
};

struct Query {
    QString text;
    std::optional<Node> root; // none: every device
    bool isFreeText = false;  // no query, but words that are looked for
    // A time in it: what it finds changes without anything happening.
    [[nodiscard]] bool dependsOnTime() const;
    [[nodiscard]] QStringList namesOf(QStringView column) const; // "group": each name once
    [[nodiscard]] bool uses(QStringView column) const;
};

} // namespace espalier::inventory::query
