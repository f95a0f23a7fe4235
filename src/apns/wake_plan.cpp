#include "apns/wake_plan.h"

#include "base/durations.h"

#include <array>

namespace espalier::apns {

namespace {
constexpr std::array<qint64, 3> firstTries{15 * minuteMs, 60 * minuteMs, 240 * minuteMs};
constexpr int mostTries = 33; // three, then daily for a month
} // namespace

WakePlan::WakePlan(qint64 windowMs, int spreadPercent)
    : m_windowMs(windowMs), m_spreadPercent(spreadPercent), m_random(std::random_device{}())
{
}

qint64 WakePlan::ladder(int tries)
{
    if (tries >= mostTries) {
        return -1;
    }
    const bool isEarly = tries < static_cast<int>(firstTries.size());
    const qint64 wait = isEarly ? firstTries[static_cast<size_t>(tries)] : dayMs;
    return wait + std::uniform_int_distribution<qint64>(0, wait * m_spreadPercent / 100)(m_random);
}

void WakePlan::setNextAt(ChannelId channel, Entry& entry, qint64 nextAt)
{
    if (entry.nextAt != nextAt) {
        entry.nextAt = nextAt;
        m_changed.insert(channel);
    }
}

// The service keeps a push for a device that is off, so a second one would bring nothing. It is believed for as long as
// the first step of the ladder.
bool WakePlan::isOnItsWay(const Entry& entry, Now now)
{
    return entry.accepted && entry.lastPush && now.monotonicMs - *entry.lastPush < firstTries.front();
}

void WakePlan::wake(ChannelId channel, WakeReason reason, Now now)
{
    auto& entry = m_entries[channel];
    if (reason == WakeReason::NotNow) {
        entry.contactedSince = false; // it connected, but it must be woken again
        entry.accepted = false;
        const auto wait = ladder(entry.tries);
        const auto at = wait < 0 ? 0 : now.wallMs + wait;
        if (entry.nextAt == 0 || at < entry.nextAt) { // a try that is planned is not put off
            setNextAt(channel, entry, at);
        }
        return;
    }
    entry.tries = 0;
    if (reason == WakeReason::NewToken) {
        entry.accepted = false;
        entry.isVoid = entry.underWay;
    }
    if (reason == WakeReason::Command && isOnItsWay(entry, now)) {
        setNextAt(channel, entry, qMin(entry.nextAt, now.wallMs + firstTries.front()));
        return;
    }
    entry.contactedSince = false;
    entry.insist = entry.insist || reason == WakeReason::Manual;
    if (!entry.pushAt) {
        const bool quiet = !entry.underWay && (!entry.lastPush || now.monotonicMs - *entry.lastPush >= m_windowMs);
        entry.pushAt = quiet ? now.monotonicMs : entry.lastPush.value_or(now.monotonicMs) + m_windowMs;
    }
}

void WakePlan::contacted(ChannelId channel)
{
    const auto it = m_entries.find(channel);
    if (it == m_entries.end()) {
        return;
    }
    it->contactedSince = true;
    it->isVoid = true;
    it->accepted = false;
    setNextAt(channel, *it, 0);
}

void WakePlan::restore(ChannelId channel, qint64 nextAt, int tries)
{
    auto& entry = m_entries[channel];
    entry.nextAt = nextAt;
    entry.tries = tries;
}

QList<WakePlan::Due> WakePlan::takeDue(Now now)
{
    QList<Due> due;
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        auto& entry = it.value();
        const bool asked = entry.pushAt && now.monotonicMs >= *entry.pushAt;
        const bool later = entry.nextAt != 0 && now.wallMs >= entry.nextAt;
        if (!entry.underWay && (asked || later)) {
            entry.tries += later && !asked ? 1 : 0;
            due.append({it.key(), entry.insist});
            entry.underWay = true;
            entry.accepted = false;
            entry.contactedSince = false;
            entry.isVoid = false;
            entry.insist = false;
            entry.pushAt.reset();
            entry.lastPush = now.monotonicMs;
            ++m_underWay;
        }
        const bool settled = !entry.underWay && !entry.pushAt && entry.nextAt == 0 && entry.tries == 0 &&
                             now.monotonicMs - entry.lastPush.value_or(0) >= m_windowMs;
        it = settled ? m_entries.erase(it) : std::next(it);
    }
    return due;
}

void WakePlan::done(ChannelId channel, Follow follow, qint64 earliestAt, Now now)
{
    const auto it = m_entries.find(channel);
    if (it == m_entries.end() || !it->underWay) {
        return;
    }
    it->underWay = false;
    --m_underWay;
    const auto wait = ladder(it->tries);
    if (it->contactedSince || follow == Follow::Never || wait < 0) {
        setNextAt(channel, *it, 0);
        return;
    }
    // Also when the device has called meanwhile: it may have been this push that brought it, and its answer came late.
    it->accepted = follow == Follow::Accepted && !it->isVoid;
    if (it->accepted && !it->insist) {
        it->pushAt.reset(); // what was queued meanwhile is found by the same call
    }
    setNextAt(channel, *it, qMax(earliestAt, now.wallMs + wait));
}

void WakePlan::retryAll(const QSet<ChannelId>& channels, Now now)
{
    for (const auto channel : channels) {
        auto& entry = m_entries[channel];
        entry.tries = 0;
        entry.pushAt = now.monotonicMs;
    }
}

void WakePlan::putOffUnderWay(Now now)
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (it->underWay || it->pushAt) {
            setNextAt(it.key(), *it, now.wallMs);
        }
    }
}

QList<WakePlan::Later> WakePlan::takeChanges()
{
    QList<Later> changes;
    for (const auto channel : std::exchange(m_changed, {})) {
        const auto entry = m_entries.value(channel);
        changes.append({channel, entry.nextAt, entry.tries});
    }
    return changes;
}

void WakePlan::writeAgain(const QList<Later>& changes)
{
    for (const auto& later : changes) {
        m_changed.insert(later.channel);
    }
}

bool WakePlan::isFollowed(ChannelId channel) const
{
    const auto it = m_entries.constFind(channel);
    return it != m_entries.constEnd() && (it->nextAt != 0 || it->underWay);
}

std::optional<qint64> WakePlan::msToNext(Now now) const
{
    std::optional<qint64> soonest;
    const auto consider = [&soonest](qint64 ms) { soonest = qMin(soonest.value_or(ms), qMax<qint64>(ms, 0)); };
    for (const auto& entry : m_entries) {
        if (entry.underWay) {
            continue;
        }
        if (entry.pushAt) {
            consider(*entry.pushAt - now.monotonicMs);
        }
        if (entry.nextAt != 0) {
            consider(entry.nextAt - now.wallMs);
        }
    }
    return soonest;
}

} // namespace espalier::apns
