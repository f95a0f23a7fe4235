// At most 5 EraseDevice and DeviceLock in any 10 minutes, all devices and all callers together. Passes are rows
// in the database, so a restart frees nothing. Within one run their age is measured on the monotonic clock, so
// wall-clock jumps neither free places nor block them, and a pass is written down with the time this run's start plus
// what passed since, if the wall clock was set back behind that. Passes of earlier runs are aged by the wall clock
// once, when the run begins, and one that seems to lie in the future counts as just made. (A clock set forward while no
// server runs can't be told from time that passed.) Writer thread only.
#pragma once

#include "base/clock.h"
#include "store/connection.h"

#include <QMap>

namespace espalier::mdm {

class WipeGuard {
public:
    static constexpr int places = 5;
    static constexpr qint64 windowMs = 10 * 60 * 1000;

    explicit WipeGuard(const Clock& clock) : m_clock(clock), m_startedAt(clock.nowMs() - clock.monotonicMs()) {}
    [[nodiscard]] static bool watches(QStringView requestType);

    [[nodiscard]] Result<> load(store::Connection& db);
    // Refused, with the time of the next free place, when that many don't fit any more.
    [[nodiscard]] Result<> check(store::Connection& db, int count);
    [[nodiscard]] Result<> pass(store::Transaction& tx, const QString& requestType, qint64 delivery);

private:
    const Clock& m_clock;
    const qint64 m_startedAt;      // wall clock at monotonic 0, as it was when this run began
    QMap<qint64, qint64> m_expiry; // guard_pass.id → monotonic ms at which it stops counting
};

} // namespace espalier::mdm
