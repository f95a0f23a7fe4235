#include "profiles/editing/spoilt.h"

#include "profiles/editing/parse.h"
#include "profiles/editing/tree.h"

namespace espalier::profiles {

namespace {

// The innermost container whose content the offset lies in.
NodeId containerAt(const Tree& tree, qsizetype offset)
{
    NodeId id = tree.at(offset);
    while (tree.contains(id)) {
        const Node& node = tree.node(id);
        const bool holds = (node.kind == Kind::Dict || node.kind == Kind::Array) && !node.selfClosing;
        if (holds && offset >= tree.begin(id) + node.contentBegin) {
            break;
        }
        id = node.parent;
    }
    return id;
}

// Behind the last of its children that ends before the offset.
qsizetype placeBefore(const Tree& tree, NodeId container, qsizetype offset)
{
    const qsizetype begin = tree.begin(container);
    const auto& children = tree.node(container).children;
    const auto endOf = [&](NodeId child) { return begin + tree.node(child).begin + tree.node(child).end; };
    const auto after =
        std::partition_point(children.begin(), children.end(), [&](NodeId child) { return endOf(child) <= offset; });
    return after == children.begin() ? begin + tree.node(container).contentBegin : endOf(*std::prev(after));
}

} // namespace

bool isSpoilt(const Tree& tree, const QByteArray& text, const Splice& change)
{
    const NodeId container = containerAt(tree, change.offset);
    if (!tree.contains(container)) {
        return false;
    }
    std::vector<Kind> around;
    for (NodeId id = container; tree.contains(id); id = tree.node(id).parent) {
        around.insert(around.begin(), tree.node(id).kind);
    }
    return !mayGoOn(QByteArrayView(text).sliced(placeBefore(tree, container, change.offset)), around);
}

} // namespace espalier::profiles
