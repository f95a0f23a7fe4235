#include "enroll/session_facts.h"

#include "base/error_kind.h"
#include "crypto/pkcs12.h"
#include "crypto/random.h"
#include "enroll/landing_text.h"
#include "store/settings.h"

#include <QUrl>
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
    return {derivedUuid(sealer, "trust/" + QByteArray::number(session) + '/' + sha256), root.der(),
            root.commonName().isEmpty() ? root.subject() : root.commonName(), sha256, root.isSelfSigned()};
}

// Devices refuse every server below another authority from then on, so it is never a certificate that is renewed
// every few months.
Result<> pinServer(const crypto::Sealer& sealer, const Trust& trust, ProfileFacts& facts)
{
    if (!trust.serverAuthority) {
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("the setting pin_server is on, but the TLS certificate brings no authority that "
                                   "could be pinned"));
    }
    const QByteArray sha256 = trust.serverAuthority->sha256();
    facts.pinnedSha256 = sha256;
    for (const ProfileFacts::Anchor& anchor : std::as_const(facts.anchors)) {
        if (anchor.sha256 == sha256) {
            facts.pinned = {anchor.uuid};
            return {};
        }
    }
    facts.anchors.append(anchorFor(sealer, facts.session, *trust.serverAuthority));
    facts.pinned = {facts.anchors.last().uuid};
    return {};
}

// Nothing may name another address to a device that has enrolled.
Result<QString> calledAddress(store::Connection& db, qint64 session)
{
    const auto row =
        TRY(db.one("SELECT device_port FROM enrollment WHERE id = ?", {session}, QStringLiteral("enrollment")));
    QUrl url(TRY(publicAddress(db)));
    if (const qint64 port = row.integer(0); port != 0) {
        url.setPort(int(port));
    }
    return url.toString();
}

Result<> readSettings(store::Transaction& tx, const ProfileOptions& options, ProfileFacts& facts)
{
    facts.identifier = TRY(enrollmentIdentifier(tx));
    facts.organization = TRY(store::setting(tx, "organization"));
    facts.topic = TRY(store::setting(tx, "topic"));
    if (facts.topic.isEmpty()) {
        return fail(ErrorCode::Unavailable, QLatin1String("no-push-certificate"),
                    QStringLiteral("no push certificate yet"));
    }
    facts.signMessage = options.signMessage;
    facts.accessRights = options.accessRights;
    facts.removalDisallowed = options.removalDisallowed;
    facts.keyBits = options.keyBits;

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
    const ProfileOptions options = TRY(profileOptions(tx));
    TRY(readSettings(tx, options, facts));
    facts.session = session;
    facts.publicUrl = TRY(calledAddress(tx, session));
    facts.identity = identity;
    if (!checkTogether(identity, facts.keyBits)) { // a file or an older enrollment of the other kind
        facts.keyBits = 2048;
    }
    facts.profileUuid = crypto::randomUuid();
    facts.identityUuid = crypto::randomUuid();
    facts.mdmUuid = derivedUuid(sealer, "mdm/" + QByteArray::number(session));
    facts.scepAuthorityDer = trust.deviceRoot.der();
    facts.anchors.append(anchorFor(sealer, session, trust.deviceRoot));
    if (trust.tlsRoot && trust.tlsRoot->sha256() != trust.deviceRoot.sha256()) {
        facts.anchors.append(anchorFor(sealer, session, *trust.tlsRoot));
    }
    if (options.pinsServer) {
        TRY(pinServer(sealer, trust, facts));
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
