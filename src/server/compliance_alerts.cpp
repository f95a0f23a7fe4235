#include "server/compliance_alerts.h"

#include "base/durations.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace espalier::server {

namespace {

constexpr const char* toldKey = "compliance_alerts_told"; // id of the last line of the log that was looked at
constexpr int mostAlertsAtOnce = 100;
constexpr int mostPosts = 5;              // of one turn: whoever shares the thread waits for it
constexpr qint64 mostLinesUnkept = 1'000; // that are looked at again after a restart
constexpr qint64 firstWaitMs = 10'000;
constexpr qint64 longestWaitMs = 15 * minuteMs;

struct Alert {
    qint64 id = 0;
    qint64 at = 0;
    QJsonObject message;
};

struct Turn {
    QUrl webhook;
    qint64 newest = 0; // line of the log
    QList<Alert> alerts;
};

Result<Alert> alertOf(store::Connection& db, const store::Row& event, const QString& server)
{
    const qint64 device = event.text(2).toLongLong();
    const QString policy = QJsonDocument::fromJson(event.text(3).toUtf8())[QLatin1String("policy")].toString();
    const auto found = TRY(db.first("SELECT name, serial, udid FROM device WHERE id = ?", {device}));
    const auto reasons = TRY(db.first("SELECT r.reasons FROM compliance_result r JOIN compliance_policy p "
                                      "ON p.id = r.policy_id WHERE p.name = ? AND r.device_id = ?",
                                      {policy, device}));
    return Alert{event.integer(0), event.integer(1),
                 QJsonObject{{QStringLiteral("event"), QStringLiteral("compliance.alert")},
                             {QStringLiteral("server"), server},
                             {QStringLiteral("at"), event.integer(1)},
                             {QStringLiteral("policy"), policy},
                             {QStringLiteral("device"),
                              QJsonObject{{QStringLiteral("id"), device},
                                          {QStringLiteral("name"), found ? found->text(0) : QString()},
                                          {QStringLiteral("serial"), found ? found->text(1) : QString()},
                                          {QStringLiteral("udid"), found ? found->text(2) : QString()}}},
                             {QStringLiteral("reasons"),
                              reasons ? QJsonDocument::fromJson(reasons->text(0).toUtf8()).array() : QJsonArray()}}};
}

Result<Turn> turnAfter(store::Connection& db, qint64 seen)
{
    Turn turn;
    turn.webhook = QUrl(TRY(store::setting(db, "alert_webhook")));
    turn.newest = TRY(db.one("SELECT COALESCE(MAX(id), 0) FROM audit", {}, QStringLiteral("log"))).integer(0);
    const QString server = TRY(store::setting(db, "public_url"));
    for (const store::Row& event :
         TRY(db.all("SELECT id, at, subject, arguments FROM audit WHERE id > ? AND id <= ? AND kind = "
                    "'compliance.alert' ORDER BY id LIMIT ?",
                    {seen, turn.newest, mostAlertsAtOnce}))) {
        turn.alerts.append(TRY(alertOf(db, event, server)));
    }
    return turn;
}

} // namespace

ComplianceAlerts::ComplianceAlerts(store::Store& store, const Clock& clock, Post post)
    : m_store(store), m_clock(clock), m_post(std::move(post))
{
}

Result<> ComplianceAlerts::keep(qint64 seen)
{
    m_seen = seen;
    TRY(m_store.write([seen](store::Transaction& tx) {
        return store::setSetting(tx, QLatin1String(toldKey), QString::number(seen));
    }));
    m_kept = seen;
    return {};
}

Result<> ComplianceAlerts::keepWhatIsLetGo()
{
    return *m_seen > m_kept ? keep(*m_seen) : Result<>();
}

bool ComplianceAlerts::mustWait(const QUrl& webhook) const
{
    return m_waitMs > 0 && webhook == m_failedAt && m_clock.monotonicMs() < m_nextAt;
}

// An error for the first of a row of failures; the others say the same.
Result<> ComplianceAlerts::failed(const QUrl& webhook, const Error& error)
{
    const bool isFirst = m_waitMs == 0 || webhook != m_failedAt;
    m_waitMs = isFirst ? firstWaitMs : std::min(2 * m_waitMs, longestWaitMs);
    m_nextAt = m_clock.monotonicMs() + m_waitMs;
    m_failedAt = webhook;
    return isFirst ? Result<>(Failure(error)) : Result<>();
}

Result<> ComplianceAlerts::run()
{
    if (!m_seen) {
        const QString kept = TRY(m_store.read([](store::Connection& db) { return store::setting(db, toldKey); }));
        if (kept.isEmpty()) { // whoever sets a webhook isn't told of what was long before
            return keep(TRY(m_store.read([](store::Connection& db) { return turnAfter(db, 0); })).newest);
        }
        m_seen = m_kept = kept.toLongLong();
    }
    const Turn turn = TRY(m_store.read([this](store::Connection& db) { return turnAfter(db, *m_seen); }));
    if (turn.alerts.isEmpty()) {
        m_seen = turn.newest;
        m_waitMs = 0;
        return turn.newest - m_kept > mostLinesUnkept ? keep(turn.newest) : Result<>();
    }
    if (mustWait(turn.webhook)) {
        return {};
    }
    int posts = 0;
    for (const Alert& alert : turn.alerts) {
        if (turn.webhook.isEmpty() || m_clock.nowMs() - alert.at > dayMs) {
            m_seen = alert.id;
            continue;
        }
        if (m_stopping || posts++ == mostPosts) {
            break;
        }
        const Result<> posted = m_post(turn.webhook, QJsonDocument(alert.message).toJson(QJsonDocument::Compact));
        if (!posted && posted.error().code != ErrorCode::Refused) {
            TRY(keepWhatIsLetGo());
            return failed(turn.webhook, posted.error());
        }
        if (!posted) {
            qWarning("webhook: the alert of line %lld of the log isn't sent again: %s",
                     static_cast<long long>(alert.id), qUtf8Printable(posted.error().what));
        }
        m_waitMs = 0;
        TRY(keep(alert.id));
    }
    return keepWhatIsLetGo();
}

} // namespace espalier::server
