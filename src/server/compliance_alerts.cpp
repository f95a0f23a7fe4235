#include "server/compliance_alerts.h"

#include "base/durations.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace espalier::server {

namespace {

constexpr const char* toldKey = "compliance_alerts_told"; // id of the last line of the log that was looked at
constexpr int mostAlertsAtOnce = 100;

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
    return m_store.write([seen](store::Transaction& tx) {
        return store::setSetting(tx, QLatin1String(toldKey), QString::number(seen));
    });
}

Result<> ComplianceAlerts::run()
{
    if (!m_seen) {
        const QString kept = TRY(m_store.read([](store::Connection& db) { return store::setting(db, toldKey); }));
        if (kept.isEmpty()) { // whoever sets a webhook isn't told of what was long before
            return keep(TRY(m_store.read([](store::Connection& db) { return turnAfter(db, 0); })).newest);
        }
        m_seen = kept.toLongLong();
    }
    const Turn turn = TRY(m_store.read([this](store::Connection& db) { return turnAfter(db, *m_seen); }));
    if (turn.alerts.isEmpty()) {
        m_seen = turn.newest;
        return {};
    }
    Result<> posted;
    qint64 told = *m_seen;
    for (const Alert& alert : turn.alerts) {
        if (!turn.webhook.isEmpty() && m_clock.nowMs() - alert.at <= dayMs) {
            posted = m_stopping ? fail(ErrorCode::Unavailable, QStringLiteral("the server stops"))
                                : m_post(turn.webhook, QJsonDocument(alert.message).toJson(QJsonDocument::Compact));
        }
        if (!posted) {
            break;
        }
        told = alert.id;
    }
    if (told > *m_seen) {
        TRY(keep(told));
    }
    return posted;
}

} // namespace espalier::server
