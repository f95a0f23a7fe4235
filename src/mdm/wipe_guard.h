// At most 5 EraseDevice and DeviceLock in any 10 minutes, all devices and all callers together. Passes are rows
// in the database, so a restart frees nothing. Their age is the time since the machine started, as long as it hasn't
// started anew: no clock setting frees a place or blocks one, while a server runs or in between. Passes of an earlier
// start (or where that time isn't known) are aged by the wall clock once, when the run begins, and on the monotonic
// clock from then on; one that seems to lie in the future counts as just made, and it is written down with the time of
// this run's start plus what passed since, if the wall clock was set back behind that. Writer thread only.
#pragma once

#include "base/boot_time.h"
#include "base/clock.h"
#include "store/connection.h"

#include <QMap>

#include <functional>

namespace espalier::mdm {

using BootTimeSource = std::function<BootTime()>;

class WipeGuard {
public:
    static constexpr int places = 5;
    static constexpr qint64 windowMs = 10 * 60 * 1000;

    WipeGuard(const Clock& clock, BootTimeSource bootTime)
        : m_clock(clock), m_bootTime(std::move(bootTime)), m_startedAt(clock.nowMs() - clock.monotonicMs())
    {
    }
    [[nodiscard]] static bool watches(QStringView requestType);

    [[nodiscard]] Result<> load(store::Connection& db);
    // Refused, with the time of the next free place, when that many don't fit any more.
    [[nodiscard]] Result<> check(store::Connection& db, int count);
    [[nodiscard]] Result<> pass(store::Transaction& tx, const QString& requestType, qint64 delivery);

private:
    const Clock& m_clock;
    BootTimeSource m_bootTime;
    const qint64 m_startedAt;      // wall clock at monotonic 0, as it was when this run began
    QMap<qint64, qint64> m_expiry; // guard_pass.id → monotonic ms at which it stops counting
};

} // namespace espalier::mdm
