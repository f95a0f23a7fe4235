// Many devices on a few threads. A push, a poll or a postponed command makes a channel due; a worker then runs its
// session. A channel is never in two sessions at once. Thread-safe.
#pragma once

#include "device/apns/push_desk.h"
#include "device/crowd/session.h"

#include <condition_variable>
#include <optional>
#include <set>
#include <thread>
#include <tuple>

namespace espalier::device {

struct CrowdWishes {
    int threads = 16;
    std::chrono::milliseconds poll{0}; // 0: only when pushed
    std::chrono::milliseconds lockedFor{0};
};

struct CrowdCounts {
    int devices = 0;
    qint64 pushes = 0;
    qint64 sessions = 0;
    qint64 commands = 0;
    qint64 failures = 0;
};

class Crowd final : public PushDesk {
public:
    Crowd(StateFolder folder, Script& script, const CrowdWishes& wishes);
    ~Crowd() override; // stop()

    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    void start();
    void stop();
    // Takes in devices that appeared or changed in the folder, and closes connections that lie idle.
    void lookAround();

    [[nodiscard]] CrowdCounts counts() const;

    [[nodiscard]] std::optional<PushTarget> find(const QByteArray& token) override;
    void deliver(const QByteArray& token, const QString& magic) override;
    [[nodiscard]] std::optional<PushBehaviour> scripted() override { return m_script.pushes().nextPush(); }
    [[nodiscard]] std::optional<ConnectionBehaviour> scriptedConnection() override
    {
        return m_script.pushes().nextConnection();
    }

private:
    using Clock = std::chrono::steady_clock;
    struct Key {
        QString udid;
        QString userId;
        bool operator==(const Key&) const = default;
        bool operator<(const Key& other) const { return std::tie(udid, userId) < std::tie(other.udid, other.userId); }
    };

    void rescan();
    void index(const std::shared_ptr<Member>& member);   // under m_mutex
    void schedule(const Key& key, Clock::time_point at); // under m_mutex
    void work();
    [[nodiscard]] std::optional<Key> nextDue(std::unique_lock<std::mutex>& lock);
    void finish(const Key& key, SessionEnd end, Line& line);

    StateFolder m_folder;
    Script& m_script;
    CrowdWishes m_wishes;
    TrustShelf m_shelf;
    Clock::time_point m_lockedUntil;
    std::stop_source m_stop;

    mutable std::mutex m_mutex;
    std::condition_variable m_due;
    std::map<QString, std::shared_ptr<Member>> m_members;
    std::map<QByteArray, Key> m_tokens; // old ones stay, to be told apart from unknown ones
    std::map<Key, Clock::time_point> m_scheduled;
    std::set<std::pair<Clock::time_point, Key>> m_timetable;
    std::set<Key> m_busy;
    std::set<Key> m_again; // became due while busy
    CrowdCounts m_counts;
    Clock::time_point m_lastScan;
    std::vector<std::thread> m_threads;
};

} // namespace espalier::device
