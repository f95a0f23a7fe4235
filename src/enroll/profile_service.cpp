#include "enroll/profile_service.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "crypto/cms.h"
#include "crypto/random.h"
#include "enroll/device_authorities.h"
#include "enroll/session_facts.h"
#include "enroll/sessions.h"
#include "enroll/trace.h"
#include "mdm/enrolling.h"
#include "plist/writer.h"

namespace espalier::enroll {

namespace {

constexpr int challengeBytes = 24;
constexpr qint64 hourOfAnswersMs = 60LL * 60 * 1000;
// Within an hour the same challenge gets so many identities: answers get lost, but whoever has recorded one must not
// have us make them without end.
constexpr qint64 mostIdentities = 20;

QByteArray challengeHash(const crypto::Sealer& sealer, QByteArrayView challenge)
{
    return sealer.lookupHash(challenge, QStringLiteral("enrollment/device"));
}

struct Told {
    qint64 session = 0;
    qint64 expiresAt = 0;
    bool isTold = false;
    QString udid;
    QString serial;
};

#define TOLD                                                                                                        \
    "SELECT t.session, t.expires_at, t.told_at IS NOT NULL, t.udid, t.serial FROM told_device t JOIN enrollment e " \
    "ON e.id = t.session AND e.link_id = ? AND e.certificate_id IS NULL AND e.replaced_at IS NULL WHERE "

Told toldFrom(const store::Row& row)
{
    return {row.integer(0), row.integer(1), row.boolean(2), row.text(3), row.text(4)};
}

bool isSame(const Told& told, const QString& udid, const QString& serial)
{
    return told.udid.compare(udid, Qt::CaseInsensitive) == 0 && told.serial.compare(serial, Qt::CaseInsensitive) == 0;
}

// A link for one device is for nobody else, and for that one whichever of both it is known by.
Result<> checkDevice(store::Connection& db, const Link& link, const DeviceAnswer& answer)
{
    if (!link.device.isValid()) {
        return {};
    }
    const auto row = TRY(db.first("SELECT udid, serial FROM device WHERE id = ?", {link.device.value}));
    const bool isIt =
        row && (row->text(0).compare(answer.udid, Qt::CaseInsensitive) == 0 ||
                (!row->text(1).isEmpty() && row->text(1).compare(answer.serial, Qt::CaseInsensitive) == 0));
    return isIt ? Result<>()
                : fail(ErrorCode::Refused, QLatin1String("wrong-device"),
                       QStringLiteral("the link is for another device, not for %1").arg(answer.serial));
}

Result<> checkTerms(store::Connection& db, const Link& link, const DeviceAnswer& answer)
{
    mdm::Authenticate facts;
    facts.productName = answer.product;
    TRY(mayCome(link.terms, answer.serial, mdm::platformOf(facts)));
    return checkDevice(db, link, answer);
}

Result<Told> challenged(store::Connection& db, const crypto::Sealer& sealer, const Link& link,
                        const DeviceAnswer& answer, qint64 nowMs)
{
    const auto row = TRY(db.first(TOLD "t.challenge = ?", {link.id.value, challengeHash(sealer, answer.challenge)}));
    if (!row || row->integer(1) <= nowMs) {
        return fail(ErrorCode::Refused, QStringLiteral("the challenge was not given out here, or is over"));
    }
    return toldFrom(*row);
}

// That the answer is of the device that answered first, and that the link is for it.
Result<Told> fitting(store::Connection& db, const Told& told, const Link& link, const DeviceAnswer& answer)
{
    if (told.isTold && !isSame(told, answer.udid, answer.serial)) {
        return fail(ErrorCode::Refused, QLatin1String("wrong-device"),
                    QStringLiteral("another device has answered with this challenge"));
    }
    TRY(checkTerms(db, link, answer));
    return told;
}

Result<> refuseRepeats(store::Connection& db, qint64 session, qint64 nowMs)
{
    const auto made = TRY(db.one("SELECT COUNT(*) FROM challenge WHERE session = ? AND link_id = 0 AND created_at > ?",
                                 {session, nowMs - hourOfAnswersMs}, QStringLiteral("challenges")));
    return made.integer(0) < mostIdentities
               ? Result<>()
               : fail(ErrorCode::Unavailable, QStringLiteral("the device answered too often within an hour"));
}

Result<> keepTold(store::Transaction& tx, const Link& link, const Told& told, const DeviceAnswer& answer)
{
    TRY(tx.run("UPDATE told_device SET told_at = ?, udid = ?, serial = ?, product = ?, build = ? WHERE session = ?",
               {tx.nowMs(), answer.udid, answer.serial, answer.product, answer.build, told.session}));
    tx.touch(store::Table::Enrollment, told.session);
    return audit::append(tx, {QStringLiteral("device"),
                              QStringLiteral("link.device_told"),
                              QStringLiteral("link"),
                              QString::number(link.id.value),
                              {{QStringLiteral("session"), told.session},
                               {QStringLiteral("serial"), answer.serial},
                               {QStringLiteral("product"), answer.product},
                               {QStringLiteral("certificate"), answer.signer.subject()}}});
}

} // namespace

struct ProfileService::Begun {
    ProfileFacts facts;
    QString url;
    QByteArray challenge;
};

ProfileService::ProfileService(store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
                               const EnrollmentProfiles& profiles, TrustSource trust)
    : m_store(store), m_sealer(sealer), m_clock(clock), m_profiles(profiles), m_trust(std::move(trust))
{
}

Result<MadeProfile> ProfileService::invite(const Download& download) const
{
    const Trust trust = TRY(m_trust());
    const Begun begun = TRY(m_store.write([&](store::Transaction& tx) -> Result<Begun> {
        TRY(checkDeviceAuthorities(tx));
        const Session session = TRY(openSession(tx, download));
        Begun made;
        made.facts = TRY(sessionFacts(tx, m_sealer, trust, session.id, IdentityKind::Scep));
        made.url = TRY(linkUrl(tx, m_sealer, session.link)) + QStringLiteral("/device");
        made.challenge = crypto::randomToken(challengeBytes);
        TRY(tx.run("INSERT INTO told_device (session, challenge, expires_at) VALUES (?, ?, ?) ON CONFLICT (session) DO "
                   "UPDATE SET challenge = excluded.challenge, expires_at = excluded.expires_at, told_at = NULL, udid "
                   "= '', serial = '', product = '', build = ''",
                   {session.id, challengeHash(m_sealer, made.challenge), tx.nowMs() + ca::defaultChallengeLifeMs}));
        TRY(tx.run("UPDATE enrollment SET profile_at = ?, person = ?, failed_step = '', failed_at = NULL, error = '' "
                   "WHERE id = ?",
                   {tx.nowMs(), session.person, session.id}));
        tx.touch(store::Table::Enrollment, session.id);
        tx.touch(store::Table::Link, session.link.id.value);
        return made;
    }));
    const QByteArray xml =
        plist::toXml(profileServiceToPlist(begun.facts, begun.url, QString::fromLatin1(begun.challenge)));
    return MadeProfile{begun.facts.session, TRY(crypto::signAttached(xml, trust.signer))};
}

Result<MadeProfile> ProfileService::answer(const Link& link, QByteArrayView signedDer) const
{
    const Trust trust = TRY(m_trust());
    AnswerTrust whom{{}, trust.deviceRoot, m_clock.nowMs()};
    for (const DeviceAuthority& one : TRY(m_store.read(&deviceAuthorities))) {
        whom.deviceAuthorities.append(one.certificate);
    }
    const DeviceAnswer answer = TRY(readDeviceAnswer(signedDer, whom));
    return answer.with == SignedWith::BuiltIn ? giveIdentity(link, answer, trust) : giveProfile(link, answer);
}

Result<MadeProfile> ProfileService::giveIdentity(const Link& link, const DeviceAnswer& answer, const Trust& trust) const
{
    const Told told = TRY(
        m_store.read([&](store::Connection& db) { return challenged(db, m_sealer, link, answer, m_clock.nowMs()); }));
    // Looked at before the write too, which then isn't begun for what is refused anyway.
    const auto looked = m_store.read([&](store::Connection& db) -> Result<> {
        TRY(fitting(db, told, link, answer));
        return refuseRepeats(db, told.session, m_clock.nowMs());
    });
    if (!looked) {
        noteRefused(told.session, looked.error());
        return Failure(looked.error());
    }
    const auto facts = m_store.write([&](store::Transaction& tx) -> Result<ProfileFacts> {
        TRY(checkDeviceAuthorities(tx));
        const Told now = TRY(fitting(tx, TRY(challenged(tx, m_sealer, link, answer, tx.nowMs())), link, answer));
        TRY(refuseRepeats(tx, now.session, tx.nowMs()));
        if (!now.isTold) { // an answer that is repeated says nothing new
            TRY(keepTold(tx, link, now, answer));
        }
        ProfileFacts made = TRY(sessionFacts(tx, m_sealer, trust, now.session, IdentityKind::Scep));
        // Bound to the session alone: it takes no use of the link, and can't stand for an enrollment.
        const ca::Binding binding{{}, now.session, {}};
        TRY(ca::voidChallenges(tx, binding));
        made.challenge = QString::fromLatin1(TRY(ca::mintChallenge(tx, m_sealer, binding)).view());
        return made;
    });
    if (!facts) {
        noteRefused(told.session, facts.error());
        return Failure(facts.error());
    }
    return MadeProfile{told.session, TRY(crypto::signAttached(plist::toXml(identityToPlist(*facts)), trust.signer))};
}

// Once, however often the answer is repeated.
void ProfileService::noteRefused(qint64 session, const Error& error) const
{
    const auto before = m_store.read([&](store::Connection& db) { return findEnrollment(db, session); });
    const bool isNoted = before && *before && (*before)->failedStep == Step::Scep && (*before)->error == error.what;
    if (error.code == ErrorCode::Refused && !isNoted) {
        (void)m_store.write([&](store::Transaction& tx) { return stepFailed(tx, session, Step::Scep, error.what); });
    }
}

Result<MadeProfile> ProfileService::giveProfile(const Link& link, const DeviceAnswer& answer) const
{
    struct Next {
        Told told;
        QByteArray page;
    };
    const Next next = TRY(m_store.read([&](store::Connection& db) -> Result<Next> {
        const auto issued = TRY(ca::findIssued(db, answer.signer.sha256()));
        if (!issued || issued->revoked || issued->binding.session == 0 || issued->binding.link.isValid()) {
            return fail(ErrorCode::Refused, QStringLiteral("the certificate is not one of a profile service"));
        }
        const auto row = TRY(db.first(TOLD "t.session = ?", {link.id.value, issued->binding.session}));
        if (!row) {
            return fail(ErrorCode::Refused, QStringLiteral("the certificate is of another link, or its device has "
                                                           "enrolled already"));
        }
        const auto page = TRY(db.first("SELECT page FROM enrollment WHERE id = ?", {issued->binding.session}));
        return Next{toldFrom(*row), page ? page->bytes(0) : QByteArray()};
    }));
    if (!isSame(next.told, answer.udid, answer.serial)) {
        const auto refused = fail(ErrorCode::Refused, QLatin1String("wrong-device"),
                                  QStringLiteral("the device said another UDID or serial number than before"));
        noteRefused(next.told.session, refused.value());
        return refused;
    }
    Download download;
    download.link = link.id;
    download.page = next.page;
    download.session = next.told.session;
    return m_profiles.make(download);
}

Result<> checkTold(store::Connection& db, const ca::Binding& binding, const mdm::Arrival& arrival)
{
    if (binding.session == 0) {
        return {};
    }
    if (!binding.link.isValid()) {
        return fail(ErrorCode::Refused, QStringLiteral("the certificate is for fetching the enrollment profile only"));
    }
    // Whoever was asked anew has told nothing yet: an empty UDID is nobody's.
    const auto row = TRY(db.first("SELECT udid, serial FROM told_device WHERE session = ?", {binding.session}));
    const bool isSerialKnown = row && !arrival.serial.isEmpty();
    if (row && (row->text(0).compare(arrival.udid, Qt::CaseInsensitive) != 0 ||
                (isSerialKnown && row->text(1).compare(arrival.serial, Qt::CaseInsensitive) != 0))) {
        return fail(ErrorCode::Refused, QLatin1String("wrong-device"),
                    QStringLiteral("another device than the one with the serial number %1 came with its profile")
                        .arg(row->text(1)));
    }
    return {};
}

Result<> pruneUntold(store::Transaction& tx, qint64 before)
{
    TRY(tx.run("DELETE FROM told_device WHERE told_at IS NULL AND expires_at < ? AND NOT EXISTS (SELECT 1 FROM "
               "enrollment WHERE id = session AND certificate_id IS NOT NULL)",
               {before}));
    return {};
}

} // namespace espalier::enroll
