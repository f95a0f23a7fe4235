#include "enroll/renewals.h"

#include "audit/log.h"
#include "crypto/cms.h"
#include "crypto/random.h"
#include "enroll/renewal_rows.h"
#include "enroll/session_facts.h"
#include "plist/writer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace espalier::enroll {

namespace {

const QString origin = QStringLiteral("renewal");
constexpr qint64 rightToInstall = 2; // AccessRights: installation and removal of profiles

struct Enrolled {
    qint64 session = 0;
    qint64 generation = 0;
    ChannelId channel;
    CertificateId certificate;
    IdentityKind identity = IdentityKind::Scep;
    std::optional<qint64> rights;
    QString topic;
    bool isPersonal = false;
};

// The enrollment that is live on the device, as its profile made it.
Result<Enrolled> enrolledAs(store::Connection& db, DeviceId device)
{
    const store::Row row = TRY(db.one("SELECT d.state, d.generation, d.certificate_id, c.id FROM device d "
                                      "LEFT JOIN channel c ON c.device_id = d.id AND c.user_id = '' WHERE d.id = ?",
                                      {device.value}, {"device", device.value}));
    if (row.text(0) != QLatin1String("enrolled")) {
        return fail(ErrorCode::Conflict, QStringLiteral("the device is not enrolled"));
    }
    const auto session = TRY(db.first("SELECT e.id, e.identity, e.access_rights, e.topic, COALESCE(l.ownership, '') "
                                      "FROM enrollment e LEFT JOIN link l ON l.id = e.link_id WHERE e.device_id = ? "
                                      "AND e.token_at IS NOT NULL ORDER BY e.token_at DESC, e.id DESC LIMIT 1",
                                      {device.value}));
    if (!session || row.isNull(2)) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("the device did not enroll with a profile of ours: make a link for it"));
    }
    Enrolled found;
    found.session = session->integer(0);
    found.generation = row.integer(1);
    found.certificate = CertificateId{row.integer(2)};
    found.channel = ChannelId{row.integer(3)};
    found.identity =
        session->text(1) == QLatin1String(name(IdentityKind::Pkcs12)) ? IdentityKind::Pkcs12 : IdentityKind::Scep;
    if (!session->isNull(2)) {
        found.rights = session->integer(2);
    }
    found.topic = session->text(3);
    found.isPersonal = session->text(4) == QLatin1String(name(Ownership::Personal));
    return found;
}

// What a profile asked for before that was kept with its enrollment: the setting at that time. The log has what it was
// before its first change since then.
Result<qint64> rightsOnceAsked(store::Connection& db, const Enrolled& enrolled, qint64 today)
{
    const auto row = TRY(db.first("SELECT arguments FROM audit WHERE kind = 'setting.changed' AND subject = "
                                  "'access_rights' AND at >= (SELECT COALESCE(profile_at, created_at) FROM enrollment "
                                  "WHERE id = ?) ORDER BY id LIMIT 1",
                                  {enrolled.session}));
    qint64 then = today;
    if (row) {
        const QJsonObject change = QJsonDocument::fromJson(row->text(0).toUtf8()).object();
        bool isNumber = false;
        then = change.value(QLatin1String("from")).toString().toLongLong(&isNumber);
        then = isNumber ? then : everyRight;
    }
    return enrolled.isPersonal ? then & ~neverOnPersonal : then;
}

// "4001 MCInstallationErrorDomain: …" of the first link of the chain.
QString firstError(const QString& chain)
{
    const QJsonObject first = QJsonDocument::fromJson(chain.toUtf8()).array().first().toObject();
    const QString text = first.value(QLatin1String("text")).toString();
    return text.isEmpty() ? QStringLiteral("the device refused the profile") : text;
}

} // namespace

struct Renewals::Begun {
    Renewal renewal;
    ProfileFacts facts;
    ChannelId channel;
};

Renewals::Renewals(store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
                   const ca::Authority& authority, mdm::Queue& queue, TrustSource trust)
    : m_store(store), m_sealer(sealer), m_clock(clock), m_authority(authority), m_queue(queue),
      m_trust(std::move(trust))
{
}

Result<Renewals::Begun> Renewals::begin(store::Transaction& tx, DeviceId device, const QString& actor,
                                        const Trust& trust) const
{
    const Enrolled enrolled = TRY(enrolledAs(tx, device));
    if (const auto latest = TRY(latestRenewal(tx, device)); latest && latest->state == RenewalState::Pending) {
        return fail(ErrorCode::Conflict, QStringLiteral("a renewal of this device's identity is under way"));
    }
    Begun begun;
    begun.channel = enrolled.channel;
    begun.facts = TRY(sessionFacts(tx, m_sealer, trust, enrolled.session, enrolled.identity));
    ProfileFacts& facts = begun.facts;
    if (!enrolled.topic.isEmpty() && enrolled.topic != facts.topic) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("the device enrolled for another push topic: it has to enroll anew"));
    }
    const qint64 installed =
        enrolled.rights ? *enrolled.rights : TRY(rightsOnceAsked(tx, enrolled, facts.accessRights));
    if ((installed & rightToInstall) == 0) {
        return fail(ErrorCode::Refused, QStringLiteral("the device's profile doesn't let the server install profiles"));
    }
    // An update may take rights away, never add them.
    const qint64 both = facts.accessRights & installed;
    facts.accessRights = both != 0 ? both : installed;
    facts.removalDisallowed = facts.removalDisallowed && !enrolled.isPersonal;
    facts.device = device;
    if (facts.identity == IdentityKind::Scep) {
        const SecretBytes challenge = TRY(ca::mintChallenge(tx, m_sealer, ca::Binding{{}, 0, device}, renewalLifeMs));
        facts.challenge = QString::fromLatin1(challenge.view());
    }
    Renewal& renewal = begun.renewal;
    renewal.device = device;
    renewal.certificate = enrolled.certificate;
    renewal.command = crypto::randomUuid();
    renewal.askedAt = tx.nowMs();
    renewal.askedBy = actor;
    renewal.expiresAt = tx.nowMs() + renewalLifeMs;
    renewal.accessRights = facts.accessRights;
    renewal.pinned = facts.pinnedSha256;
    renewal.id = TRY(insertRenewal(tx, renewal, enrolled.generation));
    return begun;
}

