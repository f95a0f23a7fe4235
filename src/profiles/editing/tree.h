// The values of a text and where they are written. Offsets are relative to the value around, so that a splice touches
// the values around it and their following siblings only. For EditableDocument.
#pragma once

#include "profiles/editing/node.h"
#include "profiles/editing/splice.h"

#include <vector>

namespace espalier::profiles {

struct ParsedTree;
struct ParsedNode;

struct Node {
    Kind kind = Kind::Dict;
    bool selfClosing = false; // <dict/>
    bool isTrue = false;
    quint32 generation = 1;
    NodeId parent;
    int begin = 0; // from the parent's begin; where its <key> begins, else its element
    // From its own begin:
    int keyBegin = 0; // between <key> and </key>; both 0 when it has none
    int keyEnd = 0;
    int element = 0; // '<' of the value
    int contentBegin = 0;
    int contentEnd = 0;
    int end = 0;
    std::vector<NodeId> children;
};

class Tree {
public:
    [[nodiscard]] NodeId root() const { return m_root; }
    [[nodiscard]] bool contains(NodeId id) const
    {
        return id.isValid() && id.slot < m_nodes.size() && m_nodes[id.slot].generation == id.generation;
    }
    // A node that isn't there reads as an empty dictionary.
    [[nodiscard]] const Node& node(NodeId id) const { return contains(id) ? m_nodes[id.slot] : m_none; }
    [[nodiscard]] qsizetype begin(NodeId id) const; // absolute
    [[nodiscard]] qsizetype indexInParent(NodeId id) const;
    [[nodiscard]] NodeId at(qsizetype offset) const;

    // All of the text was read anew. Values that are still there keep their ids: `change` leads from the text that the
    // tree describes to this one.
    void rebuild(const QByteArray& text, const ParsedTree& parsed, const Splice& change);
    // The same by reading only what the change touches. The innermost value around all of it; invalid when that isn't
    // possible or the result is none, and nothing has changed then.
    [[nodiscard]] NodeId update(const QByteArray& text, const Splice& change);

private:
    friend class Graft;

    // The children of a container that a change touches, and the text from the one before them to the one after.
    struct Region {
        NodeId container;
        int depth = 0; // containers around its content, <plist> counted
        qsizetype containerBegin = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
        size_t first = 0; // children [first, last)
        size_t last = 0;
    };
    [[nodiscard]] std::optional<Region> regionOf(const Splice& change) const;
    [[nodiscard]] std::vector<NodeId>::const_iterator childBefore(const Node& node, qsizetype relative) const;
    void shift(const Region& region, size_t following, qsizetype by);

    Node& make(NodeId& id);
    void drop(NodeId id); // with everything below

    std::vector<Node> m_nodes;
    std::vector<quint32> m_free;
    NodeId m_root;
    qsizetype m_elements = 1; // <plist>, values and keys, which the limit counts
    Node m_none;
};

} // namespace espalier::profiles
