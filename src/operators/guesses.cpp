#include "operators/guesses.h"

#include "base/error_kind.h"

#include <algorithm>

namespace espalier::operators {

namespace {

qint64 waitAfter(qint64 failures)
{
    if (failures < Guesses::freeGuesses) {
        return 0;
    }
    const qint64 doublings = std::min<qint64>(failures - Guesses::freeGuesses, 20);
    return std::min(Guesses::longestWaitMs, qint64(1000) << doublings);
}

} // namespace

Result<> Guesses::take(store::Transaction& tx, const QString& subject)
{
    const auto row = TRY(tx.first("SELECT failures, boot, boot_ms FROM operator_guess WHERE subject=?", {subject}));
    const BootTime boot = m_bootTime();
    const qint64 monotonic = m_clock.monotonicMs();
    const qint64 failures = row ? row->integer(0) : 0;
    if (const qint64 wait = waitAfter(failures); wait > 0) {
        qint64 passed = 0;
        if (!boot.boot.isEmpty() && row->text(1) == boot.boot) {
            passed = boot.ms - row->integer(2);
        } else {
            // Seen first now: from here on it counts, by a clock that nobody sets.
            const auto seen = m_seen.constFind(subject);
            if (seen == m_seen.constEnd()) {
                m_seen.insert(subject, monotonic);
            } else {
                passed = monotonic - *seen;
            }
        }
        if (passed < wait) {
            return fail(ErrorCode::Refused, QLatin1String("too-many-guesses"),
                        QStringLiteral("too many wrong passphrases: the next try is possible in %1 s")
                            .arg((wait - std::max<qint64>(passed, 0) + 999) / 1000));
        }
    }
    m_seen.insert(subject, monotonic);
    (void)TRY(tx.run("INSERT INTO operator_guess (subject, failures, boot, boot_ms) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (subject) DO UPDATE SET failures=excluded.failures, boot=excluded.boot, "
                     "boot_ms=excluded.boot_ms",
                     {subject, failures + 1, boot.boot, boot.ms}));
    return {};
}

Result<> Guesses::forgive(store::Transaction& tx, const QString& subject)
{
    m_seen.remove(subject);
    (void)TRY(tx.run("DELETE FROM operator_guess WHERE subject=?", {subject}));
    return {};
}

} // namespace espalier::operators
