#include "server/readiness/self_test.h"

#include "audit/log.h"
#include "base/durations.h"
#include "base/error_kind.h"
#include "server/readiness/computer_checks.h"
#include "server/readiness/tls_checks.h"
#include "store/settings.h"

#include <QDebug>
#include <QJsonDocument>

#include <future>

namespace espalier::server {

namespace {

const QString lastKey = QStringLiteral("readiness_last");
const QString scheduled = QStringLiteral("system");

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

// What lies in the future was made while the clock was wrong.
bool isWithin(qint64 ageMs, qint64 at, qint64 now)
{
    return at <= now && now - at < ageMs;
}

Result<> tell(store::Transaction& tx, const QString& actor, const char* kind, const QStringList& checks)
{
    return audit::append(tx, {.actor = actor,
                              .kind = QLatin1String(kind),
                              .subjectKind = QStringLiteral("check"),
                              .subject = checks.value(0),
                              .arguments = {{QStringLiteral("checks"), QJsonArray::fromStringList(checks)}}});
}

} // namespace

QJsonObject SelfTestResult::toJson() const
{
    return {{QStringLiteral("at"), at},
            {QStringLiteral("good"), isGood()},
            {QStringLiteral("checks"), server::toJson(checks)}};
}

Result<std::optional<SelfTestResult>> lastSelfTest(store::Connection& db)
{
    const auto json = QJsonDocument::fromJson(TRY(store::setting(db, "readiness_last")).toUtf8()).object();
    const SelfTestResult last{json[QStringLiteral("at")].toInteger(), json[QStringLiteral("fingerprint")].toString(),
                              checksFromJson(json[QStringLiteral("checks")].toArray())};
    return last.at > 0 ? std::optional(last) : std::nullopt;
}

Result<> checkAlertWebhook(const QString& setting)
{
    const QUrl url(setting, QUrl::StrictMode);
    if (!setting.isEmpty() && (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty())) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is no https:// address").arg(setting));
    }
    return {};
}

SelfTest::SelfTest(const Parts& parts, Surroundings surroundings)
    : m_parts(parts), m_surroundings(std::move(surroundings))
{
}

Result<Subject> SelfTest::subject()
{
    Subject subject = TRY(m_parts.store.read([](store::Connection& db) { return readSubject(db); }));
    subject.now = m_parts.clock.nowMs();
    subject.root = m_parts.authority.root().certificate;
    if (const auto served = m_parts.tls.load()) { // without one it doesn't listen, and says why
        subject.served = served->identity.certificate;
    }
    subject.whyNotListening = QStringLiteral("no server is running");
    (void)m_parts.live.with([&subject](const Live::Parts& parts) {
        subject.listening = parts.listening;
        subject.whyNotListening = parts.notListening;
        const auto push = parts.waker->status();
        subject.isPushConnected = push.connected;
        subject.whyNoPush = push.blocked;
        return true;
    });
    return subject;
}

Result<std::optional<PushWay>> SelfTest::pushWay()
{
    const auto options =
        m_parts.live.with([](const Live::Parts& parts) { return parts.push; }).value_or(apns::WakerOptions());
    return m_parts.store.read([&](store::Connection& db) -> Result<std::optional<PushWay>> {
        auto identity = TRY(apns::loadPushIdentity(db, m_parts.sealer));
        if (!identity) {
            return std::optional<PushWay>();
        }
        const auto route = TRY(apns::pushRoute(db, {options.host, options.port, {}}, options.systemProxy));
        return std::optional<PushWay>(PushWay{std::move(*identity), route, options});
    });
}

Result<Checks> SelfTest::checksOf(const Subject& subject)
{
    // The push service may take its time, so it is asked beside the rest.
    std::optional<PushWay> way = TRY(pushWay());
    auto push = std::async(std::launch::async, [this, &subject, &way] {
        return checkPushService(subject, m_surroundings, std::move(way));
    });
    const RouteChecks route = checkRoute(subject, m_surroundings);
    const TlsChecks tls = checkTls(subject, route.handshake, m_surroundings.authorities);
    if (m_stopping) {
        return fail(ErrorCode::Unavailable, QStringLiteral("the server is stopping"));
    }
    return Checks{route.name, route.reachable, checkOutside(subject), tls.chain, tls.tls, checkPushCertificate(subject),
                  push.get(), checkClock(subject, m_surroundings.clockIsKept()),
                  checkDisk(m_surroundings.room(m_parts.folder.path())),
                  // Here and not beside: some keychains answer on the program's first thread, which may be this one.
                  checkKeychain(TRY(keyPlace(m_parts.folder)), m_surroundings),
                  TRY(m_parts.store.read([](store::Connection& db) { return Result<Check>(checkDatabase(db)); })),
                  checkAddress(subject)};
}

