// When to push whom: coalescing per channel and the ladder of later tries. Pure state, one thread; two times go
// in: monotonic for the window, wall clock for what is written down and survives a restart.
#pragma once

#include "apns/waker.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <random>

namespace espalier::apns {

struct Now {
    qint64 monotonicMs = 0;
    qint64 wallMs = 0;
};

class WakePlan {
public:
    // spreadPercent: later tries come up to so much later, by chance.
    explicit WakePlan(qint64 windowMs, int spreadPercent = 0);

    void wake(ChannelId channel, WakeReason reason, Now now);
    void contacted(ChannelId channel);
    void restore(ChannelId channel, qint64 nextAt, int tries); // at start

    struct Due {
        ChannelId channel;
        bool insist = false; // by hand: even a dead token is tried
    };
    [[nodiscard]] QList<Due> takeDue(Now now); // each is under way until done()

    // Accepted: the service has it; until the device calls, further commands need no push of their own.
    enum class Follow { Ladder, Accepted, Never };
    // earliestAt: not before this wall time, 0 = as the ladder says.
    void done(ChannelId channel, Follow follow, qint64 earliestAt, Now now);
    // At the end of a run: what was not answered for is due as soon as there is a next one.
    void putOffUnderWay(Now now);
    // What had been put off because nothing could be sent is due now.
    void retryAll(const QSet<ChannelId>& channels, Now now);

    // What changed since the last call and must be written down.
    struct Later {
        ChannelId channel;
        qint64 nextAt = 0; // 0: none
        int tries = 0;
    };
    [[nodiscard]] QList<Later> takeChanges();
    void writeAgain(const QList<Later>& changes); // they could not be written down
    [[nodiscard]] bool hasChanges() const { return !m_changed.isEmpty(); }
    [[nodiscard]] bool isFollowed(ChannelId channel) const; // contacted() would change something
    [[nodiscard]] std::optional<qint64> msToNext(Now now) const;
    [[nodiscard]] qsizetype underWay() const { return m_underWay; }

private:
    struct Entry {
        std::optional<qint64> lastPush; // monotonic
        std::optional<qint64> pushAt;   // monotonic
        qint64 nextAt = 0;              // wall
        int tries = 0;                  // later tries made so far
        bool underWay = false;
        bool accepted = false; // the last push was, and the device hasn't called since
        bool contactedSince = false;
        bool isVoid = false; // the push under way brings nobody any more: the device has called, or has a new token
        bool insist = false;
    };
    void setNextAt(ChannelId channel, Entry& entry, qint64 nextAt);
    [[nodiscard]] static bool isOnItsWay(const Entry& entry, Now now);
    [[nodiscard]] qint64 ladder(int tries); // -1: given up

    const qint64 m_windowMs;
    const int m_spreadPercent;
    std::minstd_rand m_random;
    QHash<ChannelId, Entry> m_entries;
    QSet<ChannelId> m_changed;
    qsizetype m_underWay = 0;
};

} // namespace espalier::apns
