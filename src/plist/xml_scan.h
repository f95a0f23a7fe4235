// One pass over XML before a tree is built of it: characters, markup, depth, counts, and the outer grammar of
// property lists. What passes holds nothing that could surprise the tree builder.
#pragma once

#include "plist/reader.h"

namespace espalier::plist {

[[nodiscard]] Result<> scanXml(QByteArrayView bytes, const Limits& limits);

[[nodiscard]] bool isContainer(QByteArrayView element); // plist, dict, array

} // namespace espalier::plist
