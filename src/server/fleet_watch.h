// Keeps smart groups and compliance in step with what is known of devices: those that a commit touched soon after it,
// all of them now and then because ages grow, and at the start. A bunch of devices is looked at in a read first; only
// where something has to change it is done in one write, with profiles marked due. Nobody is forgotten by a crash: the
// next start looks at all.
#pragma once

#include "base/clock.h"
#include "inventory/compliance/assessment.h"
#include "profiles/rollout.h"
#include "store/store.h"

#include <QSet>

#include <atomic>
#include <mutex>
#include <optional>

namespace espalier::server {

class FleetWatch {
public:
    static constexpr int devicesAtOnce = 250;

    // All outlive this object.
    FleetWatch(store::Store& store, profiles::Installer& installer, profiles::Rollout& rollout, const Clock& clock);
    ~FleetWatch() { unfollow(); }

    void follow(); // from now on what commits touch is remembered for runChanged
    void unfollow();
    // Blocking, any thread but the writer's and the gui.
    [[nodiscard]] Result<> runChanged();
    [[nodiscard]] Result<> runAll();
    [[nodiscard]] Result<> settleGroup(GroupId group); // its query is new
    // The members of a group, because a policy for it is new, and whoever a policy knew of.
    [[nodiscard]] Result<> settleMembers(GroupId group);
    void pause() { m_paused = true; } // for an ordered stop: between two bunches
    void resume() { m_paused = false; }

    [[nodiscard]] inventory::compliance::Carrying carrying() const;

private:
    [[nodiscard]] Result<> settle(const QList<DeviceId>& devices);
    template <class Next> [[nodiscard]] Result<> eachBunch(Next next);

    store::Store& m_store;
    profiles::Installer& m_installer;
    profiles::Rollout& m_rollout;
    const Clock& m_clock;
    std::optional<int> m_listener;
    std::mutex m_mutex;
    QSet<qint64> m_changed;
    bool m_allChanged = false;
    std::atomic<bool> m_paused = false;
};

} // namespace espalier::server
