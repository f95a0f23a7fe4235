#include "profiles/comparison/comparison.h"

#include "profiles/comparison/fingerprint.h"
#include "profiles/comparison/pairing.h"
#include "profiles/comparison/value_comparison.h"

#include <QMap>
#include <QSet>

namespace espalier::profiles {

namespace {

const auto contentKey = QStringLiteral("PayloadContent");

class DocumentComparison {
public:
    DocumentComparison(const EditableDocument& before, const EditableDocument& after)
        : m_before(before), m_after(after), m_were(payloads(before)), m_are(payloads(after))
    {
    }

    Comparison run()
    {
        compareTop();
        pairUp();
        tellPayloads();
        return std::move(m_result);
    }

private:
    void compareTop()
    {
        PayloadDifference& general = m_result.general;
        general.before = m_before.root();
        general.after = m_after.root();
        general.type = m_after.string(general.after, u"PayloadType");
        general.name = m_after.string(general.after, u"PayloadDisplayName");
        ValueComparison values(m_before, m_after, general);
        if (!general.before.isValid() || !general.after.isValid()) {
            if (general.after.isValid()) {
                tellTop(values, Difference::Added, m_after);
            } else if (general.before.isValid()) {
                tellTop(values, Difference::Removed, m_before);
            }
        } else if (m_before.kind(general.before) != Kind::Dict || m_after.kind(general.after) != Kind::Dict) {
            values.compare(general.before, general.after, {});
        } else {
            const NodeId was = m_before.child(general.before, contentKey);
            const NodeId is = m_after.child(general.after, contentKey);
            const bool lists = (!was.isValid() || m_before.kind(was) == Kind::Array) &&
                               (!is.isValid() || m_after.kind(is) == Kind::Array);
            values.compareKeys(general.before, general.after, {}, lists ? QStringView(contentKey) : QStringView());
            if (lists) {
                compareStrays(values, was, is);
            }
        }
        general.what = general.keys.isEmpty() ? Difference::Same : Difference::Changed;
    }

    static void tellTop(ValueComparison& values, Difference what, const EditableDocument& document)
    {
        if (document.kind(document.root()) != Kind::Dict) {
            values.tell(what, document.root(), {});
            return;
        }
        values.tellChildren(what, document.root(), {}, [&document](NodeId child) {
            return document.kind(child) == Kind::Array && document.key(child) == contentKey;
        });
    }

    // Entries of PayloadContent that are no payloads, and an empty list.
    void compareStrays(ValueComparison& values, NodeId was, NodeId is)
    {
        const auto strays = [](const EditableDocument& document, NodeId list) {
            QList<NodeId> found;
            for (const NodeId child : document.children(list)) {
                if (document.kind(child) != Kind::Dict) {
                    found.append(child);
                }
            }
            return found;
        };
        if (!was.isValid() && is.isValid() && m_after.children(is).empty()) {
            values.tell(Difference::Added, is, m_after.path(is));
        } else if (was.isValid() && !is.isValid() && m_before.children(was).empty()) {
            values.tell(Difference::Removed, was, m_before.path(was));
        }
        const QList<NodeId> old = strays(m_before, was);
        const QList<NodeId> now = strays(m_after, is);
        for (qsizetype i = 0; i < std::max(old.size(), now.size()); ++i) {
            if (i >= old.size()) {
                values.tell(Difference::Added, now[i], m_after.path(now[i]));
            } else if (i >= now.size()) {
                values.tell(Difference::Removed, old[i], m_before.path(old[i]));
            } else {
                values.compare(old[i], now[i], m_after.path(now[i]));
            }
        }
    }

    // By what only one payload has on each side.
    void pairBy(QString Payload::*identity)
    {
        const auto places = [identity](const QList<Payload>& all, const auto& taken) {
            QHash<QString, QList<qsizetype>> found;
            for (qsizetype i = 0; i < all.size(); ++i) {
                if (!taken.contains(i) && !(all[i].*identity).isEmpty()) {
                    found[all[i].type + u' ' + all[i].*identity].append(i);
                }
            }
            return found;
        };
        const auto were = places(m_were, m_afterOf);
        const auto are = places(m_are, m_beforeOf);
        for (auto one = are.begin(); one != are.end(); ++one) {
            if (const auto other = were.constFind(one.key());
                other != were.constEnd() && one->size() == 1 && other->size() == 1) {
                pair(other->first(), one->first());
            }
        }
    }

    void pair(qsizetype before, qsizetype after)
    {
        m_afterOf.insert(before, after);
        m_beforeOf.insert(after, before);
    }

