// Reads property lists from outside under limits. XML by pugixml after our own checks (UTF-8, no DTD
// entities, depth, node count, strict grammar and value syntax; errors carry line and column). Binary straight
// from its checked object table (counts, sizes, no cycles, bounded expansion): libplist would cut dates after
// 2069 to 32 bits. Never throws, never asserts. Any thread.
#pragma once

#include "base/result.h"
#include "plist/value.h"

namespace espalier::plist {

// Apple keeps the last of two equal keys in a dictionary; other readers keep the first. Refused by default, so that
// nobody can show us one thing and the device another.
enum class DuplicateKeys { Refuse, Keep };

struct Limits {
    qsizetype maxBytes = 2 * 1024 * 1024; // of the input, and of what a binary list expands to
    int maxDepth = 64;                    // of nested dictionaries and arrays
    qsizetype maxNodes = 500'000;         // values and keys
    qsizetype maxEntities = 500'000;      // &amp; and the like in XML
    DuplicateKeys duplicateKeys = DuplicateKeys::Refuse;
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
