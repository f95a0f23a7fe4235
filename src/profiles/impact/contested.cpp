#include "profiles/impact/contested.h"

#include <algorithm>

namespace espalier::profiles {

namespace {

Contested& entryFor(QList<Contested>& all, const PairConflict& conflict, const KeyConflict& key)
{
    for (Contested& one : all) {
        if (one.kind == conflict.kind && one.payloadType == conflict.payloadType && one.key == key.key) {
            return one;
        }
    }
    all.append({conflict.kind, conflict.payloadType, key.key, {}, {}, key.rule});
    return all.last();
}

void add(QList<Contested::Say>& says, const NamedProfile& profile, const std::optional<Setting>& setting)
{
    const bool isThere = std::any_of(says.cbegin(), says.cend(), [&](const Contested::Say& say) {
        return say.profile.id == profile.id &&
               (!setting || !say.setting || say.setting->value == setting->value); // two payloads of one profile
    });
    if (!isThere) {
        says.append({profile, setting});
    }
}

// Least of three is the least of the least of two and the third; so it is with all the rules.
void combineAll(Contested& contested)
{
    if (!contested.rule || contested.says.isEmpty()) {
        return;
    }
    std::optional<plist::Value> result = contested.says.first().setting->value;
    for (const Contested::Say& say : contested.says) {
        result = result ? combined(*contested.rule, *result, say.setting->value) : std::nullopt;
    }
    contested.result = result;
}

} // namespace

bool Contested::isSecret() const
{
    return std::any_of(says.cbegin(), says.cend(), [](const Say& say) { return say.setting && say.setting->secret; });
}

QList<Contested> contestedIn(const QList<ConflictingPair>& pairs)
{
    QList<Contested> all;
    for (const ConflictingPair& pair : pairs) {
        if (pair.what.keys.isEmpty()) {
            Contested& contested = entryFor(all, pair.what, {});
            add(contested.says, pair.one, std::nullopt);
            add(contested.says, pair.other, std::nullopt);
        }
        for (const KeyConflict& key : pair.what.keys) {
            Contested& contested = entryFor(all, pair.what, key);
            add(contested.says, pair.one, key.here);
            add(contested.says, pair.other, key.there);
        }
    }
    std::for_each(all.begin(), all.end(), combineAll);
    return all;
}

} // namespace espalier::profiles