    void pairUp()
    {
        pairBy(&Payload::uuid);
        pairBy(&Payload::identifier);
        QMap<QString, QPair<QList<qsizetype>, QList<qsizetype>>> byType;
        QHash<qsizetype, Parts> partsBefore;
        QHash<qsizetype, Parts> partsAfter;
        for (qsizetype i = 0; i < m_were.size(); ++i) {
            if (!m_afterOf.contains(i)) {
                byType[m_were[i].type].first.append(i);
                partsBefore[i] = partsOf(m_before, m_were[i].node);
            }
        }
        for (qsizetype i = 0; i < m_are.size(); ++i) {
            if (!m_beforeOf.contains(i)) {
                byType[m_are[i].type].second.append(i);
                partsAfter[i] = partsOf(m_after, m_are[i].node);
            }
        }
        for (const auto& [before, after] : std::as_const(byType)) {
            for (const Pair& found : pairedByLikeness(before, after, [&](qsizetype a, qsizetype b) {
                     return likeness(partsBefore[a], partsAfter[b]);
                 })) {
                pair(found.before, found.after);
            }
        }
    }

    void tellPayloads()
    {
        QList<Pair> inOrder;
        for (qsizetype i = 0; i < m_are.size(); ++i) {
            if (m_beforeOf.contains(i)) {
                inOrder.append({m_beforeOf[i], i});
            }
        }
        QSet<qsizetype> moved;
        for (const Pair& one : movedOnes(inOrder)) {
            moved.insert(one.after);
        }
        tellGone(-1);
        for (qsizetype i = 0; i < m_are.size(); ++i) {
            const qsizetype was = m_beforeOf.value(i, -1);
            tell(was, i, moved.contains(i));
            if (was >= 0) {
                tellGone(was);
            }
        }
    }

    // Those that stood right after this one.
    void tellGone(qsizetype after)
    {
        for (qsizetype i = after + 1; i < m_were.size() && !m_afterOf.contains(i); ++i) {
            tell(i, -1, false);
        }
    }

    void tell(qsizetype was, qsizetype is, bool moved)
    {
        const bool gone = is < 0;
        const Payload& payload = gone ? m_were[was] : m_are[is];
        PayloadDifference difference;
        difference.type = payload.type;
        difference.name = (gone ? m_before : m_after).string(payload.node, u"PayloadDisplayName");
        difference.placeBefore = was < 0 ? -1 : m_before.indexInParent(m_were[was].node);
        difference.placeAfter = gone ? -1 : m_after.indexInParent(payload.node);
        difference.before = was < 0 ? NodeId() : m_were[was].node;
        difference.after = gone ? NodeId() : payload.node;
        difference.moved = moved;
        ValueComparison values(m_before, m_after, difference);
        if (gone || was < 0) {
            difference.what = gone ? Difference::Removed : Difference::Added;
            values.tellChildren(difference.what, payload.node, {});
        } else {
            values.compareKeys(difference.before, difference.after, {});
            difference.what = !difference.keys.isEmpty() ? Difference::Changed
                              : moved                    ? Difference::Moved
                                                         : Difference::Same;
        }
        m_result.payloads.append(std::move(difference));
    }

    const EditableDocument& m_before;
    const EditableDocument& m_after;
    const QList<Payload> m_were;
    const QList<Payload> m_are;
    QHash<qsizetype, qsizetype> m_afterOf;
    QHash<qsizetype, qsizetype> m_beforeOf;
    Comparison m_result;
};

} // namespace

bool Comparison::isEmpty() const
{
    return changedPayloads() == 0;
}

qsizetype Comparison::changes() const
{
    qsizetype count = general.keys.size();
    for (const PayloadDifference& payload : payloads) {
        const bool countsItself = payload.keys.isEmpty() && payload.what != Difference::Same;
        count += payload.keys.size() + (countsItself ? 1 : 0);
    }
    return count;
}

qsizetype Comparison::changedPayloads() const
{
    return (general.what == Difference::Same ? 0 : 1) +
           std::count_if(payloads.begin(), payloads.end(),
                         [](const PayloadDifference& payload) { return payload.what != Difference::Same; });
}

qsizetype Comparison::same() const
{
    qsizetype count = general.same;
    for (const PayloadDifference& payload : payloads) {
        count += payload.same;
    }
    return count;
}

Comparison compare(const EditableDocument& before, const EditableDocument& after)
{
    return DocumentComparison(before, after).run();
}

} // namespace espalier::profiles
