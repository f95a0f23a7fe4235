#include "server/operations/expiry_operations.h"

#include "base/days_left.h"
#include "enroll/links.h"
#include "server/identity_ends.h"

#include <QJsonArray>

#include <algorithm>

namespace espalier::server {

namespace {

struct Expiry {
    QString kind;
    QString subject;
    QString detail;
    qint64 endsAt = 0;
    EndState state = EndState::Ok;
    QString remedy;
    QJsonObject more = {};
};

QJsonObject toJson(const Expiry& expiry, qint64 now)
{
    QJsonObject row{{QStringLiteral("kind"), expiry.kind},
                    {QStringLiteral("subject"), expiry.subject},
                    {QStringLiteral("detail"), expiry.detail},
                    {QStringLiteral("ends_at"), expiry.endsAt},
                    {QStringLiteral("days"), daysLeft(expiry.endsAt, now)},
                    {QStringLiteral("state"), QLatin1String(name(expiry.state))},
                    {QStringLiteral("remedy"), expiry.remedy}};
    for (auto it = expiry.more.begin(); it != expiry.more.end(); ++it) {
        row.insert(it.key(), it.value());
    }
    return row;
}

QString remedyOf(const Ending& ending)
{
    static const QHash<QString, QString> remedies{
        {QStringLiteral("push_certificate"), QStringLiteral("renew")},
        {QStringLiteral("vendor_certificate"), QStringLiteral("new_vendor_certificate")},
        {QStringLiteral("tls"), QStringLiteral("replace")},
        {QStringLiteral("ca"), QStringLiteral("enroll_again")},
        {QStringLiteral("trusted_ca"), QStringLiteral("trust_successor")}};
    return ending.renewsItself ? QStringLiteral("automatic") : remedies.value(ending.what);
}

Result<QList<Expiry>> identities(store::Connection& db, qint64 now)
{
    QList<Expiry> all;
    for (const IdentityWindow& window : TRY(identityWindows(db, now))) {
        const Ending nearest{{}, {}, {}, window.firstAt, false};
        QJsonObject more{{QStringLiteral("count"), window.count}};
        if (window.stage != EndStage::Far) {
            more.insert(QStringLiteral("within_days"), daysOf(window.stage));
        }
        const QString first = TRY(deviceWhoseIdentityEnds(db, window.firstAt));
        all.append({QStringLiteral("identity"), window.count == 1 ? first : QString(), first, window.firstAt,
                    nearest.state(now), QStringLiteral("enroll_again"), more});
    }
    return all;
}

// People who have one should use it while it is open; nothing is lost when it ends.
Result<QList<Expiry>> openLinks(store::Connection& db, qint64 now)
{
    QList<Expiry> all;
    for (const enroll::Link& link : TRY(enroll::listLinks(db))) {
        if (link.state(now) == enroll::LinkState::Active) {
            all.append({QStringLiteral("link"),
                        link.name,
                        link.groupName,
                        link.expiresAt,
                        EndState::Ok,
                        QStringLiteral("new_link"),
                        {{QStringLiteral("link"), link.id.value}}});
        }
    }
    return all;
}

Result<QJsonValue> list(const ServerFacts& facts)
{
    const qint64 now = facts.clock.nowMs();
    const auto served = TRY(servedCertificates(facts.tls, facts.authority));
    auto rows = TRY(facts.store.read([&](store::Connection& db) -> Result<QList<Expiry>> {
        QList<Expiry> all;
        for (const Ending& ending : TRY(endings(db, served))) {
            all.append({ending.what, ending.name, ending.serial, ending.endsAt, ending.state(now), remedyOf(ending)});
        }
        all += TRY(identities(db, now));
        all += TRY(openLinks(db, now));
        return all;
    }));
    std::stable_sort(rows.begin(), rows.end(), [](const Expiry& a, const Expiry& b) { return a.endsAt < b.endsAt; });
    QJsonArray json;
    for (const Expiry& row : std::as_const(rows)) {
        json.append(toJson(row, now));
    }
    return QJsonValue(json);
}

} // namespace

void addExpiryOperations(Operations& operations, const ServerFacts& facts)
{
    operations.add(QStringLiteral("expiry.list"), [facts](const QJsonObject&, const Caller&) { return list(facts); });
}

} // namespace espalier::server
