// Reads property lists from outside under limits. XML by pugixml after our own checks (UTF-8, no DTD
// entities, depth, node count, strict grammar and value syntax; errors carry line and column). Binary by
// libplist, only after a check of its object table. Never throws, never asserts. Any thread.
#pragma once

#include "base/result.h"
#include "plist/value.h"

namespace espalier::plist {

struct Limits {
    qsizetype maxBytes = 2 * 1024 * 1024;
    int maxDepth = 64;
    qsizetype maxNodes = 500'000;
};

// ErrorCode::TooLarge when a limit is passed, InvalidInput otherwise ("line 3, column 7: …").
[[nodiscard]] Result<Value> readXml(QByteArrayView bytes, const Limits& limits = {});
[[nodiscard]] Result<Value> readBinary(QByteArrayView bytes, const Limits& limits = {});
// Decides by the first bytes ("bplist").
[[nodiscard]] Result<Value> read(QByteArrayView bytes, const Limits& limits = {});
// readXml, and the top must be a dictionary.
[[nodiscard]] Result<Dict> readXmlDict(QByteArrayView bytes, const Limits& limits = {});
[[nodiscard]] bool isBinary(QByteArrayView bytes);

} // namespace espalier::plist
