// Whether a text that was whole is one no longer. While somebody types markup that is asked at every key, and reading
// on from the change ends at the first thing that is wrong, often after a few bytes, where reading all of a large text
// would hold up the typing. For EditableDocument.
#pragma once

#include "profiles/editing/splice.h"

namespace espalier::profiles {

class Tree;

// `change` leads from the text that the tree describes to this one. False: nobody knows.
[[nodiscard]] bool isSpoilt(const Tree& tree, const QByteArray& text, const Splice& change);

} // namespace espalier::profiles
