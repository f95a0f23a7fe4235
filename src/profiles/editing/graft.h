// Puts values that were read anew in the place of old ones; those that are the same keep their ids. For Tree.
#pragma once

#include "profiles/editing/parse.h"
#include "profiles/editing/tree.h"

#include <QHash>
#include <QSet>

namespace espalier::profiles {

class Graft {
public:
    // before, after: what was and what is written; the offsets in `parsed` are those of `after`.
    Graft(Tree& tree, const ParsedTree& parsed, QByteArrayView before, QByteArrayView after)
        : m_tree(tree), m_parsed(parsed), m_before(before), m_after(after)
    {
    }

    // The outermost parsed values in the place of `old`, children of `parent`, which begins at `parentBegin` in both
    // texts. What has no successor is dropped.
    std::vector<NodeId> replace(NodeId parent, qsizetype parentBegin, const std::vector<NodeId>& old);

private:
    using Index = size_t; // into m_parsed.nodes

    struct Match {
        NodeId id;         // invalid: new
        bool same = false; // written the same, so everything below is
    };
    std::vector<NodeId> replace(NodeId parent, qsizetype oldBegin, qsizetype newBegin, const std::vector<NodeId>& old,
                                Index from, Index to);
    [[nodiscard]] std::vector<Match> matches(qsizetype oldBegin, const std::vector<NodeId>& old,
                                             const std::vector<Index>& fresh) const;
    NodeId put(NodeId parent, qsizetype oldBegin, qsizetype newBegin, Match match, Index index);

    [[nodiscard]] QByteArrayView written(qsizetype oldBegin, NodeId id) const;
    [[nodiscard]] QByteArrayView written(Index index) const;
    [[nodiscard]] QByteArrayView key(qsizetype oldBegin, NodeId id) const;
    [[nodiscard]] QByteArrayView key(Index index) const;

    Tree& m_tree;
    const ParsedTree& m_parsed;
    QByteArrayView m_before;
    QByteArrayView m_after;
};

} // namespace espalier::profiles
