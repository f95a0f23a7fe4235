// From the text to the tree. Bounded in length, depth and number of comparisons; never throws.
//
//   query      = either { "or" either }
//   either     = single { "and" single }
//   single     = "not" single | "(" query ")" | "text" | column comparison | column (of yes and no)
//   column     = word [ "(" text ")" ]
//   comparison = ("=" | "!=" | "<" | "<=" | ">" | ">=" | "~") value | ["not"] "in" "(" value {"," value} ")"
//              | "is" ["not"] ("set" | "empty")
#pragma once

#include "inventory/query/problem.h"
#include "inventory/query/syntax.h"

namespace espalier::inventory::query {

inline constexpr int deepestQuery = 32;
inline constexpr int mostTerms = 100;

[[nodiscard]] Parsed<Query> parse(const QString& text);
// For those who need no more than an Error.
[[nodiscard]] Result<Query> parsed(const QString& text);

} // namespace espalier::inventory::query
