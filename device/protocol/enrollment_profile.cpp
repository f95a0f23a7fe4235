#include "device/protocol/enrollment_profile.h"

#include "device/wire/plist.h"

namespace espalier::device {

namespace {

QString text(const QVariantMap& dictionary, const char* key)
{
    return dictionary.value(QLatin1String(key)).toString();
}

Subject subjectOf(const QVariantList& names)
{
    Subject subject;
    for (const QVariant& relative : names) {
        QList<QPair<QString, QString>> entries;
        const QVariantList pairs = relative.toList();
        for (const QVariant& entry : pairs) {
            const QVariantList pair = entry.toList();
            if (pair.size() == 2) {
                entries.append({pair[0].toString(), pair[1].toString()});
            }
        }
        subject.append(entries);
    }
    return subject;
}

ScepSettings scepOf(const QVariantMap& payload)
{
    const QVariantMap inside = payload.value(QStringLiteral("PayloadContent")).toMap();
    ScepSettings scep;
    scep.url = QUrl(text(inside, "URL"));
    scep.name = text(inside, "Name");
    scep.subject = subjectOf(inside.value(QStringLiteral("Subject")).toList());
    scep.challenge = text(inside, "Challenge");
    scep.keySize = inside.value(QStringLiteral("Keysize"), 1024).toInt();
    scep.keyUsage = inside.value(QStringLiteral("Key Usage"), 0).toInt();
    scep.caFingerprint = inside.value(QStringLiteral("CAFingerprint")).toByteArray();
    const QVariant dns = inside.value(QStringLiteral("SubjectAltName")).toMap().value(QStringLiteral("dNSName"));
    const QStringList dnsNames = dns.toStringList();
    for (const QString& one : dnsNames) {
        scep.dnsNames.append(one);
    }
    return scep;
}

QByteArray certificateOf(const QVariantMap& payload)
{
    const QByteArray bytes = payload.value(QStringLiteral("PayloadContent")).toByteArray();
    if (bytes.contains("-----BEGIN CERTIFICATE-----")) {
        const QList<QByteArray> all = certificatesFromPem(bytes);
        return all.isEmpty() ? QByteArray() : all.first();
    }
    return certificateFromDer(bytes) ? bytes : QByteArray();
}

} // namespace

QList<QByteArray> anchorsIn(const QVariantMap& profile)
{
    QList<QByteArray> anchors;
    const QVariantList payloads = profile.value(QStringLiteral("PayloadContent")).toList();
    for (const QVariant& entry : payloads) {
        const QVariantMap payload = entry.toMap();
        const QString type = text(payload, "PayloadType");
        if (type == QLatin1String("com.apple.security.root") || type == QLatin1String("com.apple.security.pkcs1") ||
            type == QLatin1String("com.apple.security.pem")) {
            const QByteArray der = certificateOf(payload);
            if (!der.isEmpty()) {
                anchors.append(der);
            }
        }
    }
    return anchors;
}

bool isEnrollment(const QVariantMap& profile)
{
    const QVariantList payloads = profile.value(QStringLiteral("PayloadContent")).toList();
    for (const QVariant& payload : payloads) {
        if (text(payload.toMap(), "PayloadType") == QLatin1String("com.apple.mdm")) {
            return true;
        }
    }
    return false;
}

Result<ScepSettings> readIdentityProfile(const QByteArray& plist)
{
    const QVariantMap top = TRY(within(readPlist(plist), QStringLiteral("identity profile")));
    ScepSettings found;
    const QVariantList payloads = top.value(QStringLiteral("PayloadContent")).toList();
    for (const QVariant& entry : payloads) {
        const QVariantMap payload = entry.toMap();
        const QString type = text(payload, "PayloadType");
        if (type == QLatin1String("com.apple.security.scep") && found.isEmpty()) {
            found = scepOf(payload);
        } else if (!type.startsWith(QLatin1String("com.apple.security.")) ||
                   type == QLatin1String("com.apple.security.scep")) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("identity profile: not the place for ") + type);
        }
    }
    if (text(top, "PayloadType") != QLatin1String("Configuration") || found.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("identity profile: no SCEP payload"));
    }
    return found;
}

