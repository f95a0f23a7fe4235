// The values of a text and where they are written. Offsets are relative to the value around, so that a splice touches
// the values around it and their following siblings only. For EditableDocument.
#pragma once

#include "base/result.h"
#include "profiles/editing/node.h"
#include "profiles/editing/splice.h"

#include <vector>

namespace espalier::profiles {

struct ParsedTree;

struct Node {
    Kind kind = Kind::Dict;
    bool selfClosing = false; // <dict/>
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
    [[nodiscard]] qsizetype size() const { return m_count; }

    // Reads everything anew. Values that are still there keep their ids: `change` leads from the text that the tree
    // describes to this one.
    [[nodiscard]] bool rebuild(const QByteArray& text, const Splice& change, const struct XmlDialect& dialect);
    // The same by reading only what the change touches. The innermost value around all of it; invalid when that isn't
    // possible or the result is none, and nothing has changed then.
    [[nodiscard]] NodeId update(const QByteArray& text, const Splice& change);

private:
    struct Region;
    [[nodiscard]] Region regionOf(const Splice& change) const;
    NodeId graft(const ParsedTree& parsed, NodeId old);

    std::vector<Node> m_nodes;
    std::vector<quint32> m_free;
    NodeId m_root;
    qsizetype m_count = 0;
    Node m_none;
};

} // namespace espalier::profiles
