#include "server/fleet_watch.h"

#include "inventory/compliance/days.h"
#include "inventory/smart_groups.h"
#include "profiles/assignments.h"

namespace espalier::server {

namespace {

constexpr qsizetype mostRemembered = 20'000; // more are all

Result<QList<DeviceId>> devicesOf(Result<store::Rows> rows)
{
    QList<DeviceId> devices;
    for (const store::Row& row : TRY(std::move(rows))) {
        devices.append(DeviceId{row.integer(0)});
    }
    return devices;
}

} // namespace

FleetWatch::FleetWatch(store::Store& store, profiles::Installer& installer, profiles::Rollout& rollout,
                       const Clock& clock)
    : m_store(store), m_installer(installer), m_rollout(rollout), m_clock(clock)
{
}

void FleetWatch::follow()
{
    m_listener = m_store.changes().listen([this](const store::Changes& changes) {
        const std::lock_guard lock(m_mutex);
        for (const store::Table table : {store::Table::Device, store::Table::Inventory}) {
            if (const auto touched = changes.find(table); touched != changes.end()) {
                m_changed.unite(touched->second);
            }
        }
        m_allChanged = m_allChanged || m_changed.remove(0) || m_changed.size() > mostRemembered;
    });
}

void FleetWatch::unfollow()
{
    if (m_listener) {
        m_store.changes().remove(*m_listener);
        m_listener.reset();
    }
}

inventory::compliance::Carrying FleetWatch::carrying() const
{
    return {.assign = [](store::Transaction& tx, ProfileId profile, DeviceId device) -> Result<bool> {
                for (const profiles::Assignment& one : TRY(profiles::assignments(tx, profile))) {
                    if (one.target.device == device) {
                        return false;
                    }
                }
                TRY(profiles::assign(tx, {profile, {GroupId{}, device}, profiles::ChannelChoice::Auto},
                                     QStringLiteral("system")));
                return true;
            },
            .unassign = [](store::Transaction& tx, ProfileId profile, DeviceId device) -> Result<> {
                const auto gone = profiles::unassign(tx, profile, {GroupId{}, device}, QStringLiteral("system"));
                // Somebody was faster, or the profile has gone.
                return gone || gone.error().code == ErrorCode::NotFound ? Result<>() : gone;
            }};
}

Result<> FleetWatch::settle(const QList<DeviceId>& devices)
{
    const bool isDue = TRY(m_store.read([&](store::Connection& db) -> Result<bool> {
        const auto groups = TRY(inventory::smartGroups(db));
        return TRY(inventory::areMisplaced(db, groups, devices, m_clock.nowMs())) ||
               TRY(inventory::compliance::isAnyDue(db, devices, m_clock.nowMs()));
    }));
    if (!isDue) {
        return {};
    }
    return m_store.write([&](store::Transaction& tx) -> Result<> {
        QList<DeviceId> changed = TRY(inventory::placeDevices(tx, devices));
        changed += TRY(inventory::compliance::assess(tx, devices, carrying()));
        return m_installer.markDue(tx, changed);
    });
}

template <class Next> Result<> FleetWatch::eachBunch(Next next)
{
    DeviceId last;
    while (!m_paused) {
        const auto devices = TRY(m_store.read([&](store::Connection& db) { return devicesOf(next(db, last)); }));
        if (devices.isEmpty()) {
            break;
        }
        TRY(settle(devices));
        last = devices.last();
    }
    m_rollout.workOff();
    return {};
}

Result<> FleetWatch::runChanged()
{
    QSet<qint64> changed;
    bool isAll = false;
    {
        const std::lock_guard lock(m_mutex);
        changed.swap(m_changed);
        isAll = std::exchange(m_allChanged, false);
    }
    if (isAll) {
        return runAll();
    }
    QList<qint64> sorted = changed.values();
    std::sort(sorted.begin(), sorted.end());
    for (qsizetype at = 0; at < sorted.size() && !m_paused; at += devicesAtOnce) {
        QList<DeviceId> devices;
        for (const qint64 id : sorted.mid(at, devicesAtOnce)) {
            devices.append(DeviceId{id});
        }
        TRY(settle(devices));
    }
    if (!sorted.isEmpty()) {
        m_rollout.workOff();
    }
    return {};
}

Result<> FleetWatch::runAll()
{
    TRY(eachBunch([](store::Connection& db, DeviceId last) {
        return db.all("SELECT id FROM device WHERE id > ? ORDER BY id LIMIT ?", {last.value, devicesAtOnce});
    }));
    const bool isDayDue = TRY(m_store.read(
        [this](store::Connection& db) { return inventory::compliance::isDayDue(db, m_clock.nowMs()); }));
    return isDayDue && !m_paused
               ? m_store.write([](store::Transaction& tx) { return inventory::compliance::keepDay(tx); })
               : Result<>();
}

Result<> FleetWatch::settleGroup(GroupId group)
{
    QList<DeviceId> before;
    while (!m_paused) {
        const auto misplaced = TRY(m_store.read([&](store::Connection& db) -> Result<QList<DeviceId>> {
            for (const inventory::SmartGroup& smart : TRY(inventory::smartGroups(db))) {
                if (smart.group.id == group) {
                    const auto found =
                        TRY(inventory::difference(db, group, smart.query, m_clock.nowMs(), devicesAtOnce));
                    return found.joins + found.leaves;
                }
            }
            return QList<DeviceId>();
        }));
        if (misplaced.isEmpty() || misplaced == before) { // done, or nothing helps: the next run tries again
            break;
        }
        TRY(settle(misplaced));
        before = misplaced;
    }
    m_rollout.workOff();
    return {};
}

Result<> FleetWatch::settleMembers(GroupId group)
{
    return eachBunch([group](store::Connection& db, DeviceId last) {
        return db.all("SELECT device_id FROM group_member WHERE group_id = ? AND device_id > ? "
                      "UNION SELECT device_id FROM compliance_result WHERE device_id > ? ORDER BY 1 LIMIT ?",
                      {group.value, last.value, last.value, devicesAtOnce});
    });
}

} // namespace espalier::server
