#include "profiles/validation/definition.h"

#include "profiles/validation/key_level.h"

#include <array>

namespace espalier::profiles {

namespace {

QJsonValue jsonOf(const plist::Value& value)
{
    if (const auto* text = value.as<QString>()) {
        return *text;
    }
    if (const auto* number = value.as<qint64>()) {
        return double(*number);
    }
    return {};
}

struct Position {
    KeyLevel level; // what may stand in the node
    Definition definition;
};

Position positionOf(const EditableDocument& document, const catalogue::Catalogue& catalogue, NodeId node)
{
    const NodeId payload = payloadOf(document, node);
    const NodeId top = payload.isValid() ? payload : document.root();
    QList<NodeId> way; // from below `top` to the node
    for (NodeId at = node; at.isValid() && at != top; at = document.parent(at)) {
        way.prepend(at);
    }
    Position place;
    if (payload.isValid()) {
        place.definition.entry = entryOf(document, catalogue, payload);
        place.level = KeyLevel::ofPayload(catalogue, place.definition.entry);
    } else {
        place.definition.entry = catalogue.topLevel();
        place.level = KeyLevel::ofTop(catalogue);
    }
    for (const NodeId at : std::as_const(way)) {
        const bool named = document.isInDict(at);
        const QString name = document.key(at);
        const catalogue::Key* key = named ? place.level.find(name) : place.level.elementFor(document, at);
        place.definition.key = key;
        place.definition.isFree =
            place.definition.isFree || (key == nullptr && place.level.isFree()) || (named && key && key->name != name);
        place.level = place.level.below(key);
    }
    return place;
}

} // namespace

const catalogue::Entry* entryOf(const EditableDocument& document, const catalogue::Catalogue& catalogue, NodeId payload)
{
    const QString type = document.string(payload, u"PayloadType");
    const QList<const catalogue::Entry*> variants = catalogue.find(catalogue::Kind::Payload, type);
    if (variants.size() < 2) {
        return variants.value(0);
    }
    QJsonObject present;
    for (const NodeId child : document.children(payload)) {
        present.insert(document.key(child), jsonOf(document.value(child)));
    }
    return catalogue.bestVariant(catalogue::Kind::Payload, type, present);
}

Definition definitionOf(const EditableDocument& document, const catalogue::Catalogue& catalogue, NodeId node)
{
    return positionOf(document, catalogue, node).definition;
}

catalogue::Keys keysBelow(const EditableDocument& document, const catalogue::Catalogue& catalogue, NodeId container)
{
    return positionOf(document, catalogue, container).level.keys();
}

bool isSecretName(QStringView key)
{
    // Ends of names: "PasswordEncryption" and "PasscodeType" tell no secret.
    constexpr std::array ends{QLatin1String("password"),   QLatin1String("passphrase"), QLatin1String("secret"),
                              QLatin1String("psk"),        QLatin1String("ppk"),        QLatin1String("challenge"),
                              QLatin1String("token"),      QLatin1String("apikey"),     QLatin1String("api_key"),
                              QLatin1String("privatekey"), QLatin1String("private_key")};
    return std::any_of(ends.begin(), ends.end(),
                       [key](QLatin1String end) { return key.endsWith(end, Qt::CaseInsensitive); });
}

bool isSecret(const EditableDocument& document, NodeId node)
{
    const Kind kind = document.kind(node);
    if (kind != Kind::String && kind != Kind::Data) {
        return false;
    }
    for (NodeId at = node; at.isValid(); at = document.parent(at)) {
        if (document.isInDict(at)) {
            return isSecretName(document.key(at));
        }
    }
    return false;
}

} // namespace espalier::profiles