Result<SelfTestResult> SelfTest::run(const QString& actor)
{
    const std::unique_lock one(m_oneAtATime, std::try_to_lock);
    if (!one) {
        return fail(ErrorCode::Unavailable, QLatin1String("check-running"),
                    QStringLiteral("a self-test is running already; ask for its result in a moment"));
    }
    const Subject subject = TRY(this->subject());
    const SelfTestResult result{subject.now, subject.fingerprint(), TRY(checksOf(subject))};
    const QStringList failedAnew = TRY(keep(result, actor));
    if (!failedAnew.isEmpty()) {
        alert(subject, result, failedAnew);
    }
    return result;
}

// Answers what has failed since the last one. The change is told with it, once.
Result<QStringList> SelfTest::keep(const SelfTestResult& result, const QString& actor)
{
    return m_parts.store.write([&](store::Transaction& tx) -> Result<QStringList> {
        const auto last = TRY(lastSelfTest(tx));
        const QStringList before = last ? failedIds(last->checks) : QStringList();
        const QStringList now = failedIds(result.checks);
        QStringList anew = now;
        anew.removeIf([&before](const QString& id) { return before.contains(id); });
        QJsonObject kept = result.toJson();
        kept.insert(QStringLiteral("fingerprint"), result.fingerprint);
        TRY(store::setSetting(tx, lastKey, compact(kept)));
        if (!anew.isEmpty()) {
            TRY(tell(tx, actor, "check.failed", anew));
        } else if (now.isEmpty() && !before.isEmpty()) {
            TRY(tell(tx, actor, "check.passed", before));
        }
        return anew;
    });
}

void SelfTest::alert(const Subject& subject, const SelfTestResult& result, const QStringList& failedAnew)
{
    const auto webhook = m_parts.store.read([](store::Connection& db) { return store::setting(db, "alert_webhook"); });
    if (!webhook || webhook->isEmpty()) {
        return;
    }
    QJsonArray failed;
    for (const QJsonValue& check : toJson(result.checks)) {
        if (failedAnew.contains(check[QStringLiteral("id")].toString())) {
            failed.append(check);
        }
    }
    const QJsonObject message{{QStringLiteral("event"), QStringLiteral("check.failed")},
                              {QStringLiteral("server"), subject.publicUrl},
                              {QStringLiteral("at"), result.at},
                              {QStringLiteral("checks"), failed}};
    if (const auto sent = m_surroundings.post(QUrl(*webhook), compact(message).toUtf8()); !sent) {
        qWarning("webhook: %s", qUtf8Printable(sent.error().what));
    }
}

Result<QStringList> SelfTest::obstacles(const QString& actor)
{
    const Subject subject = TRY(this->subject());
    if (subject.folder == Folder::Lab) {
        return QStringList();
    }
    const auto last = TRY(m_parts.store.read([](store::Connection& db) { return lastSelfTest(db); }));
    if (last && last->isGood() && isWithin(dayMs, last->at, subject.now) &&
        last->fingerprint == subject.fingerprint()) {
        return QStringList();
    }
    return failedIds(TRY(run(actor)).checks);
}

Result<> SelfTest::runDue()
{
    struct Due {
        bool practice;
        std::optional<SelfTestResult> last;
    };
    const Due due = TRY(m_parts.store.read([](store::Connection& db) -> Result<Due> {
        return Due{TRY(store::setting(db, "practice")) == QLatin1String("1"), TRY(lastSelfTest(db))};
    }));
    if (due.practice ||
        (due.last && isWithin(due.last->isGood() ? dayMs : hourMs, due.last->at, m_parts.clock.nowMs()))) {
        return {};
    }
    TRY(run(scheduled));
    return {};
}

Result<> SelfTest::acknowledgeAddress(const QString& address, const QString& actor)
{
    return m_parts.store.write([&](store::Transaction& tx) -> Result<> {
        if (address.isEmpty() || address != TRY(store::setting(tx, "public_url"))) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is not the public address").arg(address));
        }
        if (address == TRY(store::setting(tx, "address_acknowledged"))) {
            return {};
        }
        TRY(store::setSetting(tx, QStringLiteral("address_acknowledged"), address));
        return audit::append(tx, {.actor = actor,
                                  .kind = QStringLiteral("address.acknowledged"),
                                  .subjectKind = {},
                                  .subject = {},
                                  .arguments = {{QStringLiteral("public_url"), address}}});
    });
}

} // namespace espalier::server
