#include "enroll/enrollment_profile.h"

#include "audit/log.h"
#include "crypto/cms.h"
#include "enroll/session_facts.h"
#include "enroll/sessions.h"
#include "enroll/trace.h"
#include "plist/writer.h"

namespace espalier::enroll {

EnrollmentProfiles::EnrollmentProfiles(store::Store& store, const crypto::Sealer& sealer,
                                       const ca::Authority& authority, TrustSource trust)
    : m_store(store), m_sealer(sealer), m_authority(authority), m_trust(std::move(trust))
{
}

Result<ProfileFacts> EnrollmentProfiles::begin(store::Transaction& tx, const Download& download, IdentityKind identity,
                                               const Trust& trust) const
{
    const Session session = TRY(openSession(tx, download));
    const Link& link = session.link;
    ProfileFacts facts = TRY(sessionFacts(tx, m_sealer, trust, session.id, identity));
    facts.device = link.device;
    facts.removalDisallowed = facts.removalDisallowed && link.terms.ownership != Ownership::Personal;
    facts.accessRights = rightsUnder(link.terms, facts.accessRights);
    if (facts.accessRights == 0) {
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("the setting access_rights leaves nothing that a personal device grants"));
    }
    if (identity == IdentityKind::Scep) {
        // A file may travel on a stick for days; a download is installed within minutes.
        const qint64 life =
            download.delivery == Delivery::File ? link.expiresAt - tx.nowMs() : ca::defaultChallengeLifeMs;
        const SecretBytes challenge =
            TRY(ca::mintChallenge(tx, m_sealer, ca::Binding{link.id, facts.session, link.device}, life));
        facts.challenge = QString::fromLatin1(challenge.view());
    }
    TRY(tx.run("UPDATE enrollment SET profile_uuid = ?, mdm_uuid = ?, identity_uuid = ?, identity = ?, "
               "profile_at = ?, access_rights = ?, pinned = ?, topic = ?, person = ?, failed_step = '', failed_at = "
               "NULL, error = '' WHERE id = ?",
               {facts.profileUuid, facts.mdmUuid, facts.identityUuid, QString::fromLatin1(name(identity)), tx.nowMs(),
                facts.accessRights, facts.pinnedSha256.isEmpty() ? QVariant() : QVariant(facts.pinnedSha256),
                facts.topic, session.person, facts.session}));
    TRY(audit::append(tx, {download.actor,
                           QStringLiteral("link.profile"),
                           QStringLiteral("link"),
                           QString::number(link.id.value),
                           {{QStringLiteral("session"), facts.session},
                            {QStringLiteral("identity"), QString::fromLatin1(name(identity))}}}));
    tx.touch(store::Table::Enrollment, facts.session);
    tx.touch(store::Table::Link, link.id.value);
    return facts;
}

Result<> EnrollmentProfiles::makeIdentity(const Download& download, const crypto::PrivateKey& key,
                                          ProfileFacts& facts) const
{
    const ca::Binding binding{download.link, facts.session, facts.device};
    const PackedIdentity packed = TRY(packIdentity(m_authority, binding, key));
    facts.pkcs12 = packed.pkcs12;
    facts.pkcs12Password = packed.password;

    const Result<> recorded = m_store.write([&](store::Transaction& tx) -> Result<> {
        const CertificateId id = TRY(m_authority.recordDevice(tx, packed.prepared, download.actor));
        return takeUse(tx, binding, id); // counts once, whether or not the authority's hook has done it
    });
    if (!recorded) {
        // The reason is worth more than an error of the note about it.
        (void)m_store.write([&](store::Transaction& tx) {
            return stepFailed(tx, facts.session, Step::Certificate, recorded.error().what);
        });
    }
    return recorded;
}

Result<MadeProfile> EnrollmentProfiles::make(const Download& download) const
{
    const Trust trust = TRY(m_trust());
    const ProfileOptions options = TRY(m_store.read(&profileOptions));
    const IdentityKind identity = download.identity.value_or(options.identity);
    crypto::PrivateKey key;
    if (identity == IdentityKind::Pkcs12) {
        key = TRY(crypto::PrivateKey::generateRsa(options.keyBits));
    }
    ProfileFacts facts = TRY(m_store.write(
        [&](store::Transaction& tx) -> Result<ProfileFacts> { return begin(tx, download, identity, trust); }));
    if (identity == IdentityKind::Pkcs12) {
        TRY(makeIdentity(download, key, facts));
    }
    const QByteArray xml = plist::toXml(toPlist(facts));
    return MadeProfile{facts.session, TRY(crypto::signAttached(xml, trust.signer))};
}

} // namespace espalier::enroll
