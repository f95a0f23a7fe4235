// A value on one line, for sentences and terminals: data as its size and digest, numbers as in C, dates in ISO 8601.
// English. Any thread.
#pragma once

#include "plist/value.h"

namespace espalier::profiles {

enum class Quotes { Around, None }; // of texts

// At most `longest` characters; what is longer ends in "…".
[[nodiscard]] QString shortText(const plist::Value& value, Quotes quotes = Quotes::Around, qsizetype longest = 120);

} // namespace espalier::profiles
