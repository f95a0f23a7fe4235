// The conflicts of one device by setting instead of by pair: every profile that has a say, and what holds in the end.
// Pure; any thread.
#pragma once

#include "base/id.h"
#include "profiles/impact/conflicts.h"

namespace espalier::profiles {

struct NamedProfile {
    ProfileId id;
    QString name;
};

// Two profiles on one device that get into each other's way.
struct ConflictingPair {
    NamedProfile one, other; // here and there
    PairConflict what;
};

struct Contested {
    struct Say {
        NamedProfile profile;
        std::optional<Setting> setting; // nothing for Single
    };
    ConflictKind kind = ConflictKind::Single;
    QString payloadType;
    QString key; // empty for Single
    QList<Say> says;
    std::optional<plist::Value> result; // Combined: what holds among all of them
    std::optional<Combine> rule;
    [[nodiscard]] bool isSecret() const;
};

// In the order of the pairs.
[[nodiscard]] QList<Contested> contestedIn(const QList<ConflictingPair>& pairs);

} // namespace espalier::profiles
