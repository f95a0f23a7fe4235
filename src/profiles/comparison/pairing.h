// Which elements of one list are those of another. For this folder.
#pragma once

#include <QList>

#include <functional>
#include <optional>

namespace espalier::profiles {

struct Pair {
    qsizetype before = -1;
    qsizetype after = -1;
};

// Pairs what is most alike first; of what has nothing in common only a single one on both sides is paired. Too many
// for looking at all combinations: in order.
[[nodiscard]] QList<Pair> pairedByLikeness(const QList<qsizetype>& before, const QList<qsizetype>& after,
                                           const std::function<double(qsizetype, qsizetype)>& likeness);

// Those of the pairs (in the order after) that stand in another order than before, as few as possible.
[[nodiscard]] QList<Pair> movedOnes(const QList<Pair>& inOrderAfter);

} // namespace espalier::profiles
