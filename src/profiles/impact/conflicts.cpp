#include "profiles/impact/conflicts.h"

#include "profiles/validation/definition.h"

#include <array>

namespace espalier::profiles {

namespace {

// secret: the dictionary stands under the name of one.
void takeKeys(const EditableDocument& document, NodeId dict, const QString& before, bool secret,
              QMap<QString, Setting>& into)
{
    for (const NodeId child : document.children(dict)) {
        const QString name = document.key(child);
        const Kind kind = document.kind(child);
        const bool isSecret = secret || isSecretName(name);
        if (kind == Kind::Dict) {
            takeKeys(document, child, before + name + u'/', isSecret, into);
        } else {
            into.insert(before + name, {document.value(child), isSecret && kind != Kind::Boolean});
        }
    }
}

PayloadSettings plainSettings(const EditableDocument& document, const Payload& payload,
                              const catalogue::Catalogue* catalogue)
{
    PayloadSettings settings;
    settings.type = payload.type;
    settings.entry = catalogue == nullptr ? nullptr : entryOf(document, *catalogue, payload.node);
    takeKeys(document, payload.node, {}, false, settings.keys);
    settings.keys.removeIf(
        [](const QMap<QString, Setting>::iterator& one) { return one.key().startsWith(QLatin1String("Payload")); });
    return settings;
}

// PayloadContent: domain -> Forced or Set-Once -> list of {mcx_preference_settings}.
void takeDomains(const EditableDocument& document, const Payload& payload, QList<PayloadSettings>& into)
{
    for (const NodeId domain : document.children(document.child(payload.node, u"PayloadContent"))) {
        PayloadSettings settings;
        settings.type = document.key(domain);
        settings.isManagedDomain = true;
        for (const NodeId states : document.children(domain)) {
            for (const NodeId state : document.children(states)) {
                takeKeys(document, document.child(state, u"mcx_preference_settings"), {}, false, settings.keys);
            }
        }
        into.append(std::move(settings));
    }
}

bool isSingle(const PayloadSettings& settings, catalogue::Platform platform)
{
    return settings.entry != nullptr && settings.entry->support.value(platform).multiple == false;
}

std::optional<ConflictKind> kindOf(const PayloadSettings& here, const PayloadSettings& there,
                                   catalogue::Platform platform)
{
    const bool onMac = platform == catalogue::Platform::macOS;
    if (onMac && (here.isManagedDomain || there.isManagedDomain)) {
        return ConflictKind::Undefined;
    }
    if (here.isManagedDomain || there.isManagedDomain) {
        return std::nullopt; // nowhere else
    }
    if (!onMac && isCombined(here.type)) {
        return ConflictKind::Combined;
    }
    // Kinds of one type (com.apple.MCX) are counted each for themselves.
    if (here.entry == there.entry && isSingle(here, platform)) {
        return ConflictKind::Single;
    }
    if (onMac && isPreferences(here.type)) {
        return ConflictKind::Undefined;
    }
    return identifyingKey(here.type).isEmpty() ? std::nullopt : std::optional(ConflictKind::Same);
}

class Found {
public:
    PairConflict& of(ConflictKind kind, const QString& type)
    {
        for (PairConflict& one : m_all) {
            if (one.kind == kind && one.payloadType == type) {
                return one;
            }
        }
        m_all.append({kind, type, {}});
        return m_all.last();
    }
    void add(ConflictKind kind, const QString& type, KeyConflict key)
    {
        PairConflict& conflict = of(kind, type);
        if (conflict.keys.size() < PairConflict::mostKeys) {
            conflict.keys.append(std::move(key));
        }
    }
    [[nodiscard]] QList<PairConflict> all() const { return m_all; }

private:
    QList<PairConflict> m_all;
};

void compareKeys(const PayloadSettings& here, const PayloadSettings& there, ConflictKind kind, Found& found)
{
    for (auto one = here.keys.begin(); one != here.keys.end(); ++one) {
        const auto other = there.keys.constFind(one.key());
        if (other == there.keys.constEnd() || one->value == other->value) {
            continue;
        }
        KeyConflict key{one.key(), *one, *other, {}, {}};
        ConflictKind actual = kind;
        if (kind == ConflictKind::Combined) {
            key.rule = combineRule(here.type, one.key());
            key.result = key.rule ? combined(*key.rule, one->value, other->value) : std::nullopt;
            if (!key.result) {
                key.rule.reset();
                actual = ConflictKind::Undefined;
            }
        }
        found.add(actual, here.type, std::move(key));
    }
}

void compareIdentity(const PayloadSettings& here, const PayloadSettings& there, Found& found)
{
    const QString key = identifyingKey(here.type);
    const auto one = here.keys.constFind(key);
    const auto other = there.keys.constFind(key);
    if (one != here.keys.constEnd() && other != there.keys.constEnd() && one->value == other->value) {
        found.add(ConflictKind::Same, here.type, {key, *one, *other, {}, {}});
    }
}

} // namespace

QList<PayloadSettings> settingsOf(const EditableDocument& document, const catalogue::Catalogue* catalogue)
{
    QList<PayloadSettings> all;
    for (const Payload& payload : payloads(document)) {
        if (payload.type == managedPreferences) {
            takeDomains(document, payload, all);
        } else {
            all.append(plainSettings(document, payload, catalogue));
        }
    }
    return all;
}

QLatin1String name(ConflictKind kind)
{
    constexpr std::array names{QLatin1String("single"), QLatin1String("combined"), QLatin1String("undefined"),
                               QLatin1String("same")};
    return names[size_t(kind)];
}

QList<PairConflict> conflictsBetween(const QList<PayloadSettings>& here, const QList<PayloadSettings>& there,
                                     catalogue::Platform platform)
{
    QHash<QString, QList<const PayloadSettings*>> byType;
    for (const PayloadSettings& other : there) {
        byType[other.type].append(&other);
    }
    Found found;
    for (const PayloadSettings& one : here) {
        for (const PayloadSettings* other : byType.value(one.type)) {
            const std::optional<ConflictKind> kind = kindOf(one, *other, platform);
            if (!kind) {
                continue;
            }
            switch (*kind) {
            case ConflictKind::Single:
                found.of(*kind, one.type);
                break;
            case ConflictKind::Same:
                compareIdentity(one, *other, found);
                break;
            case ConflictKind::Combined:
            case ConflictKind::Undefined:
                compareKeys(one, *other, *kind, found);
                break;
            }
        }
    }
    return found.all();
}

} // namespace espalier::profiles
