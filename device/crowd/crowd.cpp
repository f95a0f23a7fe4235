#include "device/crowd/crowd.h"

#include "base/clock.h"

#include <QRandomGenerator>

namespace espalier::device {

namespace {

using namespace std::chrono_literals;

constexpr auto idleConnection = 15s;
constexpr int looks = 5; // for a device that another program has just enrolled

std::chrono::milliseconds backOff(int failures)
{
    return std::min<std::chrono::milliseconds>(500ms * (1 << std::min(failures, 6)), 30s);
}

} // namespace

Crowd::Crowd(StateFolder folder, Script& script, const CrowdWishes& wishes)
    : m_folder(std::move(folder)), m_script(script), m_wishes(wishes), m_lockedUntil(Clock::now() + wishes.lockedFor)
{
    rescan();
}

Crowd::~Crowd()
{
    stop();
}

void Crowd::start()
{
    for (int i = 0; i < m_wishes.threads; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

void Crowd::stop()
{
    m_stop.request_stop();
    m_due.notify_all();
    for (std::thread& thread : m_threads) {
        if (thread.joinable()) {
            thread.join();
        }
    }
    m_threads.clear();
}

void Crowd::rescan()
{
    const QStringList udids = m_folder.udids();
    for (const QString& udid : udids) {
        std::shared_ptr<Member> member;
        {
            const std::lock_guard lock(m_mutex);
            const auto known = m_members.find(udid);
            member = known == m_members.end() ? nullptr : known->second;
        }
        const FileStamp stamp = m_folder.stamp(udid);
        if (member) {
            std::unique_lock guard(member->mutex, std::try_to_lock);
            if (!guard) {
                continue; // a session is at it, and reloads by itself
            }
            if (member->stamp == stamp) {
                guard.unlock();
                const std::lock_guard lock(m_mutex);
                index(member); // what a session has reloaded has tokens that nobody knows yet
                continue;
            }
        }
        auto state = m_folder.load(udid);
        if (!state) {
            continue;
        }
        const std::lock_guard lock(m_mutex);
        const bool isNew = !member;
        if (isNew) {
            member = std::make_shared<Member>();
            m_members.insert({udid, member});
        }
        {
            const std::lock_guard guard(member->mutex);
            member->state = std::move(*state);
            member->stamp = stamp;
        }
        index(member);
        if (isNew && m_wishes.poll > 0ms) {
            for (const PushChannel& channel : std::as_const(member->state.channels)) {
                const auto first = m_wishes.poll * QRandomGenerator::global()->generateDouble();
                schedule({udid, channel.userId}, Clock::now() + std::chrono::duration_cast<Clock::duration>(first));
            }
        }
    }
    const std::lock_guard lock(m_mutex);
    m_counts.devices = static_cast<int>(m_members.size());
    m_lastScan = Clock::now();
}

void Crowd::index(const std::shared_ptr<Member>& member)
{
    const std::lock_guard guard(member->mutex);
    for (const PushChannel& channel : std::as_const(member->state.channels)) {
        m_tokens.insert_or_assign(channel.token, Key{member->state.persona.udid, channel.userId});
        member->lines[channel.userId];
    }
}

void Crowd::lookAround()
{
    rescan();
    const std::lock_guard lock(m_mutex);
    const auto old = Clock::now() - idleConnection;
    for (const auto& [udid, member] : m_members) {
        for (auto& [userId, line] : member->lines) {
            if (!m_busy.contains({udid, userId}) && line.link && line.lastUsed < old) {
                line.link->close();
            }
        }
    }
}

CrowdCounts Crowd::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

std::optional<PushTarget> Crowd::find(const QByteArray& token)
{
    for (int attempt = 0; attempt < looks; ++attempt) {
        std::shared_ptr<Member> member;
        bool scannedLately = false;
        {
            const std::lock_guard lock(m_mutex);
            const auto found = m_tokens.find(token);
            if (found != m_tokens.end()) {
                member = m_members.at(found->second.udid);
            }
            scannedLately = Clock::now() - m_lastScan < 50ms;
        }
        if (member) {
            const std::lock_guard guard(member->mutex);
            const DeviceState& state = member->state;
            const bool current = std::any_of(state.channels.cbegin(), state.channels.cend(),
                                             [&](const PushChannel& channel) { return channel.token == token; });
            const bool registered = current && state.stage == Stage::Enrolled;
            return PushTarget{state.topic, registered, state.endedAtMs > 0 ? state.endedAtMs : SystemClock().nowMs()};
        }
        if (attempt + 1 < looks) {
            // Enrolled by another program a moment ago?
            if (scannedLately) {
                std::this_thread::sleep_for(50ms);
            }
            rescan();
        }
    }
    return std::nullopt;
}

void Crowd::deliver(const QByteArray& token, const QString& magic)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end()) {
        return;
    }
    const auto& member = m_members.at(found->second.udid);
    {
        const std::lock_guard guard(member->mutex);
        const PushChannel* channel = member->state.channel(found->second.userId);
        if (channel == nullptr || channel->magic != magic) {
            return; // a device ignores a wrong magic without a word
        }
    }
    ++m_counts.pushes;
    schedule(found->second, Clock::now());
}

void Crowd::schedule(const Key& key, Clock::time_point at)
{
    const auto known = m_scheduled.find(key);
    if (known != m_scheduled.end()) {
        if (known->second <= at) {
            return;
        }
        m_timetable.erase({known->second, key});
    }
    m_scheduled.insert_or_assign(key, at);
    m_timetable.insert({at, key});
    m_due.notify_one();
}

std::optional<Crowd::Key> Crowd::nextDue(std::unique_lock<std::mutex>& lock)
{
    while (!m_stop.stop_requested()) {
        if (m_timetable.empty()) {
            m_due.wait_for(lock, 1s);
            continue;
        }
        const auto [at, key] = *m_timetable.begin();
        if (at > Clock::now()) {
            m_due.wait_until(lock, std::min(at, Clock::now() + 1s));
            continue;
        }
        m_timetable.erase(m_timetable.begin());
        m_scheduled.erase(key);
        if (m_busy.contains(key)) {
            m_again.insert(key);
            continue;
        }
        return key;
    }
    return std::nullopt;
}

void Crowd::work()
{
    std::unique_lock lock(m_mutex);
    while (const auto key = nextDue(lock)) {
        const auto member = m_members.at(key->udid);
        Line& line = member->lines[key->userId];
        m_busy.insert(*key);
        lock.unlock();
        const SessionNeeds needs{m_folder, m_shelf, m_script, m_lockedUntil, m_stop.get_token()};
        Session session(needs, *member, line, key->userId);
        const SessionEnd end = session.run();
        lock.lock();
        index(member);
        m_busy.erase(*key);
        ++m_counts.sessions;
        m_counts.commands += session.commands();
        finish(*key, end, line);
    }
}

void Crowd::finish(const Key& key, SessionEnd end, Line& line)
{
    const auto now = Clock::now();
    const bool again = m_again.erase(key) > 0;
    if (end == SessionEnd::Failed) {
        ++m_counts.failures;
        ++line.failures;
        const bool owes = !line.pending.isEmpty(); // a result is kept until the server has it
        if (owes || again || line.failures < 12) {
            schedule(key, now + backOff(line.failures));
        }
    } else if (again) {
        schedule(key, now);
    } else if (end == SessionEnd::Postponed) {
        schedule(key, std::max(now, m_lockedUntil) + 1s);
    }
    if (m_wishes.poll > 0ms && end != SessionEnd::Gone) {
        schedule(key, now + m_wishes.poll);
    }
}

} // namespace espalier::device
