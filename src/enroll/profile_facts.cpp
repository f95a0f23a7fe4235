#include "enroll/profile_facts.h"

#include "audit/log.h"
#include "enroll/links.h"
#include "store/settings.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QUrl>

namespace espalier::enroll {

namespace {

using plist::Array;
using plist::Dict;

constexpr int keyUsageSignAndEncrypt = 5; // 1 sign + 4 encrypt

Dict payload(const char* type, const QString& identifier, const QString& uuid, const QString& displayName,
             const ProfileFacts& facts)
{
    Dict dict;
    dict.set(QStringLiteral("PayloadType"), type);
    dict.set(QStringLiteral("PayloadVersion"), 1);
    dict.set(QStringLiteral("PayloadIdentifier"), identifier);
    dict.set(QStringLiteral("PayloadUUID"), uuid);
    dict.set(QStringLiteral("PayloadDisplayName"), displayName);
    dict.set(QStringLiteral("PayloadOrganization"), facts.organization);
    return dict;
}

Dict trustPayload(const ProfileFacts& facts, const ProfileFacts::Anchor& anchor)
{
    const QString suffix = QString::fromLatin1(anchor.sha256.left(6).toHex());
    // Apple: .root for roots, .pkcs1 for every other certificate in DER.
    Dict dict = payload(anchor.isRoot ? "com.apple.security.root" : "com.apple.security.pkcs1",
                        facts.identifier + QStringLiteral(".trust.") + suffix, anchor.uuid, anchor.name, facts);
    dict.set(QStringLiteral("PayloadCertificateFileName"), suffix + QStringLiteral(".cer"));
    dict.set(QStringLiteral("PayloadContent"), anchor.der);
    return dict;
}

// One RDN: a list of [type, value].
plist::Value relativeName(const char* type, const QString& value)
{
    Array pair;
    pair.push_back(type);
    pair.push_back(value);
    Array rdn;
    rdn.push_back(plist::Value(pair));
    return rdn;
}

// Key names with spaces are Apple's spelling.
Dict scepPayload(const ProfileFacts& facts)
{
    Dict content;
    content.set(QStringLiteral("URL"), facts.publicUrl + QStringLiteral("/scep"));
    content.set(QStringLiteral("Name"), QStringLiteral("Espalier"));
    Array subject;
    if (!facts.organization.isEmpty()) {
        subject.push_back(relativeName("O", facts.organization.left(64)));
    }
    subject.push_back(relativeName("CN", QStringLiteral("enrollment-%1").arg(facts.session)));
    content.set(QStringLiteral("Subject"), subject);
    content.set(QStringLiteral("Challenge"), facts.challenge);
    content.set(QStringLiteral("Key Type"), "RSA");
    content.set(QStringLiteral("Keysize"), facts.keyBits);
    content.set(QStringLiteral("Key Usage"), keyUsageSignAndEncrypt);
    // SHA-1 is the form that every version of Apple's client knows; finding a second certificate with the same one
    // is still out of reach, and the request also runs inside TLS.
    content.set(QStringLiteral("CAFingerprint"),
                QCryptographicHash::hash(facts.scepAuthorityDer, QCryptographicHash::Sha1));
    content.set(QStringLiteral("Retries"), 3);
    content.set(QStringLiteral("RetryDelay"), 10);
    content.set(QStringLiteral("KeyIsExtractable"), false);
    content.set(QStringLiteral("AllowAllAppsAccess"), false);
    Dict dict = payload("com.apple.security.scep", facts.identifier + QStringLiteral(".identity"), facts.identityUuid,
                        QStringLiteral("Device identity"), facts);
    dict.set(QStringLiteral("PayloadContent"), content);
    return dict;
}

Dict pkcs12Payload(const ProfileFacts& facts)
{
    Dict dict = payload("com.apple.security.pkcs12", facts.identifier + QStringLiteral(".identity"), facts.identityUuid,
                        QStringLiteral("Device identity"), facts);
    dict.set(QStringLiteral("PayloadCertificateFileName"), "identity.p12");
    dict.set(QStringLiteral("Password"), facts.pkcs12Password);
    dict.set(QStringLiteral("PayloadContent"), facts.pkcs12);
    return dict;
}

// Topic, addresses, rights and per-user connections can't be added by a later update, so all are written out now.
Dict mdmPayload(const ProfileFacts& facts)
{
    Dict dict =
        payload("com.apple.mdm", facts.identifier + QStringLiteral(".mdm"), facts.mdmUuid, facts.displayName, facts);
    dict.set(QStringLiteral("IdentityCertificateUUID"), facts.identityUuid);
    dict.set(QStringLiteral("Topic"), facts.topic);
    dict.set(QStringLiteral("ServerURL"), facts.publicUrl + QStringLiteral("/mdm/connect"));
    dict.set(QStringLiteral("CheckInURL"), facts.publicUrl + QStringLiteral("/mdm/checkin"));
    dict.set(QStringLiteral("AccessRights"), facts.accessRights);
    dict.set(QStringLiteral("SignMessage"), facts.signMessage);
    dict.set(QStringLiteral("CheckOutWhenRemoved"), true);
    dict.set(QStringLiteral("ServerCapabilities"),
             Array{"com.apple.mdm.per-user-connections", "com.apple.mdm.bootstraptoken"});
    if (!facts.pinned.isEmpty()) {
        Array pinned;
        for (const QString& uuid : facts.pinned) {
            pinned.push_back(uuid);
        }
        dict.set(QStringLiteral("ServerURLPinningCertificateUUIDs"), pinned);
        dict.set(QStringLiteral("CheckInURLPinningCertificateUUIDs"), pinned);
    }
    return dict;
}

Array identityPayloads(const ProfileFacts& facts)
{
    Array content;
    for (const ProfileFacts::Anchor& anchor : facts.anchors) {
        content.push_back(trustPayload(facts, anchor));
    }
    content.push_back(facts.identity == IdentityKind::Scep ? scepPayload(facts) : pkcs12Payload(facts));
    return content;
}

} // namespace

Dict identityToPlist(const ProfileFacts& facts)
{
    Dict profile = payload("Configuration", facts.identifier + QStringLiteral(".device"), facts.profileUuid,
                           facts.displayName, facts);
    profile.set(QStringLiteral("PayloadDescription"), facts.description);
    profile.set(QStringLiteral("PayloadContent"), identityPayloads(facts));
    return profile;
}

Dict profileServiceToPlist(const ProfileFacts& facts, const QString& url, const QString& challenge)
{
    Dict content;
    content.set(QStringLiteral("URL"), url);
    content.set(QStringLiteral("DeviceAttributes"),
                Array{"UDID", "SERIAL", "PRODUCT", "VERSION", "IMEI", "MEID", "DEVICE_NAME"});
    content.set(QStringLiteral("Challenge"), challenge);
    Dict service = payload("Profile Service", facts.identifier + QStringLiteral(".service"), facts.profileUuid,
                           facts.displayName, facts);
    service.set(QStringLiteral("PayloadDescription"), facts.description);
    service.set(QStringLiteral("PayloadContent"), content);
    return service;
}

Dict toPlist(const ProfileFacts& facts)
{
    // Certificate payloads install before com.apple.mdm; this order is for readers.
    Array content = identityPayloads(facts);
    content.push_back(mdmPayload(facts));

    Dict profile = payload("Configuration", facts.identifier, facts.profileUuid, facts.displayName, facts);
    profile.set(QStringLiteral("PayloadDescription"), facts.description);
    profile.set(QStringLiteral("PayloadScope"), "System");
    if (facts.removalDisallowed) {
        profile.set(QStringLiteral("PayloadRemovalDisallowed"), true);
    }
    profile.set(QStringLiteral("PayloadContent"), content);
    return profile;
}

QString identifierFor(const QString& publicUrl)
{
    const QString host = QString::fromLatin1(QUrl(publicUrl).host(QUrl::FullyEncoded).toLatin1()).toLower();
    QStringList labels;
    if (host.isEmpty() || !QHostAddress(host).isNull() || !host.contains(u'.')) {
        QString flat = host;
        for (QChar& letter : flat) {
            if (!letter.isLetterOrNumber()) {
                letter = u'-';
            }
        }
        labels = {QStringLiteral("local"), flat.isEmpty() ? QStringLiteral("espalier") : flat};
    } else {
        for (const QString& label : host.split(u'.', Qt::SkipEmptyParts)) {
            labels.prepend(label);
        }
    }
    return labels.join(u'.') + QStringLiteral(".enrollment");
}

Result<QString> enrollmentIdentifier(store::Transaction& tx)
{
    const QString kept = TRY(store::setting(tx, "enrollment_identifier"));
    if (!kept.isEmpty()) {
        return kept;
    }
    const QString made = identifierFor(TRY(publicAddress(tx)));
    TRY(store::setSetting(tx, QStringLiteral("enrollment_identifier"), made));
    TRY(audit::append(tx, {QStringLiteral("system"),
                           QStringLiteral("setting.changed"),
                           QStringLiteral("setting"),
                           QStringLiteral("enrollment_identifier"),
                           {{QStringLiteral("value"), made}}}));
    return made;
}

} // namespace espalier::enroll
