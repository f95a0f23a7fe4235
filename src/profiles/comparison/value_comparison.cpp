#include "profiles/comparison/value_comparison.h"

#include "profiles/comparison/fingerprint.h"
#include "profiles/comparison/pairing.h"
#include "profiles/masking.h"
#include "profiles/validation/definition.h"

#include <QSet>

namespace espalier::profiles {

namespace {

bool isContainer(Kind kind)
{
    return kind == Kind::Dict || kind == Kind::Array;
}

bool isSecretPath(const Path& path)
{
    return std::any_of(path.begin(), path.end(), [](const Step& step) { return step.isKey && isSecretName(step.key); });
}

QHash<QString, QList<NodeId>> byKey(const EditableDocument& document, NodeId dict)
{
    QHash<QString, QList<NodeId>> found;
    for (const NodeId child : document.children(dict)) {
        found[document.key(child)].append(child);
    }
    return found;
}

// Names the occurrence only where there are several, as EditableDocument::path does.
Step stepTo(const QString& key, qsizetype number, qsizetype several)
{
    return Step(key, several > 1 ? number : -1);
}

} // namespace

void ValueComparison::add(Difference what, NodeId before, NodeId after, const Path& path)
{
    KeyDifference difference{what, path, before, after, {}, {}, isSecretPath(path)};
    if (before.isValid() && what != Difference::Moved) {
        difference.valueBefore = masked(m_before.value(before));
    }
    if (after.isValid() && what != Difference::Moved) {
        difference.valueAfter = masked(m_after.value(after));
    }
    m_into.keys.append(std::move(difference));
}

bool ValueComparison::isPlain(const EditableDocument& document, NodeId list)
{
    const auto elements = document.children(list);
    return std::none_of(elements.begin(), elements.end(),
                        [&](NodeId element) { return isContainer(document.kind(element)); });
}

void ValueComparison::tell(Difference what, NodeId node, const Path& path)
{
    const EditableDocument& document = what == Difference::Added ? m_after : m_before;
    const auto children = document.children(node);
    const bool whole = document.kind(node) == Kind::Array ? isPlain(document, node) : children.empty();
    if (!isContainer(document.kind(node)) || whole) {
        add(what, what == Difference::Added ? NodeId() : node, what == Difference::Added ? node : NodeId(), path);
    } else {
        tellChildren(what, node, path);
    }
}

void ValueComparison::tellChildren(Difference what, NodeId node, const Path& path, const Skips& skips)
{
    const EditableDocument& document = what == Difference::Added ? m_after : m_before;
    const auto children = document.children(node);
    QHash<QString, qsizetype> met;
    const auto keys = document.kind(node) == Kind::Dict ? byKey(document, node) : QHash<QString, QList<NodeId>>();
    for (size_t i = 0; i < children.size(); ++i) {
        if (document.kind(node) == Kind::Array) {
            tell(what, children[i], path / Step(qsizetype(i)));
        } else {
            const QString key = document.key(children[i]);
            const qsizetype number = met[key]++;
            if (!skips || !skips(children[i])) {
                tell(what, children[i], path / stepTo(key, number, keys[key].size()));
            }
        }
    }
}

void ValueComparison::compare(NodeId before, NodeId after, const Path& path)
{
    const Kind kind = m_after.kind(after);
    if (kind != m_before.kind(before) || (!isContainer(kind))) {
        if (kind == m_before.kind(before) && fingerprint(m_before, before) == fingerprint(m_after, after)) {
            ++m_into.same;
        } else {
            add(Difference::Changed, before, after, path);
        }
    } else if (kind == Kind::Dict) {
        compareKeys(before, after, path);
    } else {
        compareLists(before, after, path);
    }
}

void ValueComparison::compareKeys(NodeId before, NodeId after, const Path& path, QStringView except)
{
    const auto were = byKey(m_before, before);
    const auto are = byKey(m_after, after);
    QHash<QString, qsizetype> met;
    for (const NodeId node : m_after.children(after)) {
        const QString key = m_after.key(node);
        if (!except.isNull() && key == except) {
            continue;
        }
        const QList<NodeId> old = were.value(key);
        const qsizetype number = met[key]++;
        const Path here = path / stepTo(key, number, are[key].size());
        // Of several equal keys the last one counts, so the last ones belong together.
        const qsizetype match = number - are[key].size() + old.size();
        if (match >= 0) {
            compare(old[match], node, here);
        } else {
            tell(Difference::Added, node, here);
        }
    }
    met.clear();
    for (const NodeId node : m_before.children(before)) {
        const QString key = m_before.key(node);
        const qsizetype number = met[key]++;
        if ((except.isNull() || key != except) && number < were[key].size() - are.value(key).size()) {
            tell(Difference::Removed, node, path / stepTo(key, number, were[key].size()));
        }
    }
}

void ValueComparison::compareLists(NodeId before, NodeId after, const Path& path)
{
    if (!isPlain(m_before, before) || !isPlain(m_after, after)) {
        compareElements(before, after, path);
    } else if (fingerprint(m_before, before) == fingerprint(m_after, after)) {
        m_into.same += std::max<qsizetype>(1, qsizetype(m_after.children(after).size()));
    } else {
        add(Difference::Changed, before, after, path);
    }
}

void ValueComparison::compareElements(NodeId before, NodeId after, const Path& path)
{
    const auto were = m_before.children(before);
    const auto are = m_after.children(after);
    QHash<QByteArray, QList<qsizetype>> byValue;
    for (size_t i = 0; i < were.size(); ++i) {
        byValue[fingerprint(m_before, were[i])].append(qsizetype(i));
    }
    QList<Pair> equal;
    QList<qsizetype> rest;
    for (size_t i = 0; i < are.size(); ++i) {
        if (auto& same = byValue[fingerprint(m_after, are[i])]; same.isEmpty()) {
            rest.append(qsizetype(i));
        } else {
            equal.append({same.takeFirst(), qsizetype(i)});
        }
    }
    QList<qsizetype> left;
    for (const auto& some : std::as_const(byValue)) {
        left += some;
    }
    std::sort(left.begin(), left.end());

    QHash<qsizetype, Parts> partsBefore;
    QHash<qsizetype, Parts> partsAfter;
    for (const qsizetype i : std::as_const(left)) {
        partsBefore[i] = partsOf(m_before, were[size_t(i)]);
    }
    for (const qsizetype i : std::as_const(rest)) {
        partsAfter[i] = partsOf(m_after, are[size_t(i)]);
    }
    QHash<qsizetype, qsizetype> matchOf; // after -> before
    QSet<qsizetype> matched;             // before
    for (const Pair& pair : pairedByLikeness(left, rest, [&](qsizetype a, qsizetype b) {
             return m_before.kind(were[size_t(a)]) == m_after.kind(are[size_t(b)]) &&
                            isContainer(m_after.kind(are[size_t(b)]))
                        ? likeness(partsBefore[a], partsAfter[b])
                        : 0.0;
         })) {
        matchOf.insert(pair.after, pair.before);
        matched.insert(pair.before);
    }
    const QSet<qsizetype> isNew(rest.begin(), rest.end());
    QHash<qsizetype, qsizetype> movedFrom;
    for (const Pair& pair : movedOnes(equal)) {
        movedFrom.insert(pair.after, pair.before);
    }
    for (qsizetype i = 0; i < qsizetype(are.size()); ++i) {
        const NodeId node = are[size_t(i)];
        if (movedFrom.contains(i)) {
            add(Difference::Moved, were[size_t(movedFrom[i])], node, path / Step(i));
        } else if (matchOf.contains(i)) {
            compare(were[size_t(matchOf[i])], node, path / Step(i));
        } else if (isNew.contains(i)) {
            tell(Difference::Added, node, path / Step(i));
        } else {
            ++m_into.same;
        }
    }
    for (const qsizetype i : std::as_const(left)) {
        if (!matched.contains(i)) {
            tell(Difference::Removed, were[size_t(i)], path / Step(i));
        }
    }
}

} // namespace espalier::profiles
