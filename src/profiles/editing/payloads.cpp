#include "profiles/editing/payloads.h"

#include "crypto/random.h"
#include "profiles/editing/identities.h"
#include "profiles/editing/layout.h"

namespace espalier::profiles {

namespace {

NodeId payloadContent(const EditableDocument& document)
{
    const NodeId content = document.child(document.root(), u"PayloadContent");
    return document.contains(content) && document.kind(content) == Kind::Array ? content : NodeId();
}

qsizetype indexBehind(const EditableDocument& document, NodeId payload)
{
    return document.indexInParent(payload) + 1;
}

} // namespace

QString newUuid()
{
    return crypto::randomUuid();
}

QList<Payload> payloads(const EditableDocument& document)
{
    QList<Payload> all;
    const NodeId content = payloadContent(document);
    if (!content.isValid()) {
        return all;
    }
    for (const NodeId node : document.children(content)) {
        if (document.kind(node) == Kind::Dict) {
            all.append({node, document.string(node, u"PayloadType"), document.string(node, u"PayloadIdentifier"),
                        document.string(node, u"PayloadUUID")});
        }
    }
    return all;
}

NodeId payloadOf(const EditableDocument& document, NodeId node)
{
    const NodeId content = payloadContent(document);
    for (; document.contains(node); node = document.parent(node)) {
        if (content.isValid() && document.parent(node) == content) {
            return node;
        }
    }
    return {};
}

Result<Edit> addPayload(const EditableDocument& document, const QString& type, const QString& displayName,
                        const plist::Dict& settings, qsizetype index, const MakeUuid& makeUuid)
{
    const NodeId root = document.root();
    if (!document.contains(root) || document.kind(root) != Kind::Dict) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the document is no profile"));
    }
    const QString uuid = makeUuid();
    const QString profile = document.string(root, u"PayloadIdentifier");
    const QString wanted = (profile.isEmpty() ? type : profile + u'.' + type) + u'.' + uuid;
    plist::Dict payload;
    payload.set(QStringLiteral("PayloadType"), type)
        .set(QStringLiteral("PayloadVersion"), 1)
        .set(QStringLiteral("PayloadIdentifier"), freeIdentifier(document, wanted))
        .set(QStringLiteral("PayloadUUID"), uuid);
    if (!displayName.isEmpty()) {
        payload.set(QStringLiteral("PayloadDisplayName"), displayName);
    }
    for (const auto& [key, value] : settings) {
        payload.set(key, value);
    }
    const NodeId content = document.child(root, u"PayloadContent");
    if (content.isValid()) {
        return insertItem(document, content, payload, index);
    }
    Edit edit = TRY(insertKey(document, root, QStringLiteral("PayloadContent"), plist::Array{payload}));
    edit.after = {QStringLiteral("PayloadContent"), 0};
    return edit;
}

Result<Edit> duplicatePayload(const EditableDocument& document, NodeId payload, const MakeUuid& makeUuid)
{
    if (!payload.isValid() || payloadOf(document, payload) != payload) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("this is no payload"));
    }
    const QByteArray copy =
        TRY(withOwnIdentity(document, document.textOf(document.elementSpan(payload)).toByteArray(), makeUuid));
    return insertSource(document, document.parent(payload), {}, copy, indexBehind(document, payload));
}

Result<Edit> pastePayload(const EditableDocument& document, const QByteArray& element, qsizetype index,
                          const MakeUuid& makeUuid)
{
    const NodeId root = document.root();
    if (!document.contains(root) || document.kind(root) != Kind::Dict) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the document is no profile"));
    }
    const QByteArray payload = TRY(withOwnIdentity(document, element, makeUuid));
    if (const NodeId content = document.child(root, u"PayloadContent"); content.isValid()) {
        return insertSource(document, content, {}, payload, index);
    }
    Layout first;
    first.indent = first.unit;
    const QByteArray array = "<array>" + first.newLine() + TRY(fitted(payload, first)) + "\n</array>";
    Edit edit = TRY(insertSource(document, root, QStringLiteral("PayloadContent"), array));
    edit.after = {QStringLiteral("PayloadContent"), 0};
    return edit;
}

EditableDocument newProfile(const QString& identifier, const QString& displayName, const QString& organization,
                            const MakeUuid& makeUuid)
{
    plist::Dict top;
    top.set(QStringLiteral("PayloadContent"), plist::Array());
    top.set(QStringLiteral("PayloadDisplayName"), displayName);
    top.set(QStringLiteral("PayloadIdentifier"), identifier);
    if (!organization.isEmpty()) {
        top.set(QStringLiteral("PayloadOrganization"), organization);
    }
    top.set(QStringLiteral("PayloadType"), "Configuration");
    top.set(QStringLiteral("PayloadUUID"), makeUuid());
    top.set(QStringLiteral("PayloadVersion"), 1);
    return EditableDocument(writtenDocument(top));
}

} // namespace espalier::profiles
