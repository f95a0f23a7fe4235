// Values as bytes that are equal exactly when the values are, whatever the order of keys and the spelling. For this
// folder.
#pragma once

#include "profiles/editing/editable_document.h"

#include <QHash>

namespace espalier::profiles {

[[nodiscard]] QByteArray fingerprint(const EditableDocument& document, NodeId node);

// How alike two things are: their parts (keys with values, or elements), and how many of them are equal.
using Parts = QHash<QByteArray, int>; // fingerprint -> how often
[[nodiscard]] Parts partsOf(const EditableDocument& document, NodeId node);
[[nodiscard]] double likeness(const Parts& some, const Parts& others); // 0 … 1

} // namespace espalier::profiles
