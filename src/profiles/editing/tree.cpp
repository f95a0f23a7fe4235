#include "profiles/editing/tree.h"

#include "profiles/editing/graft.h"
#include "profiles/editing/parse.h"

namespace espalier::profiles {

namespace {

bool isContainer(const Node& node)
{
    return node.kind == Kind::Dict || node.kind == Kind::Array;
}

} // namespace

qsizetype Tree::begin(NodeId id) const
{
    qsizetype offset = 0;
    for (; id.isValid(); id = node(id).parent) {
        offset += node(id).begin;
    }
    return offset;
}

// The last child that begins at or before this offset from the node's begin; end() when there is none.
std::vector<NodeId>::const_iterator Tree::childBefore(const Node& node, qsizetype relative) const
{
    const auto& children = node.children;
    const auto after = std::upper_bound(children.begin(), children.end(), relative,
                                        [this](qsizetype at, NodeId child) { return at < m_nodes[child.slot].begin; });
    return after == children.begin() ? children.end() : std::prev(after);
}

qsizetype Tree::indexInParent(NodeId id) const
{
    const Node& parent = node(node(id).parent);
    const auto found = childBefore(parent, node(id).begin);
    return found == parent.children.end() || *found != id ? -1 : found - parent.children.begin();
}

NodeId Tree::at(qsizetype offset) const
{
    NodeId found;
    NodeId next = m_root;
    while (contains(next)) {
        const Node& node = m_nodes[next.slot];
        offset -= node.begin;
        if (offset < 0 || offset >= node.end) {
            break;
        }
        found = next;
        const auto child = childBefore(node, offset);
        next = child == node.children.end() ? NodeId() : *child;
    }
    return found;
}

Node& Tree::make(NodeId& id)
{
    if (m_free.empty()) {
        id = {static_cast<quint32>(m_nodes.size()), 1};
        m_nodes.emplace_back();
    } else {
        id.slot = m_free.back();
        id.generation = m_nodes[id.slot].generation;
        m_free.pop_back();
    }
    return m_nodes[id.slot];
}

void Tree::drop(NodeId id)
{
    if (!contains(id)) {
        return;
    }
    const std::vector<NodeId> children = std::move(m_nodes[id.slot].children);
    m_elements -= m_nodes[id.slot].element > 0 ? 2 : 1;
    const quint32 generation = id.generation + 1;
    m_nodes[id.slot] = Node();
    m_nodes[id.slot].generation = generation == 0 ? 1 : generation;
    m_free.push_back(id.slot);
    for (const NodeId child : children) {
        drop(child);
    }
}

std::optional<Tree::Region> Tree::regionOf(const Splice& change) const
{
    const qsizetype from = change.offset;
    const qsizetype to = change.offset + change.removed.size();
    Region region;
    NodeId next = m_root;
    qsizetype begin = 0;
    for (int depth = 2; contains(next); ++depth) { // <plist> and the container itself
        const Node& node = m_nodes[next.slot];
        begin += node.begin;
        if (!isContainer(node) || node.selfClosing || from < begin + node.contentBegin ||
            to > begin + node.contentEnd) {
            break;
        }
        region.container = next;
        region.containerBegin = begin;
        region.depth = depth;
        const auto child = childBefore(node, from - begin);
        next = child == node.children.end() ? NodeId() : *child;
    }
    if (!region.container.isValid()) {
        return std::nullopt;
    }
    const Node& container = m_nodes[region.container.slot];
    const auto& children = container.children;
    const auto endOf = [&](NodeId child) {
        return region.containerBegin + m_nodes[child.slot].begin + m_nodes[child.slot].end;
    };
    const auto first =
        std::partition_point(children.begin(), children.end(), [&](NodeId child) { return endOf(child) <= from; });
    const auto last = std::partition_point(
        first, children.end(), [&](NodeId child) { return region.containerBegin + m_nodes[child.slot].begin < to; });
    region.first = static_cast<size_t>(first - children.begin());
    region.last = static_cast<size_t>(last - children.begin());
    region.begin =
        first == children.begin() ? region.containerBegin + container.contentBegin : endOf(*std::prev(first));
    region.end = last == children.end() ? region.containerBegin + container.contentEnd
                                        : region.containerBegin + m_nodes[last->slot].begin;
    return region;
}

// Everything behind the region moves: later children of the container, and outwards what follows each container.
void Tree::shift(const Region& region, size_t following, qsizetype by)
{
    NodeId id = region.container;
    while (id.isValid()) {
        Node& node = m_nodes[id.slot];
        for (size_t i = following; i < node.children.size(); ++i) {
            m_nodes[node.children[i].slot].begin += static_cast<int>(by);
        }
        node.contentEnd += static_cast<int>(by);
        node.end += static_cast<int>(by);
        following = static_cast<size_t>(indexInParent(id) + 1);
        id = node.parent;
    }
}

void Tree::rebuild(const QByteArray& text, const ParsedTree& parsed, const Splice& change)
{
    QByteArray before;
    if (m_root.isValid()) {
        before = text;
        before.replace(change.offset, change.inserted.size(), change.removed);
    }
    Graft graft(*this, parsed, before, text);
    const std::vector<NodeId> made =
        graft.replace(NodeId(), 0, m_root.isValid() ? std::vector{m_root} : std::vector<NodeId>());
    m_root = made.front();
}

NodeId Tree::update(const QByteArray& text, const Splice& change)
{
    const auto region = regionOf(change);
    if (!region) {
        return {};
    }
    const qsizetype by = change.inserted.size() - change.removed.size();
    const QByteArrayView after = QByteArrayView(text).sliced(region->begin, region->end + by - region->begin);
    const ParsedTree parsed = parseContent(after, m_nodes[region->container.slot].kind, region->depth);
    if (!parsed.isWhole() || m_elements + 2 * static_cast<qsizetype>(parsed.nodes.size()) > mostElements) {
        return {};
    }
    QByteArray before = after.toByteArray();
    before.replace(change.offset - region->begin, change.inserted.size(), change.removed);

    const auto& children = m_nodes[region->container.slot].children;
    const std::vector<NodeId> old(children.begin() + static_cast<qsizetype>(region->first),
                                  children.begin() + static_cast<qsizetype>(region->last));
    Graft graft(*this, parsed, before, after);
    const std::vector<NodeId> made = graft.replace(region->container, region->containerBegin - region->begin, old);

    Node& container = m_nodes[region->container.slot];
    const auto at = container.children.erase(container.children.begin() + static_cast<qsizetype>(region->first),
                                             container.children.begin() + static_cast<qsizetype>(region->last));
    container.children.insert(at, made.begin(), made.end());
    shift(*region, region->first + made.size(), by);
    const bool oneValue = old.size() == 1 && made == old;
    const qsizetype valueBegin = oneValue ? begin(made.front()) : 0;
    const bool inside = oneValue && valueBegin <= change.offset &&
                        valueBegin + m_nodes[made.front().slot].end >= change.offset + change.inserted.size();
    return inside ? made.front() : region->container;
}

} // namespace espalier::profiles
