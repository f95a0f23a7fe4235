#include "profiles/validation/key_rules.h"

#include "profiles/validation/definition.h"
#include "profiles/validation/similar.h"
#include "profiles/validation/support_rules.h"
#include "profiles/validation/value_rules.h"
#include "profiles/variables/variables.h"

namespace espalier::profiles {

using catalogue::Key;
using catalogue::Presence;
using catalogue::SupportByPlatform;

namespace {

bool isEmptyLeaf(const plist::Value& value)
{
    const auto* text = value.as<QString>();
    const auto* data = value.as<QByteArray>();
    return (text != nullptr && text->isEmpty()) || (data != nullptr && data->isEmpty());
}

bool equalsDefault(const Key& key, const plist::Value& value)
{
    const auto byDefault = valueOf(key.byDefault, key.type);
    if (!byDefault) {
        return false;
    }
    const auto* integer = value.as<qint64>();
    const auto* real = byDefault->as<double>();
    return integer != nullptr && real != nullptr ? double(*integer) == *real : value == *byDefault;
}

// What can be put in without asking: the default, or the only choice.
std::optional<plist::Value> obviousValue(const Key& key)
{
    if (auto value = valueOf(key.byDefault, key.type)) {
        return value;
    }
    return key.choices.size() == 1 ? valueOf(key.choices.first(), key.type) : std::nullopt;
}

// About a profile or a payload.
bool decides(const QString& name)
{
    static const QStringList all{QStringLiteral("PayloadType"),    QStringLiteral("PayloadIdentifier"),
                                 QStringLiteral("PayloadUUID"),    QStringLiteral("PayloadScope"),
                                 QStringLiteral("PayloadContent"), QStringLiteral("EncryptedPayloadContent")};
    return all.contains(name);
}

} // namespace

// What unknown keys of one dictionary may be meant to be: a known one that isn't there. Looking costs; a file with this
// many unknown keys isn't one that somebody mistyped.
class Meanings {
public:
    static constexpr int most = 50;

    Meanings(const KeyLevel& level, const QHash<QString, NodeId>& present) : m_level(level), m_present(present) {}

