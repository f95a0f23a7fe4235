#include "mdm/wipe_guard.h"

#include "base/error_kind.h"

#include <QDateTime>

#include <algorithm>

namespace espalier::mdm {

bool WipeGuard::watches(QStringView requestType)
{
    return requestType == QLatin1String("EraseDevice") || requestType == QLatin1String("DeviceLock");
}

Result<> WipeGuard::load(store::Connection& db)
{
    const auto rows = TRY(db.all("SELECT id, at, boot, boot_ms FROM guard_pass ORDER BY id DESC LIMIT ?", {places}));
    const qint64 now = m_clock.nowMs();
    const qint64 monotonic = m_clock.monotonicMs();
    const BootTime boot = m_bootTime();
    QMap<qint64, qint64> known;
    for (const store::Row& row : rows) {
        const qint64 id = row.integer(0);
        if (!boot.boot.isEmpty() && row.text(2) == boot.boot) {
            known.insert(id, monotonic + std::clamp(row.integer(3) + windowMs - boot.ms, qint64(0), windowMs));
            continue;
        }
        const qint64 left = std::clamp(row.integer(1) + windowMs - now, qint64(0), windowMs);
        known.insert(id, m_expiry.value(id, monotonic + left));
    }
    m_expiry = known;
    return {};
}

Result<> WipeGuard::check(store::Connection& db, int count)
{
    TRY(load(db));
    const qint64 monotonic = m_clock.monotonicMs();
    QList<qint64> waits; // until each taken place is free again
    for (const qint64 expiry : std::as_const(m_expiry)) {
        if (expiry > monotonic) {
            waits.append(expiry - monotonic);
        }
    }
    if (waits.size() + count <= places) {
        return {};
    }
    if (count > places) {
        return fail(ErrorCode::Refused, QLatin1String("wipe-guard"),
                    QStringLiteral("wipe guard: at most %1 devices may be erased or locked in "
                                   "10 minutes, this would be %2")
                        .arg(places)
                        .arg(count));
    }
    std::sort(waits.begin(), waits.end());
    const qint64 wait = waits[waits.size() + count - places - 1];
    const auto free = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs() + wait, Qt::UTC);
    return fail(ErrorCode::Refused, QLatin1String("wipe-guard"),
                QStringLiteral("wipe guard: at most %1 devices may be erased or locked in "
                               "10 minutes; the next free place is at %2")
                    .arg(places)
                    .arg(free.toString(Qt::ISODate)));
}

Result<> WipeGuard::pass(store::Transaction& tx, const QString& requestType, qint64 delivery)
{
    const qint64 at = std::max(m_clock.nowMs(), m_startedAt + m_clock.monotonicMs());
    const BootTime boot = m_bootTime();
    const qint64 id =
        TRY(tx.insert("INSERT INTO guard_pass (at, request_type, delivery_id, boot, boot_ms) VALUES (?, ?, ?, ?, ?)",
                      {at, requestType, delivery, boot.boot, boot.ms}));
    // Only once it counts: the row of a unit that rolls back is no pass, and its id is used again.
    tx.afterCommit([this, id, expiry = m_clock.monotonicMs() + windowMs] { m_expiry.insert(id, expiry); });
    return {};
}

} // namespace espalier::mdm
