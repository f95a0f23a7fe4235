// What stands between the tags of a leaf, and what it means.
#pragma once

#include "plist/value.h"
#include "profiles/editing/node.h"

#include <optional>

namespace espalier::profiles {

// Entities, CDATA sections, comments and line ends resolved as XML wants it. UTF-8. The content must have passed
// plist::scanXml.
[[nodiscard]] QByteArray decodedText(QByteArrayView content);

// Has the decoded text the form that this kind asks for? Integers may be of any length.
[[nodiscard]] bool isWellFormed(Kind kind, QByteArrayView decoded);
// A leaf's value; `isTrue` for booleans, which have no text. An integer beyond 64 bits is the nearest real.
[[nodiscard]] plist::Value leafValue(Kind kind, QByteArrayView decoded, bool isTrue);

[[nodiscard]] std::optional<Kind> kindOfElement(QByteArrayView element); // true and false are both Boolean
[[nodiscard]] QByteArrayView elementOf(Kind kind);                       // of Boolean: "false"
[[nodiscard]] QLatin1String describedKind(Kind kind);                    // "an integer"

} // namespace espalier::profiles
