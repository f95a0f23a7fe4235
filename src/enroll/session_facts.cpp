#include "enroll/session_facts.h"

#include "crypto/pkcs12.h"
#include "crypto/random.h"
#include "enroll/landing_text.h"
#include "store/settings.h"

#include <QUuid>

namespace espalier::enroll {

namespace {

constexpr int passwordBytes = 18;

// Stable for an enrollment and for this installation, without being guessable: RFC 9562 version 8.
QString derivedUuid(const crypto::Sealer& sealer, const QByteArray& what)
{
    QByteArray bytes = sealer.lookupHash(what, QStringLiteral("enrollment/uuid")).left(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces).toUpper();
}

ProfileFacts::Anchor anchorFor(const crypto::Sealer& sealer, qint64 session, const crypto::Certificate& root)
{
    const QByteArray sha256 = root.sha256();
    return {derivedUuid(sealer, "trust/" + QByteArray::number(session) + '/' + sha256), root.der(), root.commonName(),
            sha256};
}

Result<> readSettings(store::Transaction& tx, ProfileFacts& facts)
{
    facts.identifier = TRY(enrollmentIdentifier(tx));
    facts.publicUrl = TRY(publicAddress(tx));
    facts.organization = TRY(store::setting(tx, "organization"));
    facts.topic = TRY(store::setting(tx, "topic"));
    if (facts.topic.isEmpty()) {
        return fail(ErrorCode::Unavailable, QStringLiteral("no push certificate yet"));
    }
    facts.signMessage = TRY(store::setting(tx, "sign_message")) == QLatin1String("1");
    facts.accessRights = TRY(accessRights(tx));

    const LandingText text = LandingText::english();
    const QString whose = facts.organization.isEmpty() ? text.sentence("profile.someone") : facts.organization;
    facts.displayName = text.sentence("profile.name", {{QStringLiteral("organization"), whose}});
    facts.description = text.sentence("profile.description", {{QStringLiteral("organization"), whose}});
    return {};
}

} // namespace

Result<ProfileFacts> sessionFacts(store::Transaction& tx, const crypto::Sealer& sealer, const Trust& trust,
                                  qint64 session, IdentityKind identity)
{
    ProfileFacts facts;
    TRY(readSettings(tx, facts));
    facts.session = session;
    facts.identity = identity;
    facts.profileUuid = crypto::randomUuid();
    facts.identityUuid = crypto::randomUuid();
    facts.mdmUuid = derivedUuid(sealer, "mdm/" + QByteArray::number(session));
    facts.scepAuthorityDer = trust.deviceRoot.der();
    facts.anchors.append(anchorFor(sealer, session, trust.deviceRoot));
    if (trust.tlsRoot && trust.tlsRoot->sha256() != trust.deviceRoot.sha256()) {
        facts.anchors.append(anchorFor(sealer, session, *trust.tlsRoot));
    }
    return facts;
}

Result<PackedIdentity> packIdentity(const ca::Authority& authority, const ca::Binding& binding,
                                    const crypto::PrivateKey& key)
{
    PackedIdentity packed{TRY(authority.prepareDevice(binding, key.publicKeyDer())), {}, {}};
    const crypto::Identity identity{key, packed.prepared.certificate, {authority.root().certificate}};
    const QByteArray password = crypto::randomToken(passwordBytes);
    packed.password = QString::fromLatin1(password);
    packed.pkcs12 =
        TRY(crypto::writePkcs12(identity, SecretBytes(QByteArrayView(password)), QStringLiteral("Device identity")));
    return packed;
}

} // namespace espalier::enroll