Result<> Renewals::addIdentity(Begun& begun, const QString& actor) const
{
    const crypto::PrivateKey key = TRY(crypto::PrivateKey::generateRsa(begun.facts.keyBits));
    const PackedIdentity packed = TRY(packIdentity(m_authority, ca::Binding{{}, 0, begun.renewal.device}, key));
    begun.facts.pkcs12 = packed.pkcs12;
    begun.facts.pkcs12Password = packed.password;
    return m_store.write([&](store::Transaction& tx) -> Result<> {
        TRY(m_authority.recordDevice(tx, packed.prepared, actor));
        return {};
    });
}

Result<QByteArray> Renewals::signedProfile(Begun& begun, const Trust& trust, const QString& actor) const
{
    if (begun.facts.identity == IdentityKind::Pkcs12) {
        TRY(addIdentity(begun, actor));
    }
    return crypto::signAttached(plist::toXml(toPlist(begun.facts)), trust.signer);
}

Result<Renewal> Renewals::ask(DeviceId device, const QString& actor) const
{
    const Trust trust = TRY(m_trust());
    Begun begun = TRY(m_store.write([&](store::Transaction& tx) { return begin(tx, device, actor, trust); }));
    const auto profile = signedProfile(begun, trust, actor);
    const Result<> sent = !profile ? Failure(profile.error()) : m_store.write([&](store::Transaction& tx) -> Result<> {
        mdm::NewCommand command;
        command.command.set(QStringLiteral("RequestType"), QStringLiteral("InstallProfile"));
        command.command.set(QStringLiteral("Payload"), *profile);
        command.channels = {begun.channel};
        command.uuid = begun.renewal.command;
        command.createdBy = actor;
        command.origin = origin;
        command.expiresAt = begun.renewal.expiresAt;
        TRY(m_queue.add(tx, command));
        return audit::append(tx, {actor,
                                  QStringLiteral("device.renewal_asked"),
                                  QStringLiteral("device"),
                                  QString::number(device.value),
                                  {{QStringLiteral("command"), begun.renewal.command}}});
    });
    if (!sent) {
        (void)m_store.write([&](store::Transaction& tx) { return failRenewal(tx, begun.renewal, sent.error().what); });
        return Failure(sent.error());
    }
    return begun.renewal;
}

Result<> Renewals::endAbandoned() const
{
    return m_store.write([](store::Transaction& tx) -> Result<> {
        for (const Renewal& renewal : TRY(abandonedRenewals(tx))) {
            TRY(failRenewal(tx, renewal, QStringLiteral("the device did not come with a new certificate in time")));
        }
        return {};
    });
}

Result<int> Renewals::runDue(int most) const
{
    TRY(endAbandoned());
    const QList<DeviceId> due =
        TRY(m_store.read([&](store::Connection& db) { return dueForRenewal(db, m_clock.nowMs(), most); }));
    int asked = 0;
    for (const DeviceId device : due) {
        const auto renewal = ask(device, QStringLiteral("system"));
        if (renewal) {
            ++asked;
            continue;
        }
        if (renewal.error().code == ErrorCode::Refused) { // kept, so that it isn't asked at every look
            TRY(m_store.write([&](store::Transaction& tx) { return refuseRenewal(tx, device, renewal.error().what); }));
        } else if (renewal.error().code != ErrorCode::Conflict) {
            return Failure(renewal.error());
        }
    }
    return asked;
}

void Renewals::addHandlers(mdm::ResultHandlers& handlers) const
{
    handlers.add(
        QStringLiteral("InstallProfile"),
        [](store::Transaction& tx, const mdm::CommandResult& result) -> Result<> {
            if (result.origin != origin || result.status == mdm::ResultStatus::Acknowledged) {
                return {}; // what counts is the TokenUpdate with the new certificate
            }
            const auto renewal = TRY(latestRenewal(tx, result.device));
            if (!renewal || renewal->command != result.uuid || renewal->state != RenewalState::Pending) {
                return {};
            }
            return failRenewal(tx, *renewal, firstError(result.errorChain));
        },
        mdm::NeedsRequest::No);
}

} // namespace espalier::enroll
