#include "profiles/editing/graft.h"

namespace espalier::profiles {

QByteArrayView Graft::written(qsizetype oldBegin, NodeId id) const
{
    const Node& node = m_tree.m_nodes[id.slot];
    return m_before.sliced(oldBegin + node.begin, node.end);
}

QByteArrayView Graft::written(Index index) const
{
    const ParsedNode& node = m_parsed.nodes[index];
    return m_after.sliced(node.begin, node.end - node.begin);
}

QByteArrayView Graft::key(qsizetype oldBegin, NodeId id) const
{
    const Node& node = m_tree.m_nodes[id.slot];
    return m_before.sliced(oldBegin + node.begin + node.keyBegin, node.keyEnd - node.keyBegin);
}

QByteArrayView Graft::key(Index index) const
{
    const ParsedNode& node = m_parsed.nodes[index];
    return m_after.sliced(node.keyBegin, node.keyEnd - node.keyBegin);
}

std::vector<NodeId> Graft::replace(NodeId parent, qsizetype parentBegin, const std::vector<NodeId>& old)
{
    return replace(parent, parentBegin, parentBegin, old, 0, m_parsed.nodes.size());
}

std::vector<NodeId> Graft::replace(NodeId parent, qsizetype oldBegin, qsizetype newBegin,
                                   const std::vector<NodeId>& old, Index from, Index to)
{
    std::vector<Index> fresh;
    for (Index i = from; i < to; i += 1 + static_cast<Index>(m_parsed.nodes[i].descendants)) {
        fresh.push_back(i);
    }
    const std::vector<Match> found = matches(oldBegin, old, fresh);
    QSet<NodeId> kept;
    for (const Match& match : found) {
        kept.insert(match.id);
    }
    for (const NodeId id : old) {
        if (!kept.contains(id)) {
            m_tree.drop(id);
        }
    }
    std::vector<NodeId> made;
    made.reserve(fresh.size());
    for (size_t i = 0; i < fresh.size(); ++i) {
        made.push_back(put(parent, oldBegin, newBegin, found[i], fresh[i]));
    }
    return made;
}

// First what is written the same, from both ends and then anywhere, since values move; then what has the same key; and
// if as many are left on both sides, in order: a changed value, a renamed key.
std::vector<Graft::Match> Graft::matches(qsizetype oldBegin, const std::vector<NodeId>& old,
                                         const std::vector<Index>& fresh) const
{
    std::vector<Match> found(fresh.size());
    size_t front = 0;
    size_t oldEnd = old.size();
    size_t newEnd = fresh.size();
    const auto same = [&](size_t o, size_t n) { return written(oldBegin, old[o]) == written(fresh[n]); };
    for (; front < oldEnd && front < newEnd && same(front, front); ++front) {
        found[front] = {old[front], true};
    }
    for (; oldEnd > front && newEnd > front && same(oldEnd - 1, newEnd - 1); --oldEnd, --newEnd) {
        found[newEnd - 1] = {old[oldEnd - 1], true};
    }
    std::vector<NodeId> left(old.begin() + static_cast<qsizetype>(front), old.begin() + static_cast<qsizetype>(oldEnd));
    if (left.empty() || front == newEnd) {
        return found;
    }
    // Takes each old one that `oldName` and `newName` agree on; the earliest first.
    const auto pair = [&](auto oldName, auto newName, bool written) {
        QMultiHash<QByteArrayView, qsizetype> byName;
        for (auto i = static_cast<qsizetype>(left.size()) - 1; i >= 0; --i) {
            byName.insert(oldName(left[static_cast<size_t>(i)]), i);
        }
        for (size_t n = front; n < newEnd; ++n) {
            const auto named = found[n].id.isValid() ? byName.end() : byName.find(newName(fresh[n]));
            if (named != byName.end()) {
                found[n] = {left[static_cast<size_t>(*named)], written};
                left[static_cast<size_t>(*named)] = NodeId();
                byName.erase(named);
            }
        }
        std::erase(left, NodeId());
    };
    if (left.size() > 1 || newEnd - front > 1) {
        pair([&](NodeId id) { return written(oldBegin, id); }, [&](Index i) { return written(i); }, true);
        if (!left.empty() && m_tree.m_nodes[left.front().slot].element > 0) {
            pair([&](NodeId id) { return key(oldBegin, id); }, [&](Index i) { return key(i); }, false);
        }
    }
    const auto isNew = [](const Match& match) { return !match.id.isValid(); };
    if (static_cast<size_t>(std::count_if(found.begin(), found.end(), isNew)) == left.size()) {
        size_t next = 0;
        for (Match& match : found) {
            if (isNew(match)) {
                match = {left[next++], false};
            }
        }
    }
    return found;
}

NodeId Graft::put(NodeId parent, qsizetype oldBegin, qsizetype newBegin, Match match, Index index)
{
    const ParsedNode& parsed = m_parsed.nodes[index];
    NodeId id = match.id;
    if (match.same) {
        m_tree.m_nodes[id.slot].begin = static_cast<int>(parsed.begin - newBegin);
        m_tree.m_nodes[id.slot].parent = parent;
        return id;
    }
    std::vector<NodeId> oldChildren;
    qsizetype nodeBefore = 0;
    if (id.isValid()) {
        Node& node = m_tree.m_nodes[id.slot];
        nodeBefore = oldBegin + node.begin;
        oldChildren = std::move(node.children);
        m_tree.m_elements -= node.element > 0 ? 2 : 1;
    } else {
        m_tree.make(id);
    }
    const Index end = index + 1 + static_cast<Index>(parsed.descendants);
    std::vector<NodeId> children = replace(id, nodeBefore, parsed.begin, oldChildren, index + 1, end);

    Node& node = m_tree.m_nodes[id.slot]; // only now: the vector may have grown
    const auto relative = [&parsed](qsizetype offset) { return static_cast<int>(offset - parsed.begin); };
    node.kind = parsed.kind;
    node.selfClosing = parsed.selfClosing;
    node.isTrue = parsed.isTrue;
    node.parent = parent;
    node.begin = static_cast<int>(parsed.begin - newBegin);
    node.element = relative(parsed.element);
    node.keyBegin = node.element > 0 ? relative(parsed.keyBegin) : 0;
    node.keyEnd = node.element > 0 ? relative(parsed.keyEnd) : 0;
    node.contentBegin = relative(parsed.contentBegin);
    node.contentEnd = relative(parsed.contentEnd);
    node.end = relative(parsed.end);
    node.children = std::move(children);
    m_tree.m_elements += node.element > 0 ? 2 : 1;
    return id;
}

} // namespace espalier::profiles
