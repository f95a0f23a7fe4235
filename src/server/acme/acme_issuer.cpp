#include "server/acme/acme_issuer.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "crypto/server_request.h"
#include "store/settings.h"

#include <QHostAddress>
#include <QJsonDocument>

#include <array>

namespace espalier::server {

namespace {

constexpr qint64 againMs = 6LL * 3600 * 1000;
const QString schedule = QStringLiteral("server");

bool isUnderWay(AcmeIssuer::Phase phase)
{
    return phase == AcmeIssuer::Phase::Running || phase == AcmeIssuer::Phase::WaitsForRecord;
}

} // namespace

QLatin1String name(AcmeIssuer::Phase phase)
{
    static constexpr std::array names{"idle", "running", "waits_for_record", "issued", "failed"};
    return QLatin1String(names.at(static_cast<size_t>(phase)));
}

AcmeIssuer::State AcmeIssuer::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

Result<std::optional<AcmeTerms>> AcmeIssuer::terms() const
{
    const QString kept = TRY(m_store.read([](store::Connection& db) { return store::setting(db, "acme"); }));
    if (kept.isEmpty()) {
        return std::optional<AcmeTerms>();
    }
    return std::optional(TRY(readAcmeTerms(QJsonDocument::fromJson(kept.toUtf8()).object())));
}

Result<> AcmeIssuer::start(const AcmeTerms& terms, const QString& actor, CutOff cutOff)
{
    return startAt({m_tls.choice(), cutOff}, terms, actor);
}

Result<> AcmeIssuer::startAt(Decided decided, const AcmeTerms& terms, const QString& actor)
{
    const QString host = TRY(m_tls.host());
    if (!QHostAddress(host).isNull()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 is an IP address, not a name").arg(host));
    }
    if (!isCertbotHere()) {
        return fail(ErrorCode::Unavailable, QLatin1String("no-certbot"),
                    QStringLiteral("certbot is not installed on this computer"));
    }
    return begin(decided, terms, actor);
}

Result<> AcmeIssuer::renew(const QString& actor, CutOff cutOff)
{
    const auto kept = TRY(terms());
    if (!kept) {
        return fail(ErrorCode::NotFound, QStringLiteral("no certificate was got over ACME before"));
    }
    return start(*kept, actor, cutOff);
}

Result<> AcmeIssuer::begin(Decided decided, const AcmeTerms& terms, const QString& actor)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopped || isUnderWay(m_state.phase)) {
        return fail(ErrorCode::Unavailable, QLatin1String("acme-running"),
                    QStringLiteral("a certificate is being got already"));
    }
    if (m_thread.joinable()) {
        m_thread.join(); // it has nothing left to do: the phase was its last word
    }
    m_isCalledOff = false;
    m_isRecordSet = false;
    m_state = {Phase::Running, {}, {}, m_clock.nowMs()};
    m_thread = std::thread([this, decided, terms, actor] { run(decided, terms, actor); });
    return {};
}

void AcmeIssuer::run(Decided decided, const AcmeTerms& terms, const QString& actor)
{
    const auto obtained = obtain(decided, terms, actor);
    if (obtained) {
        enter(Phase::Issued);
    } else if (isOfKind(obtained.error(), QLatin1String("called-off"))) {
        enter(Phase::Idle);
    } else if (isOfKind(obtained.error(), QLatin1String("tls-chosen"))) { // no trouble of what is served
        enter(Phase::Failed, withoutKind(obtained.error().what));
    } else {
        noteFailure(obtained.error(), actor);
        enter(Phase::Failed, withoutKind(obtained.error().what));
    }
}

Result<> AcmeIssuer::obtain(Decided decided, const AcmeTerms& terms, const QString& actor)
{
    const auto key = TRY(crypto::PrivateKey::generateP256());
    const CertbotRun certbot{m_folder.acmeFolder(),
                             terms,
                             TRY(crypto::serverRequest(key, TRY(m_tls.host()))),
                             [this] { return m_isCalledOff.load(); },
                             [this](const DnsRecord& record) { enter(Phase::WaitsForRecord, {}, record); },
                             [this] { return m_isRecordSet.load(); }};
    const QByteArray chain = TRY(certbot.run());
    TRY(m_tls.keepIssued(TRY(readTls(chain, key.toPkcs8Pem())), actor, decided.choice, decided.cutOff));
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        const QByteArray json = QJsonDocument(terms.toJson()).toJson(QJsonDocument::Compact);
        TRY(store::setSetting(tx, QStringLiteral("acme"), QString::fromUtf8(json)));
        return store::setSetting(tx, QStringLiteral("acme_failed_at"), {});
    }));
    return serveTls(m_tls, m_live);
}

void AcmeIssuer::enter(Phase phase, const QString& error, const std::optional<DnsRecord>& record)
{
    const std::lock_guard lock(m_mutex);
    m_state = {phase, record, error, m_clock.nowMs()};
}

// Whoever started it sees it; what the schedule does is told in the log, and as trouble of the certificate.
void AcmeIssuer::noteFailure(const Error& error, const QString& actor)
{
    const QString what = withoutKind(error.what);
    qWarning("ACME: %s", qUtf8Printable(what));
    if (actor != schedule) {
        return;
    }
    m_tls.tellProblem(what);
    const auto noted = m_store.write([&](store::Transaction& tx) -> Result<> {
        TRY(store::setSetting(tx, QStringLiteral("acme_failed_at"), QString::number(tx.nowMs())));
        return audit::append(tx, {.actor = actor,
                                  .kind = QStringLiteral("tls.not_renewed"),
                                  .subjectKind = QStringLiteral("certificate"),
                                  .subject = {},
                                  .arguments = {{QStringLiteral("error"), what}}});
    });
    if (!noted) {
        qWarning("ACME: %s", qUtf8Printable(noted.error().what));
    }
}

Result<> AcmeIssuer::recordIsSet()
{
    const std::lock_guard lock(m_mutex);
    if (m_state.phase != Phase::WaitsForRecord) {
        return fail(ErrorCode::Conflict, QStringLiteral("no record is waited for"));
    }
    m_isRecordSet = true;
    m_state = {Phase::Running, {}, {}, m_clock.nowMs()};
    return {};
}

void AcmeIssuer::cancel()
{
    m_isCalledOff = true;
}

Result<> AcmeIssuer::runDue()
{
    const qint64 choice = m_tls.choice();
    if (TRY(m_tls.plan()).way != TlsWay::Acme) {
        return {};
    }
    const auto kept = TRY(terms());
    const auto served = TRY(m_tls.load()).identity.certificate;
    const qint64 failedAt =
        TRY(m_store.read([](store::Connection& db) { return store::setting(db, "acme_failed_at"); })).toLongLong();
    const qint64 now = m_clock.nowMs();
    const bool isDue = now >= acmeRenewalAt(served.notBeforeMs(), served.notAfterMs());
    if (!kept || !kept->renewsItself() || !isDue || qAbs(now - failedAt) < againMs || isUnderWay(state().phase)) {
        return {};
    }
    const auto started = startAt({choice, CutOff::Nobody}, *kept, schedule);
    if (!started && !isOfKind(started.error(), QLatin1String("acme-running"))) {
        noteFailure(started.error(), schedule);
    }
    return {};
}

void AcmeIssuer::stop()
{
    std::thread running;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_isCalledOff = true;
        running = std::move(m_thread);
    }
    if (running.joinable()) {
        running.join();
    }
}

void AcmeIssuer::resume()
{
    const std::lock_guard lock(m_mutex);
    m_isStopped = false;
}

} // namespace espalier::server
