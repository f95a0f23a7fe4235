#include "catalogue/schema_keys.h"

#include "catalogue/schema_support.h"
#include "catalogue/titles.h"

namespace espalier::catalogue {

namespace {

QString withoutBrackets(const QString& word)
{
    return word.startsWith(QLatin1Char('<')) && word.endsWith(QLatin1Char('>')) ? word.mid(1, word.size() - 2) : word;
}

} // namespace

Result<Keys> SchemaKeys::read(const YAML::Node& list)
{
    if (list.IsNull()) {
        return Keys();
    }
    if (!list.IsSequence()) {
        return SchemaSource::failure(list.Mark(), QStringLiteral("a list of keys is expected here"));
    }
    Keys keys;
    for (const auto& node : list) {
        keys.append(TRY(readKey(node)));
    }
    return keys;
}

Result<std::shared_ptr<const Key>> SchemaKeys::readKey(const YAML::Node& node)
{
    TRY(m_source.countNode(node));
    const auto attributes = TRY(m_source.attributes(node));
    Key key;
    std::optional<YAML::Node> subkeys;
    bool typed = false;
    // Name and type first: how a value is read depends on them.
    for (const auto& [name, value] : attributes) {
        if (name == QLatin1String("key")) {
            key.name = TRY(m_source.text(value));
        } else if (name == QLatin1String("type")) {
            TRY(readType(key, value));
            typed = true;
        } else if (name == QLatin1String("subkeys")) {
            subkeys.emplace(value);
        }
    }
    if (key.name.isEmpty() || !typed) {
        return SchemaSource::failure(node.Mark(), QStringLiteral("a key needs a name and a type"));
    }
    key.title = titleOfKey(key.name);
    for (const auto& [name, value] : attributes) {
        TRY(within(readFact(key, name, value), key.name));
    }
    if (subkeys) {
        TRY(readSubkeys(key, node, *subkeys));
    }
    return std::make_shared<const Key>(std::move(key));
}

Result<> SchemaKeys::readSubkeys(Key& key, const YAML::Node& node, const YAML::Node& subkeys)
{
    for (size_t i = 0; i < m_open.size(); ++i) {
        if (m_open[i].node.is(node)) {
            for (size_t later = i + 1; later < m_open.size(); ++later) {
                if (m_open[later].name == key.name) {
                    return SchemaSource::failure(
                        node.Mark(), QStringLiteral("which of two keys “%1” stands here again?").arg(key.name));
                }
            }
            key.recursesTo = key.name;
            return {};
        }
    }
    if (m_open.size() >= size_t(m_source.limits().maxDepth)) {
        return SchemaSource::failure(
            node.Mark(), QStringLiteral("keys are nested deeper than %1 levels").arg(m_source.limits().maxDepth),
            ErrorCode::TooLarge);
    }
    m_open.push_back({node, key.name});
    auto keys = read(subkeys);
    m_open.pop_back();
    key.subkeys = TRY(std::move(keys));
    return {};
}

Result<> SchemaKeys::readType(Key& key, const YAML::Node& value)
{
    const QString word = withoutBrackets(TRY(m_source.text(value)));
    const auto type = typeFromName(word);
    if (!type) {
        m_source.remark(value, QStringLiteral("the type “%1” is not known; any value is taken").arg(word));
    }
    key.type = type.value_or(Type::Any);
    return {};
}

Result<Range> SchemaKeys::readRange(const YAML::Node& value)
{
    Range range;
    for (const auto& [name, bound] : TRY(m_source.attributes(value))) {
        if (name == QLatin1String("min")) {
            range.min = TRY(m_source.number(bound));
        } else if (name == QLatin1String("max")) {
            range.max = TRY(m_source.number(bound));
        } else {
            m_source.remark(bound, QStringLiteral("“%1” of a range has no place in the catalogue").arg(name));
        }
    }
    return range;
}

Result<> SchemaKeys::readFact(Key& key, const QString& name, const YAML::Node& value)
{
    if (name == QLatin1String("key") || name == QLatin1String("type") || name == QLatin1String("subkeys")) {
        return {};
    }
    if (name == QLatin1String("supportedOS")) {
        key.support = TRY(readSupport(m_source, value));
    } else if (name == QLatin1String("presence")) {
        const QString word = TRY(m_source.text(value));
        key.presence = word == QLatin1String("required") ? Presence::Required : Presence::Optional;
        if (word != QLatin1String("required") && word != QLatin1String("optional")) {
            m_source.remark(value, QStringLiteral("the presence “%1” is not known").arg(word));
        }
    } else if (name == QLatin1String("subtype")) {
        key.subtype = withoutBrackets(TRY(m_source.text(value)));
    } else if (name == QLatin1String("default")) {
        key.byDefault = TRY(m_source.value(value, key.type));
    } else if (name == QLatin1String("range")) {
        key.range = TRY(readRange(value));
    } else if (name == QLatin1String("repetition")) {
        key.repetition = TRY(readRange(value));
    } else if (name == QLatin1String("rangelist")) {
        if (!value.IsSequence()) {
            return SchemaSource::failure(value.Mark(), QStringLiteral("a list of values is expected here"));
        }
        for (const auto& choice : value) {
            TRY(m_source.countNode(choice));
            key.choices.append(TRY(m_source.value(choice, key.type)));
        }
    } else if (name == QLatin1String("format")) {
        key.format = TRY(m_source.text(value));
    } else if (name == QLatin1String("combinetype")) {
        key.combineType = TRY(m_source.text(value));
    } else if (name == QLatin1String("assettypes")) {
        key.assetTypes = TRY(m_source.texts(value));
    } else if (name == QLatin1String("asset-content-types")) {
        key.assetContentTypes = TRY(m_source.texts(value));
    } else if (name == QLatin1String("content") && m_source.keepsDescriptions()) {
        key.help = TRY(m_source.text(value));
    } else if (name == QLatin1String("content") || name == QLatin1String("title") ||
               name == QLatin1String("subkeytype")) {
        m_source.leaveOut(name);
    } else {
        m_source.remark(value, QStringLiteral("“%1” has no place in the catalogue").arg(name));
    }
    return {};
}

} // namespace espalier::catalogue
