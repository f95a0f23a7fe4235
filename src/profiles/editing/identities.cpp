#include "profiles/editing/identities.h"

#include <QRegularExpression>

namespace espalier::profiles {

namespace {

const auto identifierKey = QStringLiteral("PayloadIdentifier");
const auto uuidKey = QStringLiteral("PayloadUUID");
// What references to an app-layer VPN name it by, besides its PayloadUUID.
const auto vpnKey = QStringLiteral("VPNUUID");
const QLatin1String appVpnType("com.apple.vpn.managed.applayer");

QSet<QString> taken(const EditableDocument& document, const QString& key)
{
    QSet<QString> all{document.string(document.root(), key)};
    for (const Payload& payload : payloads(document)) {
        all.insert(document.string(payload.node, key));
    }
    return all;
}

// UUIDs are the same in any case.
QSet<QString> takenUuids(const EditableDocument& document)
{
    QSet<QString> all;
    for (const QString& uuid : taken(document, uuidKey)) {
        all.insert(uuid.toUpper());
    }
    return all;
}

// Those of the VPNs themselves; others have the key as a reference to one.
QSet<QString> takenVpnUuids(const EditableDocument& document)
{
    QSet<QString> all;
    for (const Payload& payload : payloads(document)) {
        if (payload.type == appVpnType) {
            all.insert(document.string(payload.node, vpnKey).toUpper());
        }
    }
    return all;
}

// "com.example.wifi.2" → "com.example.wifi"
QString withoutNumber(const QString& identifier)
{
    static const QRegularExpression number(QStringLiteral(R"(\.\d{1,6}$)"));
    QString stem = identifier;
    stem.remove(number);
    return stem.isEmpty() ? identifier : stem;
}

QString firstFree(const QSet<QString>& names, const QString& wanted)
{
    QString name = wanted;
    for (int number = 2; names.contains(name); ++number) {
        name = withoutNumber(wanted) + u'.' + QString::number(number);
    }
    return name;
}

Result<> put(EditableDocument& document, NodeId dict, const QString& key, const QString& value)
{
    TRY(document.apply(TRY(putKey(document, dict, key, value))));
    return {};
}

} // namespace

bool isUuid(const QString& text)
{
    static const QRegularExpression uuid(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"),
        QRegularExpression::CaseInsensitiveOption);
    return uuid.match(text).hasMatch();
}

QString freeIdentifier(const EditableDocument& document, const QString& wanted)
{
    return firstFree(taken(document, identifierKey), wanted);
}

Result<QByteArray> withOwnIdentity(const EditableDocument& document, const QByteArray& element,
                                   const MakeUuid& makeUuid)
{
    const QByteArray opening = "<plist version=\"1.0\">\n";
    EditableDocument alone(opening + element.trimmed() + "\n</plist>");
    const NodeId payload = alone.root();
    if (!alone.contains(payload) || alone.kind(payload) != Kind::Dict) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("this is not the XML of a payload"));
    }
    const QString oldUuid = alone.string(payload, uuidKey);
    QString uuid = oldUuid;
    if (oldUuid.isEmpty() || takenUuids(document).contains(oldUuid.toUpper())) {
        uuid = makeUuid();
        TRY(put(alone, payload, uuidKey, uuid));
    }
    const QString vpnUuid = alone.string(payload, vpnKey);
    if (alone.string(payload, u"PayloadType") == appVpnType && !vpnUuid.isEmpty() &&
        takenVpnUuids(document).contains(vpnUuid.toUpper())) {
        TRY(put(alone, payload, vpnKey, makeUuid()));
    }
    const QSet<QString> identifiers = taken(document, identifierKey);
    const QString oldIdentifier = alone.string(payload, identifierKey);
    if (oldIdentifier.isEmpty() || identifiers.contains(oldIdentifier)) {
        QString wanted = oldIdentifier;
        if (wanted.isEmpty()) {
            wanted = document.string(document.root(), identifierKey) + u'.' + uuid;
        } else if (!oldUuid.isEmpty()) {
            wanted.replace(oldUuid, uuid, Qt::CaseInsensitive);
        }
        TRY(put(alone, payload, identifierKey, firstFree(identifiers, wanted)));
    }
    return alone.textOf(alone.elementSpan(payload)).toByteArray();
}

Result<Edit> newVersionIdentity(const EditableDocument& document, const MakeUuid& makeUuid)
{
    return putKey(document, document.root(), uuidKey, makeUuid());
}

namespace {

// Every string of the document, wherever it is, with its key, or that of the list it is in.
void forEachString(const EditableDocument& document, NodeId node, const QString& key,
                   const std::function<void(NodeId, const QString&)>& visit)
{
    if (document.contains(node) && document.kind(node) == Kind::String) {
        visit(node, key);
    }
    for (const NodeId child : document.children(node)) {
        forEachString(document, child, document.isInDict(child) ? document.key(child) : key, visit);
    }
}

// A UUID is the same thing wherever it stands. What somebody made up for one ("1", "Office") may stand elsewhere for
// anything, but where a UUID belongs.
bool mayBeReference(const QString& uuid, const QString& key)
{
    return isUuid(uuid) || key.endsWith(QLatin1String("UUID")) || key.endsWith(QLatin1String("UUIDs"));
}

} // namespace

Result<Edit> newProfileIdentity(const EditableDocument& document, const QString& identifier, const MakeUuid& makeUuid)
{
    const NodeId root = document.root();
    if (!document.contains(root) || document.kind(root) != Kind::Dict) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the document is no profile"));
    }
    QHash<QString, QString> replaced; // UUIDs, in any case: references may spell them otherwise
    QHash<NodeId, QString> texts;
    const auto renew = [&](NodeId dict, const QString& key) {
        const NodeId node = document.child(dict, key);
        if (document.contains(node) && document.kind(node) == Kind::String && !document.spelling(node).isEmpty()) {
            const QString old = document.spelling(node).toUpper();
            const bool isKnown = key == vpnKey && replaced.contains(old); // one UUID for both
            texts.insert(node, isKnown ? replaced.value(old) : makeUuid());
            replaced.insert(old, texts.value(node));
        }
    };
    renew(root, uuidKey);
    const QString oldIdentifier = document.string(root, identifierKey);
    for (const Payload& payload : payloads(document)) {
        renew(payload.node, uuidKey);
        if (payload.type == appVpnType) {
            renew(payload.node, vpnKey);
        }
        if (!oldIdentifier.isEmpty() && payload.identifier.startsWith(oldIdentifier + u'.')) {
            texts.insert(document.child(payload.node, identifierKey),
                         identifier + payload.identifier.sliced(oldIdentifier.size()));
        }
    }
    forEachString(document, root, {}, [&](NodeId node, const QString& key) {
        const auto reference = replaced.constFind(document.spelling(node).toUpper());
        if (reference != replaced.constEnd() && !texts.contains(node) && mayBeReference(reference.key(), key)) {
            texts.insert(node, *reference);
        }
    });
    EditableDocument changed = document;
    TRY(put(changed, root, identifierKey, identifier));
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        TRY(changed.apply(TRY(setValue(changed, text.key(), *text))));
    }
    return Edit{difference(document.text(), changed.text()), {}, {}};
}

} // namespace espalier::profiles
