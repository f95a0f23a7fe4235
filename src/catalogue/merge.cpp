#include "catalogue/merge.h"

#include "catalogue/support.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace espalier::catalogue {

namespace {

using KeyPointer = std::shared_ptr<const Key>;

// The key that stands for `key` in `keys`. An array's only element has a name of convenience, which may change.
KeyPointer counterpart(const KeyPointer& key, const Keys& keys, const Keys& siblings, Type parent)
{
    for (const auto& one : keys) {
        if (one->name == key->name) {
            return one;
        }
    }
    return parent == Type::Array && keys.size() == 1 && siblings.size() == 1 ? keys[0] : nullptr;
}

// The facts of a key that a later schema may say differently, by the names in Key::revised.
struct Fact {
    const char* name;
    bool (*same)(const Key& a, const Key& b);
    void (*take)(Key& to, const Key& from);
};

template <auto... members> constexpr Fact fact(const char* name)
{
    return {name, [](const Key& a, const Key& b) { return ((a.*members == b.*members) && ...); },
            [](Key& to, const Key& from) { ((to.*members = from.*members), ...); }};
}

constexpr Fact facts[] = {fact<&Key::type>("type"),
                          fact<&Key::subtype>("subtype"),
                          fact<&Key::presence>("presence"),
                          fact<&Key::byDefault>("default"),
                          fact<&Key::range>("range"),
                          fact<&Key::choices>("choices"),
                          fact<&Key::format>("format"),
                          fact<&Key::combineType>("combine"),
                          fact<&Key::repetition>("repetition"),
                          fact<&Key::assetTypes, &Key::assetContentTypes>("assets"),
                          fact<&Key::support>("support")};

QStringList differingFacts(const Key& a, const Key& b)
{
    QStringList differing;
    for (const Fact& one : facts) {
        if (!one.same(a, b)) {
            differing.append(QLatin1String(one.name));
        }
    }
    return differing;
}

// A fact that came with a later release than the one laid over stays: an older schema takes nothing back. Rows of
// DELTAS.tsv name the parts of support one by one.
bool isLater(const QMap<QString, QString>& revised, const QString& name, const QString& release)
{
    static const QStringList partsOfSupport{QStringLiteral("support"), QStringLiteral("introduced"),
                                            QStringLiteral("deprecated"), QStringLiteral("removed")};
    const QStringList names = name == QLatin1String("support") ? partsOfSupport : QStringList{name};
    return !release.isEmpty() && std::any_of(names.begin(), names.end(), [&](const QString& one) {
        return isEarlier(release, revised.value(one));
    });
}

KeyPointer changed(const KeyPointer& key, const std::function<void(Key&)>& change)
{
    auto copy = std::make_shared<Key>(*key);
    change(*copy);
    return copy;
}

// `key` and everything in it.
KeyPointer changedAll(const KeyPointer& key, const std::function<void(Key&)>& change)
{
    return changed(key, [&](Key& copy) {
        change(copy);
        for (auto& subkey : copy.subkeys) {
            subkey = changedAll(subkey, change);
        }
    });
}

Keys mergedKeys(const Keys& older, const Keys& newer, Type parent, const QString& release);

KeyPointer mergedKey(const KeyPointer& older, const KeyPointer& newer, const QString& release)
{
    return changed(newer, [&](Key& key) {
        key.title = older->title;
        key.help = older->help.isEmpty() ? newer->help : older->help;
        key.choiceTitles = older->choiceTitles;
        key.since = older->since;
        key.revised = older->revised;
        for (const Fact& one : facts) {
            const QString name = QLatin1String(one.name);
            if (older->nameOnly || one.same(*older, *newer)) {
                continue;
            }
            if (isLater(older->revised, name, release)) {
                one.take(key, *older);
            } else {
                key.revised.insert(name, release);
            }
        }
        key.subkeys = mergedKeys(older->subkeys, newer->subkeys, newer->type, release);
    });
}

Keys mergedKeys(const Keys& older, const Keys& newer, Type parent, const QString& release)
{
    Keys keys;
    for (const auto& key : newer) {
        if (const auto before = counterpart(key, older, newer, parent)) {
            keys.append(mergedKey(before, key, release));
        } else {
            keys.append(changedAll(key, [&](Key& copy) { copy.since = release; }));
        }
    }
    for (const auto& key : older) {
        if (counterpart(key, newer, older, parent) == nullptr) {
            const bool marked = !key->gone.isEmpty() || !isEarlier(key->since, release);
            keys.append(marked ? key : changed(key, [&](Key& copy) { copy.gone = release; }));
        }
    }
    return keys;
}

// Adds what only the seed has; a key known by name takes the seed's facts.
Keys withSeedKeys(const Keys& released, const Keys& seed, Type parent, const QString& release, const QString& path,
                  const std::function<void(const QString&)>& notTaken)
{
    Keys keys = released;
    const auto fromSeed = [&](Key& copy) {
        copy.since = copy.since.isEmpty() ? release : copy.since;
        copy.preRelease = true;
    };
    for (const auto& key : seed) {
        const QString place = path + QLatin1Char('/') + key->name;
        const auto before = counterpart(key, released, seed, parent);
        if (before == nullptr) {
            keys.append(changedAll(key, fromSeed));
            continue;
        }
        auto& standing = keys[keys.indexOf(before)];
        if (before->nameOnly) {
            standing = changedAll(key, fromSeed);
            continue;
        }
        if (const QStringList differing = differingFacts(*before, *key); !differing.isEmpty()) {
            notTaken(QStringLiteral("%1: %2").arg(place, differing.join(QStringLiteral(", "))));
        }
        standing = changed(before, [&](Key& copy) {
            copy.subkeys = withSeedKeys(before->subkeys, key->subkeys, key->type, release, place, notTaken);
        });
    }
    return keys;
}

bool sameThing(const Entry& a, const Entry& b)
{
    return a.kind == b.kind && a.type == b.type && a.variant == b.variant;
}

qsizetype indexOf(const QList<Entry>& entries, const Entry& entry)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (sameThing(entries[i], entry)) {
            return i;
        }
    }
    return -1;
}

} // namespace

