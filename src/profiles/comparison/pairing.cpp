#include "profiles/comparison/pairing.h"

#include <QSet>

#include <algorithm>

namespace espalier::profiles {

namespace {

constexpr qsizetype mostCombinations = 10'000;

struct Candidate {
    double likeness;
    Pair pair;
};

QList<Pair> pairedInOrder(const QList<qsizetype>& before, const QList<qsizetype>& after)
{
    QList<Pair> pairs;
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        pairs.append({before[i], after[i]});
    }
    return pairs;
}

} // namespace

QList<Pair> pairedByLikeness(const QList<qsizetype>& before, const QList<qsizetype>& after,
                             const std::function<double(qsizetype, qsizetype)>& likeness)
{
    if (before.isEmpty() || after.isEmpty()) {
        return {};
    }
    if (before.size() * after.size() > mostCombinations || (before.size() == 1 && after.size() == 1)) {
        return pairedInOrder(before, after);
    }
    QList<Candidate> candidates;
    for (const qsizetype one : before) {
        for (const qsizetype other : after) {
            if (const double alike = likeness(one, other); alike > 0) {
                candidates.append(Candidate{alike, Pair{one, other}});
            }
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.likeness > b.likeness; });
    QList<Pair> pairs;
    QSet<qsizetype> takenBefore;
    QSet<qsizetype> takenAfter;
    for (const Candidate& candidate : candidates) {
        if (!takenBefore.contains(candidate.pair.before) && !takenAfter.contains(candidate.pair.after)) {
            takenBefore.insert(candidate.pair.before);
            takenAfter.insert(candidate.pair.after);
            pairs.append(candidate.pair);
        }
    }
    return pairs;
}

QList<Pair> movedOnes(const QList<Pair>& inOrderAfter)
{
    // The longest run of pairs that rise on both sides stays where it is (patience sorting).
    QList<qsizetype> tops; // index of the pair that ends the run of each length
    QList<qsizetype> previous(inOrderAfter.size(), qsizetype(-1));
    for (qsizetype i = 0; i < inOrderAfter.size(); ++i) {
        const auto top = std::lower_bound(tops.begin(), tops.end(), i, [&](qsizetype a, qsizetype b) {
            return inOrderAfter[a].before < inOrderAfter[b].before;
        });
        const qsizetype length = top - tops.begin();
        previous[i] = length > 0 ? tops[length - 1] : -1;
        if (top == tops.end()) {
            tops.append(i);
        } else {
            *top = i;
        }
    }
    QSet<qsizetype> staying;
    for (qsizetype i = tops.isEmpty() ? -1 : tops.last(); i >= 0; i = previous[i]) {
        staying.insert(i);
    }
    QList<Pair> moved;
    for (qsizetype i = 0; i < inOrderAfter.size(); ++i) {
        if (!staying.contains(i)) {
            moved.append(inOrderAfter[i]);
        }
    }
    return moved;
}

} // namespace espalier::profiles
