// Wrong passphrases are slowed down: three are free, then each doubles the wait, up to five minutes. Counted in the
// database before the passphrase is looked at, so neither a restart nor a crash gives a free guess. The wait is aged by
// the time since the machine started; after another start (or where that time isn't known) by this run's own clock from
// the first look on. No clock setting shortens it.
#pragma once

#include "base/boot_time.h"
#include "base/clock.h"
#include "store/connection.h"

#include <QHash>

#include <functional>

namespace espalier::operators {

using BootTimeSource = std::function<BootTime()>;

class Guesses {
public:
    static constexpr int freeGuesses = 3;
    static constexpr qint64 longestWaitMs = 5 * 60 * 1000;

    Guesses(const Clock& clock, BootTimeSource bootTime) : m_clock(clock), m_bootTime(std::move(bootTime)) {}

    // One more guess, or Refused [too-many-guesses] with the seconds left. Writer thread.
    [[nodiscard]] Result<> take(store::Transaction& tx, const QString& subject);
    // It was right.
    [[nodiscard]] Result<> forgive(store::Transaction& tx, const QString& subject);

private:
    const Clock& m_clock;
    BootTimeSource m_bootTime;
    QHash<QString, qint64> m_seen; // monotonic ms at which a wait from before this run was first seen
};

} // namespace espalier::operators
