// How the fleet stood at the end of each day (UTC), by its devices' worst states: what a chart over time shows.
#pragma once

#include "base/result.h"
#include "store/connection.h"

namespace espalier::inventory::compliance {

inline constexpr qint64 daysKept = 400;

struct Day {
    qint64 day = 0; // since 1970
    qint64 compliant = 0, grace = 0, failing = 0, unknown = 0;

    [[nodiscard]] bool operator==(const Day&) const = default;
};

[[nodiscard]] Result<QList<Day>> days(store::Connection& db, int most); // the newest ones, oldest first
// Whether today isn't kept yet as it is now. Where nothing is judged nothing is kept.
[[nodiscard]] Result<bool> isDayDue(store::Connection& db, qint64 nowMs);
[[nodiscard]] Result<> keepDay(store::Transaction& tx);

} // namespace espalier::inventory::compliance
