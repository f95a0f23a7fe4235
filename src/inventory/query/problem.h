// Why a text is no query: a machine word, where, what would have been right there, and what was perhaps meant.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace espalier::inventory::query {

struct Problem {
    // unknown-column, expected-name, expected-operator, wrong-operator, expected-value, bad-value, unexpected,
    // unclosed-text, unclosed-parenthesis, too-long, too-deep
    QString kind;
    qsizetype position = 0; // UTF-16, in the text
    qsizetype length = 0;
    QString found;        // what stands there
    QStringList expected; // words of the grammar, or kinds of values: "version", "date"
    QString suggestion;   // what to write in its place; may be empty
};

// "at character 4: there is no column “oss”; did you mean os? [query]"
[[nodiscard]] Error errorOf(const Problem& problem);

template <class T> using Parsed = tl::expected<T, Problem>;

// The one that is nearest to what was typed, when it is near at all.
[[nodiscard]] QString nearest(const QString& typed, const QStringList& known);

} // namespace espalier::inventory::query
