#include "inventory/compliance/days.h"

#include "base/durations.h"

#include <algorithm>

namespace espalier::inventory::compliance {

namespace {

Day dayFromRow(const store::Row& row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
}

Result<Day> today(store::Connection& db, qint64 nowMs)
{
    return dayFromRow(
        TRY(db.one("SELECT ?, COALESCE(SUM(CASE WHEN state = 'compliant' THEN 1 ELSE 0 END), 0), "
                   "COALESCE(SUM(CASE WHEN state = 'grace' THEN 1 ELSE 0 END), 0), "
                   "COALESCE(SUM(CASE WHEN state = 'failing' THEN 1 ELSE 0 END), 0), "
                   "COALESCE(SUM(CASE WHEN state = 'unknown' THEN 1 ELSE 0 END), 0) FROM compliance_device",
                   {nowMs / dayMs}, QStringLiteral("compliance of devices"))));
}

} // namespace

Result<QList<Day>> days(store::Connection& db, int most)
{
    QList<Day> all;
    for (const store::Row& row : TRY(db.all("SELECT day, compliant, grace, failing, unknown FROM compliance_day "
                                            "ORDER BY day DESC LIMIT ?",
                                            {most}))) {
        all.prepend(dayFromRow(row));
    }
    return all;
}

Result<bool> isDayDue(store::Connection& db, qint64 nowMs)
{
    const Day now = TRY(today(db, nowMs));
    if (now.compliant + now.grace + now.failing + now.unknown == 0) {
        return false;
    }
    const auto kept =
        TRY(db.first("SELECT day, compliant, grace, failing, unknown FROM compliance_day WHERE day = ?", {now.day}));
    return !kept || dayFromRow(*kept) != now;
}

Result<> keepDay(store::Transaction& tx)
{
    const Day now = TRY(today(tx, tx.nowMs()));
    TRY(tx.run("INSERT INTO compliance_day (day, compliant, grace, failing, unknown) VALUES (?, ?, ?, ?, ?) "
               "ON CONFLICT (day) DO UPDATE SET compliant = excluded.compliant, grace = excluded.grace, "
               "failing = excluded.failing, unknown = excluded.unknown",
               {now.day, now.compliant, now.grace, now.failing, now.unknown}));
    TRY(tx.run("DELETE FROM compliance_day WHERE day <= ?", {now.day - daysKept}));
    return {};
}

} // namespace espalier::inventory::compliance