bool isEarlier(const QString& release, const QString& other)
{
    return OsVersion::fromText(release) < OsVersion::fromText(other);
}

void sortEntries(QList<Entry>& entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.kind, a.type, a.variant) < std::tie(b.kind, b.type, b.variant);
    });
}

Entry merged(const Entry& older, const Entry& newer, const QString& release)
{
    Entry entry = newer;
    entry.title = older.title;
    entry.help = older.help.isEmpty() ? newer.help : older.help;
    entry.since = older.since;
    entry.revised = older.revised;
    if (!older.nameOnly && older.support != newer.support) {
        if (isLater(older.revised, QStringLiteral("support"), release)) {
            entry.support = older.support;
        } else {
            entry.revised.insert(QStringLiteral("support"), release);
        }
    }
    if (!older.nameOnly && older.apply != newer.apply) {
        entry.revised.insert(QStringLiteral("apply"), release);
    }
    if (older.nameOnly || older.preRelease) {
        return entry; // nothing to compare with
    }
    entry.keys = mergedKeys(older.keys, newer.keys, Type::Dictionary, release);
    entry.responseKeys = mergedKeys(older.responseKeys, newer.responseKeys, Type::Dictionary, release);
    return entry;
}

QList<Entry> merged(const QList<Entry>& older, const QList<Entry>& newer, const QString& release)
{
    QList<Entry> all = older;
    for (const Entry& entry : newer) {
        const qsizetype at = indexOf(all, entry);
        if (at >= 0) {
            all[at] = merged(all[at], entry, release);
        } else {
            all.append(entry);
            all.last().since = release;
        }
    }
    sortEntries(all);
    return all;
}

QList<Entry> withPreRelease(const QList<Entry>& released, const QList<Entry>& seed, const QString& release,
                            QList<Finding>& notTaken)
{
    QList<Entry> all = released;
    for (const Entry& entry : seed) {
        const qsizetype at = indexOf(all, entry);
        if (at < 0 || all[at].nameOnly) {
            Entry added = entry;
            added.since = release;
            added.preRelease = true;
            if (at < 0) {
                all.append(added);
            } else {
                all[at] = added;
            }
            continue;
        }
        const auto tell = [&](const QString& what) { notTaken.append({entry.source, what}); };
        if (all[at].support != entry.support) {
            tell(QStringLiteral("support"));
        }
        if (all[at].apply != entry.apply) {
            tell(QStringLiteral("apply"));
        }
        all[at].keys = withSeedKeys(all[at].keys, entry.keys, Type::Dictionary, release, {}, tell);
        all[at].responseKeys =
            withSeedKeys(all[at].responseKeys, entry.responseKeys, Type::Dictionary, release, {}, tell);
    }
    sortEntries(all);
    return all;
}

} // namespace espalier::catalogue
