// Tells of what ends, in the audit log: "certificate.ends" for each certificate with its subject and the days left,
// "identities.end" for the identities of devices that have come to the same step since the last time, as a number.
#pragma once

#include "base/clock.h"
#include "server/ending.h"
#include "store/store.h"

#include <optional>

namespace espalier::server {

// Again and again, as often as one likes: what was told is not told again, and identities are counted once a day.
// Inside a write.
[[nodiscard]] Result<> announceEndings(store::Transaction& tx, const QList<Ending>& endings);
// When identities were counted last, ms; 0: never.
[[nodiscard]] Result<qint64> lastAnnouncing(store::Connection& db);

// When to look: once an hour, and not while the wall clock is in doubt. A clock that was set wrong is usually put right
// within minutes, so after a jump of more than a day it must first go on for ten minutes as it says.
class AnnouncingTimes {
public:
    // What the wall clock said at the last look of an earlier run, ms; 0: none.
    explicit AnnouncingTimes(qint64 lastLookMs = 0) : m_lastLook(lastLookMs) {}
    // Asked every few minutes; true: look now.
    [[nodiscard]] bool isDue(const Clock& clock);

private:
    [[nodiscard]] bool jumped(const Clock& clock) const;

    qint64 m_lastLook;
    std::optional<qint64> m_offset; // wall clock less monotonic clock
    std::optional<qint64> m_next;   // monotonic
};

} // namespace espalier::server
