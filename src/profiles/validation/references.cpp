#include "profiles/validation/references.h"

#include "profiles/validation/judging.h"

#include <array>

namespace espalier::profiles {

namespace {

constexpr std::array identityTypes{QLatin1String("com.apple.security.pkcs12"), QLatin1String("com.apple.security.scep"),
                                   QLatin1String("com.apple.security.acme"),
                                   QLatin1String("com.apple.ADCertificate.managed"),
                                   QLatin1String("com.apple.security.wapi-identity")};
constexpr std::array certificateTypes{QLatin1String("com.apple.security.root"),
                                      QLatin1String("com.apple.security.pkcs1"),
                                      QLatin1String("com.apple.security.pem")};
const QLatin1String appVpnType("com.apple.vpn.managed.applayer");

// Certificates to trust or to encrypt for; everything else proves who the device is.
struct CertificateKey {
    QLatin1String payloadType; // empty: any
    QLatin1String part;        // of the key
};
constexpr std::array certificateKeys{
    CertificateKey{{}, QLatin1String("Anchor")},
    CertificateKey{{}, QLatin1String("CACertificate")},
    CertificateKey{{}, QLatin1String("PinningCertificate")},
    CertificateKey{{}, QLatin1String("EncryptCert")},
    CertificateKey{QLatin1String("com.apple.MCX.FileVault2"), QLatin1String("PayloadCertificateUUID")},
    CertificateKey{QLatin1String("com.apple.security.certificatepreference"), QLatin1String("PayloadCertificateUUID")},
};

template <class Types> bool isOneOf(const Types& types, const QString& type)
{
    return std::any_of(types.begin(), types.end(), [&type](QLatin1String one) { return type == one; });
}

} // namespace

std::optional<ReferenceKind> referenceKind(QStringView payloadType, QStringView key)
{
    if (!key.endsWith(u"UUID", Qt::CaseInsensitive) && !key.endsWith(u"UUIDs", Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    if (key == u"VPNUUID") {
        return payloadType == appVpnType ? std::nullopt : std::optional(ReferenceKind::AppVpn);
    }
    if (!key.contains(u"Certificate", Qt::CaseInsensitive) && !key.contains(u"CertPayload")) {
        return std::nullopt;
    }
    const bool trusts =
        std::any_of(certificateKeys.begin(), certificateKeys.end(), [&](const CertificateKey& certificate) {
            return (certificate.payloadType.isEmpty() || payloadType == certificate.payloadType) &&
                   key.contains(certificate.part);
        });
    return trusts ? ReferenceKind::Certificate : ReferenceKind::Identity;
}

namespace {

// References to the UUID at or below `node`; `key` is that of the list for elements of a list.
void collectReferences(const EditableDocument& document, NodeId node, const QString& type, const QString& key,
                       const QString& uuid, QList<NodeId>& into)
{
    if (document.kind(node) == Kind::String) {
        const auto kind = referenceKind(type, key);
        if (kind && *kind != ReferenceKind::AppVpn && document.spelling(node).compare(uuid, Qt::CaseInsensitive) == 0) {
            into.append(node);
        }
        return;
    }
    for (const NodeId child : document.children(node)) {
        collectReferences(document, child, type, document.isInDict(child) ? document.key(child) : key, uuid, into);
    }
}

} // namespace

Result<Edit> renewedUuid(const EditableDocument& document, NodeId payload, const MakeUuid& makeUuid)
{
    const auto key = QStringLiteral("PayloadUUID");
    const QString before = document.string(payload, key);
    QList<NodeId> places;
    if (!before.isEmpty() && payload != document.root()) {
        for (const Payload& other : payloads(document)) {
            collectReferences(document, other.node, other.type, {}, before, places);
        }
    }
    const QString uuid = makeUuid();
    EditableDocument changed = document;
    TRY(changed.apply(TRY(putKey(changed, payload, key, uuid))));
    for (const NodeId place : std::as_const(places)) {
        TRY(changed.apply(TRY(setValue(changed, place, uuid))));
    }
    const Path where = changed.path(changed.child(payload, key));
    return Edit{difference(document.text(), changed.text()), where, where};
}

bool canServe(ReferenceKind kind, const QString& payloadType)
{
    switch (kind) {
    case ReferenceKind::Identity:
        return isOneOf(identityTypes, payloadType);
    case ReferenceKind::Certificate:
        // The certificate of an identity will do too.
        return isOneOf(certificateTypes, payloadType) || isOneOf(identityTypes, payloadType);
    case ReferenceKind::AppVpn:
        break;
    }
    return payloadType == appVpnType;
}

QList<ReferenceChoice> referenceChoices(const EditableDocument& document, ReferenceKind kind)
{
    QList<ReferenceChoice> choices;
    for (const Payload& payload : payloads(document)) {
        const QString value = kind == ReferenceKind::AppVpn ? document.string(payload.node, u"VPNUUID") : payload.uuid;
        if (canServe(kind, payload.type) && !value.isEmpty()) {
            choices.append({payload, nameOf(document, payload.node), value});
        }
    }
    if (kind == ReferenceKind::Certificate) { // those made for it first
        std::stable_partition(choices.begin(), choices.end(), [](const ReferenceChoice& choice) {
            return isOneOf(certificateTypes, choice.payload.type);
        });
    }
    return choices;
}

} // namespace espalier::profiles
