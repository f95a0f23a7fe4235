#include "server/identity_ends.h"

#include "base/durations.h"
#include "inventory/query/columns.h"
namespace espalier::server {

namespace {

// Issued then; an identity of another authority is as old as the enrollment.
const auto endsSelect =
    QStringLiteral("(SELECT %1 AS ends, COALESCE(NULLIF(d.name, ''), NULLIF(d.serial, ''), d.udid) AS name, "
                   "COALESCE((SELECT i.created_at FROM certificate i WHERE i.id = "
                   "d.certificate_id), d.enrolled_at, 0) AS since FROM device d WHERE d.state = 'enrolled')");

QString endsTable()
{
    return endsSelect.arg(identityEndColumn());
}

} // namespace

QString identityEndColumn()
{
    return inventory::query::identityEnd();
}

Result<QList<IdentityWindow>> identityWindows(store::Connection& db, qint64 now)
{
    QString stages;
    store::Binds binds;
    for (auto stage = endStages.rbegin(); *stage != EndStage::Far; ++stage) {
        stages += QStringLiteral("WHEN ends <= ? THEN %1 ").arg(static_cast<int>(*stage));
        binds.append(now + daysOf(*stage) * dayMs);
    }
    QList<IdentityWindow> windows;
    for (const store::Row& row :
         TRY(db.allDynamic(QStringLiteral("SELECT stage, COUNT(*), MIN(ends) FROM (SELECT ends, CASE %1 ELSE 0 END AS "
                                          "stage FROM %2 AS e WHERE ends IS NOT NULL) AS s GROUP BY stage "
                                          "ORDER BY stage DESC")
                               .arg(stages, endsTable()),
                           binds))) {
        windows.append(
            {endStages.at(static_cast<size_t>(row.integer(0))), static_cast<int>(row.integer(1)), row.integer(2)});
    }
    return windows;
}

Result<QString> deviceWhoseIdentityEnds(store::Connection& db, qint64 at)
{
    const auto rows = TRY(db.allDynamic(
        QStringLiteral("SELECT name FROM %1 AS e WHERE ends = ? ORDER BY name LIMIT 1").arg(endsTable()), {at}));
    return rows.isEmpty() ? QString() : rows.first().text(0);
}

IdentityEnds identityEnds(const QList<IdentityWindow>& windows)
{
    IdentityEnds ends;
    for (const IdentityWindow& window : windows) {
        ends.nearOrEnded += window.stage >= EndStage::In30Days ? window.count : 0;
        ends.coming += window.stage == EndStage::In90Days ? window.count : 0;
        ends.anyEnded = ends.anyEnded || window.stage == EndStage::Ended;
    }
    return ends;
}

Result<QList<IdentityEnd>> identitiesEndingBefore(store::Connection& db, qint64 until)
{
    QList<IdentityEnd> all;
    for (const store::Row& row : TRY(db.allDynamic(
             QStringLiteral("SELECT ends, since FROM %1 AS e WHERE ends <= ?").arg(endsTable()), {until}))) {
        all.append({row.integer(0), row.integer(1)});
    }
    return all;
}

} // namespace espalier::server
