// A value in a document's tree. Ids stay valid while the value stays, whatever is edited elsewhere; the id of a value
// that went away is never used again. Plain data, any thread.
#pragma once

#include <QHashFunctions>

namespace espalier::profiles {

enum class Kind : quint8 { Dict, Array, String, Integer, Real, Boolean, Date, Data };

struct NodeId {
    quint32 slot = 0;
    quint32 generation = 0; // 0: no node

    [[nodiscard]] bool isValid() const { return generation != 0; }
    bool operator==(const NodeId&) const = default;
};
inline size_t qHash(NodeId id, size_t seed = 0)
{
    return ::qHash(quint64(id.slot) << 32U | id.generation, seed);
}

// Bytes of the text: [begin, end).
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype size() const { return end - begin; }
    [[nodiscard]] bool contains(qsizetype offset) const { return offset >= begin && offset < end; }
    bool operator==(const Span&) const = default;
};

} // namespace espalier::profiles