    QString of(const QString& name)
    {
        if (m_asked == most) {
            return {};
        }
        if (m_asked++ == 0) {
            for (const auto& key : m_level.keys()) {
                if (!m_present.contains(key->name) && !key->preRelease) {
                    m_absent.append(key->name);
                }
            }
        }
        return mostSimilar(name, m_absent);
    }

private:
    const KeyLevel& m_level;
    const QHash<QString, NodeId>& m_present;
    QStringList m_absent;
    int m_asked = 0;
};

void KeyRules::judge(NodeId dict, const KeyLevel& level, const SupportByPlatform& support)
{
    QList<std::pair<QString, NodeId>> inOrder;
    QHash<QString, NodeId> present; // the last of equal ones
    for (const NodeId child : m_judging.document.children(dict)) {
        const QString name = m_judging.document.key(child);
        inOrder.append({name, child});
        NodeId& before = present[name];
        if (before.isValid()) {
            Problem& problem = m_judging.add(Rule::DuplicateKey, before, {name});
            problem.fix = Fix{FixKind::Remove, {name}, before, {}, {}};
            if (isHead(dict) && decides(name)) {
                problem.severity = Severity::Error; // it is refused: devices and others might take different ones
            }
        }
        before = child;
    }
    Meanings meanings(level, present);
    for (const auto& [name, child] : std::as_const(inOrder)) {
        judgeKey(level, support, name, child, meanings);
    }
    judgeMissing(dict, level, support, present);
}

// The profile's own dictionary, or the payload's.
bool KeyRules::isHead(NodeId dict) const
{
    return dict == (m_isTop ? m_judging.document.root() : m_judging.payload);
}

// Payloads are judged one by one, and whether this is a profile with payloads in document_rules.
bool KeyRules::isJudgedElsewhere(const QString& name, NodeId dict) const
{
    return m_isTop && dict == m_judging.document.root() &&
           (name == QLatin1String("PayloadContent") || name == QLatin1String("PayloadType"));
}

void KeyRules::judgeKey(const KeyLevel& level, const SupportByPlatform& support, const QString& name, NodeId node,
                        Meanings& meanings)
{
    const Key* key = level.find(name);
    if (key == nullptr && !level.isFree()) {
        tellUnknown(name, node, meanings.of(name));
    }
    if (isJudgedElsewhere(name, m_judging.document.parent(node))) {
        if (key != nullptr) {
            (void)judgeType(m_judging, *key, name, node);
        }
        return;
    }
    if (key == nullptr) {
        judgeNode(nullptr, name, node, level, support);
        return;
    }
    if (key->preRelease) {
        m_judging.add(Rule::KeyPreRelease, node, {name});
    }
    if (key->support.isEmpty()) {
        judgeNode(key, name, node, level, support);
    } else {
        const SupportByPlatform own = judgeKeySupport(m_judging, support, *key, node);
        judgeNode(key, name, node, level, own);
    }
}

void KeyRules::judgeNode(const Key* key, const QString& name, NodeId node, const KeyLevel& level,
                         const SupportByPlatform& support)
{
    if (key != nullptr && !judgeType(m_judging, *key, name, node)) {
        return;
    }
    switch (m_judging.document.kind(node)) {
    case Kind::Dict:
        judge(node, level.below(key), support);
        break;
    case Kind::Array:
        if (key != nullptr) {
            judgeCount(m_judging, *key, name, node);
        }
        judgeElements(node, level.below(key), support, name);
        break;
    default:
        judgeLeaf(key, name, node);
    }
}

void KeyRules::judgeElements(NodeId list, const KeyLevel& level, const SupportByPlatform& support, const QString& name)
{
    for (const NodeId element : m_judging.document.children(list)) {
        judgeNode(level.elementFor(m_judging.document, element), name, element, level, support);
    }
}

void KeyRules::judgeLeaf(const Key* key, const QString& name, NodeId node)
{
    const Kind kind = m_judging.document.kind(node);
    if (key != nullptr) {
        judgeValue(m_judging, *key, name, node);
        const bool mayBeEmpty = key->presence != Presence::Required || !m_judging.document.isInDict(node);
        if (!mayBeEmpty && isEmptyLeaf(m_judging.document.value(node))) {
            m_judging.add(Rule::RequiredEmpty, node, {name}).fix = fixOfAbsent(m_judging.document.parent(node), *key);
        }
        if (key->presence == Presence::Optional && !key->byDefault.isUndefined()) {
            const plist::Value value = m_judging.document.value(node);
            if (equalsDefault(*key, value)) {
                m_judging.add(Rule::EqualsDefault, node, {name, shownValue(value)}).fix =
                    Fix{FixKind::Remove, {name}, node, {}, {}};
            }
        }
    }
    if (kind == Kind::String) {
        for (const VariableUse& use : variablesIn(m_judging.document, node)) {
            if (!use.known) {
                m_judging.add(Rule::VariableUnknown, node, {name, use.name});
            }
        }
    }
    if ((kind == Kind::String || kind == Kind::Data) && isSecretName(name)) {
        const plist::Value value = m_judging.document.value(node);
        const auto* text = value.as<QString>();
        if (!isEmptyLeaf(value) && (text == nullptr || !hasVariables(*text))) {
            m_judging.add(Rule::SecretInClear, node, {name});
        }
    }
}

void KeyRules::judgeMissing(NodeId dict, const KeyLevel& level, const SupportByPlatform& support,
                            const QHash<QString, NodeId>& present)
{
    level.eachOwn([&](const Key& key) {
        if (key.presence != Presence::Required || isAnyName(key.name) || isJudgedElsewhere(key.name, dict) ||
            present.contains(key.name)) {
            return;
        }
        bool needed = !level.isFreeName(key);
        if (!key.support.isEmpty() && needed) {
            needed = isAvailable(narrowedSupport(support, key.support), m_judging.audience);
        }
        if (needed) {
            tellMissing(dict, key);
        }
    });
}

void KeyRules::tellMissing(NodeId dict, const Key& key)
{
    m_judging.addAbsent(Rule::RequiredMissing, dict, key.name, {key.name}).fix = fixOfAbsent(dict, key);
}

// Of a key that isn't there, or is empty.
std::optional<Fix> KeyRules::fixOfAbsent(NodeId dict, const Key& key) const
{
    if (isHead(dict) && key.name == QLatin1String("PayloadUUID")) {
        return Fix{FixKind::NewUuid, {}, dict, {}, {}};
    }
    if (isHead(dict) && key.name == QLatin1String("PayloadIdentifier")) {
        return Fix{FixKind::NewIdentifier, {}, dict, {}, {}};
    }
    auto value = obviousValue(key);
    if (!value || isEmptyLeaf(*value)) {
        return std::nullopt;
    }
    const NodeId present = m_judging.document.child(dict, key.name);
    if (present.isValid()) {
        return Fix{FixKind::SetValue, {shownValue(*value)}, present, {}, *value};
    }
    return Fix{FixKind::AddKey, {key.name, shownValue(*value)}, dict, key.name, *value};
}

void KeyRules::tellUnknown(const QString& name, NodeId node, const QString& meant)
{
    Problem& problem = m_judging.add(Rule::KeyUnknown, node, {name, meant});
    if (meant.isEmpty()) {
        problem.severity = Severity::Hint; // newer than the catalogue, or known to its program only
        problem.fix = Fix{FixKind::Remove, {name}, node, {}, {}};
    } else {
        problem.fix = Fix{FixKind::RenameKey, {meant}, node, meant, {}};
    }
}

} // namespace espalier::profiles