Result<EnrollmentProfile> readEnrollmentProfile(const QByteArray& plist)
{
    const QVariantMap top = TRY(within(readPlist(plist), QStringLiteral("enrollment profile")));
    const auto broken = [](const char* what) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("enrollment profile: ") + QLatin1String(what));
    };
    if (text(top, "PayloadType") != QLatin1String("Configuration")) {
        return broken("PayloadType is not Configuration");
    }
    EnrollmentProfile profile;
    profile.identifier = text(top, "PayloadIdentifier");
    profile.uuid = text(top, "PayloadUUID");
    profile.displayName = text(top, "PayloadDisplayName");
    profile.organization = text(top, "PayloadOrganization");
    profile.anchors = anchorsIn(top);
    if (profile.identifier.isEmpty() || profile.uuid.isEmpty()) {
        return broken("no PayloadIdentifier or PayloadUUID");
    }
    QVariantMap mdm;
    QMap<QString, QVariantMap> identities;
    const QVariantList payloads = top.value(QStringLiteral("PayloadContent")).toList();
    for (const QVariant& entry : payloads) {
        const QVariantMap payload = entry.toMap();
        const QString type = text(payload, "PayloadType");
        for (const char* needed : {"PayloadType", "PayloadIdentifier", "PayloadUUID"}) {
            if (text(payload, needed).isEmpty()) {
                return broken("a payload lacks its type, identifier or UUID");
            }
        }
        if (type == QLatin1String("com.apple.mdm")) {
            if (!mdm.isEmpty()) {
                return broken("two MDM payloads");
            }
            mdm = payload;
        } else if (type == QLatin1String("com.apple.security.scep") ||
                   type == QLatin1String("com.apple.security.pkcs12")) {
            identities.insert(text(payload, "PayloadUUID"), payload);
        }
    }
    if (mdm.isEmpty()) {
        return broken("no MDM payload");
    }
    profile.serverUrl = QUrl(text(mdm, "ServerURL"));
    profile.checkInUrl = mdm.contains(QStringLiteral("CheckInURL")) ? QUrl(text(mdm, "CheckInURL")) : profile.serverUrl;
    profile.topic = text(mdm, "Topic");
    profile.accessRights = mdm.value(QStringLiteral("AccessRights")).toLongLong();
    profile.signMessage = mdm.value(QStringLiteral("SignMessage")).toBool();
    profile.checkOutWhenRemoved = mdm.value(QStringLiteral("CheckOutWhenRemoved")).toBool();
    profile.capabilities = mdm.value(QStringLiteral("ServerCapabilities")).toStringList();
    if (profile.serverUrl.scheme() != QLatin1String("https") || profile.checkInUrl.scheme() != QLatin1String("https")) {
        return broken("ServerURL and CheckInURL must be https");
    }
    if (!profile.topic.startsWith(QLatin1String("com.apple.mgmt."))) {
        return broken("Topic is not com.apple.mgmt.…");
    }
    if (profile.accessRights == 0) {
        return broken("AccessRights is missing");
    }
    const QVariantMap identity = identities.value(text(mdm, "IdentityCertificateUUID"));
    if (identity.isEmpty()) {
        return broken("IdentityCertificateUUID names no identity payload");
    }
    if (text(identity, "PayloadType") == QLatin1String("com.apple.security.scep")) {
        profile.scep = scepOf(identity);
        if (profile.scep.isEmpty()) {
            return broken("the SCEP payload has no URL");
        }
    } else {
        profile.pkcs12 = identity.value(QStringLiteral("PayloadContent")).toByteArray();
        profile.pkcs12Password = text(identity, "Password");
    }
    return profile;
}

} // namespace espalier::device
