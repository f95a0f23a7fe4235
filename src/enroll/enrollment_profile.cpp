#include "enroll/enrollment_profile.h"

#include "audit/log.h"
#include "crypto/cms.h"
#include "enroll/admissions.h"
#include "enroll/session_facts.h"
#include "enroll/trace.h"
#include "plist/writer.h"

#include <algorithm>

namespace espalier::enroll {

namespace {

constexpr qint64 hourMs = 60LL * 60 * 1000;
// Downloads of one link that came to nothing within an hour, the same page again among them: some tries for each of
// its uses, and more in all is a machine at work, not an office.
constexpr qint64 triesPerUse = 4;
constexpr qint64 fewestTries = 60;
constexpr qint64 mostTries = 5000;

Result<> refuseFlood(store::Transaction& tx, const Link& link)
{
    const store::Row unused = TRY(tx.one("SELECT COUNT(*) FROM challenge WHERE link_id = ? AND used_at IS NULL "
                                         "AND created_at > ?",
                                         {link.id.value, tx.nowMs() - hourMs}, QStringLiteral("challenges")));
    const qint64 most =
        link.usesAllowed == 0 ? mostTries : std::clamp(link.usesAllowed * triesPerUse, fewestTries, mostTries);
    if (unused.integer(0) >= most) {
        return fail(ErrorCode::Unavailable, QStringLiteral("too many unused downloads of this link within an hour"));
    }
    return {};
}

// The session whose place this download takes because it comes from the same page, 0 = none.
Result<qint64> sameBefore(store::Transaction& tx, const Download& download)
{
    if (download.page.isEmpty()) {
        return 0;
    }
    const auto row = TRY(tx.first("SELECT id FROM enrollment WHERE page = ? AND link_id = ? AND certificate_id IS NULL "
                                  "AND replaced_at IS NULL ORDER BY id DESC LIMIT 1",
                                  {download.page, download.link.value}));
    return row ? row->integer(0) : 0;
}

// Whom the page's admission names. A file is made by the administrator, who needs none.
Result<QString> admittedPerson(store::Connection& db, const Link& link, const Download& download)
{
    if (!link.terms.hasGate() || download.delivery == Delivery::File) {
        return QString();
    }
    const auto admission = download.page.isEmpty() ? std::nullopt : TRY(admissionOf(db, download.page));
    if (!admission || admission->link != link.id || admission->state != AdmissionState::Accepted) {
        return fail(ErrorCode::Refused, QStringLiteral("the page has not been let in"));
    }
    return admission->name;
}

Result<> voidOlder(store::Transaction& tx, const Link& link, qint64 same)
{
    if (link.isSingleUse()) {
        TRY(ca::voidChallenges(tx, ca::Binding{link.id, 0, {}}));
        TRY(tx.run("UPDATE enrollment SET replaced_at = ? WHERE link_id = ? AND certificate_id IS NULL "
                   "AND replaced_at IS NULL AND id <> ?",
                   {tx.nowMs(), link.id.value, same}));
    } else if (same != 0) {
        TRY(ca::voidChallenges(tx, ca::Binding{link.id, same, {}}));
    }
    return {};
}

Result<qint64> sessionFor(store::Transaction& tx, const Download& download, qint64 same)
{
    if (same != 0) {
        return same;
    }
    const QVariant page = download.page.isEmpty() ? QVariant() : QVariant(download.page);
    const QVariant opened = download.openedAt == 0 ? QVariant() : QVariant(download.openedAt);
    return tx.insert("INSERT INTO enrollment (link_id, page, delivery, identity, profile_uuid, mdm_uuid, "
                     "identity_uuid, created_at, opened_at) VALUES (?, ?, ?, ?, '', '', '', ?, ?)",
                     {download.link.value, page,
                      download.delivery == Delivery::Page ? QStringLiteral("page") : QStringLiteral("file"),
                      QString::fromLatin1(name(download.identity)), tx.nowMs(), opened});
}

} // namespace

EnrollmentProfiles::EnrollmentProfiles(store::Store& store, const crypto::Sealer& sealer,
                                       const ca::Authority& authority, TrustSource trust)
    : m_store(store), m_sealer(sealer), m_authority(authority), m_trust(std::move(trust))
{
}

Result<ProfileFacts> EnrollmentProfiles::begin(store::Transaction& tx, const Download& download,
                                               const Trust& trust) const
{
    const Link link = TRY(showLink(tx, download.link));
    if (const LinkState state = link.state(tx.nowMs()); state != LinkState::Active) {
        return fail(ErrorCode::Refused, QStringLiteral("the link is %1").arg(QString::fromLatin1(name(state))));
    }
    TRY(refuseFlood(tx, link));
    const QString person = TRY(admittedPerson(tx, link, download));
    const qint64 same = TRY(sameBefore(tx, download));
    TRY(voidOlder(tx, link, same));

    ProfileFacts facts = TRY(sessionFacts(tx, m_sealer, trust, TRY(sessionFor(tx, download, same)), download.identity));
    facts.device = link.device;
    facts.accessRights = rightsUnder(link.terms, facts.accessRights);
    if (facts.accessRights == 0) {
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("the setting access_rights leaves nothing that a personal device grants"));
    }
    if (download.identity == IdentityKind::Scep) {
        // A file may travel on a stick for days; a download is installed within minutes.
        const qint64 life =
            download.delivery == Delivery::File ? link.expiresAt - tx.nowMs() : ca::defaultChallengeLifeMs;
        const SecretBytes challenge =
            TRY(ca::mintChallenge(tx, m_sealer, ca::Binding{link.id, facts.session, link.device}, life));
        facts.challenge = QString::fromLatin1(challenge.view());
    }
    TRY(tx.run("UPDATE enrollment SET profile_uuid = ?, mdm_uuid = ?, identity_uuid = ?, identity = ?, "
               "profile_at = ?, access_rights = ?, topic = ?, person = ?, failed_step = '', failed_at = NULL, error = "
               "'' WHERE id = ?",
               {facts.profileUuid, facts.mdmUuid, facts.identityUuid, QString::fromLatin1(name(download.identity)),
                tx.nowMs(), facts.accessRights, facts.topic, person, facts.session}));
    TRY(audit::append(tx, {download.actor,
                           QStringLiteral("link.profile"),
                           QStringLiteral("link"),
                           QString::number(link.id.value),
                           {{QStringLiteral("session"), facts.session},
                            {QStringLiteral("identity"), QString::fromLatin1(name(download.identity))}}}));
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
    crypto::PrivateKey key;
    if (download.identity == IdentityKind::Pkcs12) {
        key = TRY(crypto::PrivateKey::generateRsa());
    }
    ProfileFacts facts =
        TRY(m_store.write([&](store::Transaction& tx) -> Result<ProfileFacts> { return begin(tx, download, trust); }));
    if (download.identity == IdentityKind::Pkcs12) {
        TRY(makeIdentity(download, key, facts));
    }
    const QByteArray xml = plist::toXml(toPlist(facts));
    return MadeProfile{facts.session, TRY(crypto::signAttached(xml, trust.signer))};
}

} // namespace espalier::enroll
