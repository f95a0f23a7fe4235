#include "profiles/install.h"

#include "mdm/handlers.h"
#include "mdm/queue.h"
#include "profiles/install_rows.h"

#include <QHash>
#include <QSet>

#include <map>

namespace espalier::profiles {

// Who gets the same command. Device and user channels never share one: cancelling is per device.
struct Installer::Batch {
    ProfileId profile;
    std::optional<VersionId> version; // nothing: remove
    ChannelKind kind = ChannelKind::Device;
    auto operator<=>(const Batch&) const = default;
};

// One device as it is and as it should be.
struct Installer::Look {
    Reachable target;
    QMap<Spot, VersionId> should;
    Standings is;
    QList<Spot> spots; // all of both on its open channels

    [[nodiscard]] std::optional<VersionId> wantedAt(const Spot& spot) const
    {
        return should.contains(spot) ? std::optional(should.value(spot)) : std::nullopt;
    }
};

// What a reconciliation will queue once every device was looked at.
struct Installer::Plan {
    struct Member {
        Reachable target;
        Spot spot;
        Standing standing;
    };
    std::map<Batch, QList<Member>> batches;
};

Installer::Installer(mdm::Queue& queue, const Library& library) : m_queue(queue), m_library(library) {}

void Installer::addHandlers(mdm::ResultHandlers& handlers)
{
    for (const char* type : {"InstallProfile", "RemoveProfile"}) {
        handlers.add(QString::fromLatin1(type),
                     [this](store::Transaction& tx, const mdm::CommandResult& result) { return answered(tx, result); });
    }
}

Result<> Installer::reconcile(store::Transaction& tx, DeviceId device)
{
    return reconcile(tx, QList<DeviceId>{device});
}

Result<> Installer::reconcile(store::Transaction& tx, const QList<DeviceId>& devices)
{
    QList<Look> looks;
    for (const DeviceId device : devices) {
        if (std::optional<Look> look = TRY(lookAt(tx, device))) {
            looks.append(std::move(*look));
        }
    }
    TRY(cancelOutdated(tx, looks));
    Plan plan;
    for (const Look& look : looks) {
        TRY(decide(tx, look, plan));
    }
    return carryOut(tx, plan);
}

Result<> Installer::reconcileProfile(store::Transaction& tx, ProfileId profile)
{
    QList<DeviceId> devices;
    for (const store::Row& row :
         TRY(tx.all("SELECT device_id FROM profile_install WHERE profile_id = ? "
                    "UNION SELECT device_id FROM profile_assignment WHERE profile_id = ? AND device_id > 0 "
                    "UNION SELECT m.device_id FROM profile_assignment a JOIN group_member m "
                    "ON m.group_id = a.group_id WHERE a.profile_id = ?",
                    {profile.value, profile.value, profile.value}))) {
        devices.append(DeviceId{row.integer(0)});
    }
    return reconcile(tx, devices);
}

Result<std::optional<Installer::Look>> Installer::lookAt(store::Transaction& tx, DeviceId device)
{
    const std::optional<Reachable> target = TRY(reachable(tx, device));
    if (!target) {
        return std::optional<Look>();
    }
    Look look;
    look.target = *target;
    look.should = TRY(wanted(tx, *target));
    look.is = TRY(standings(tx, *target));
    look.spots = look.should.keys();
    for (auto it = look.is.keyBegin(); it != look.is.keyEnd(); ++it) {
        const bool isOpen = it->channel == target->channel || target->users.contains(it->channel);
        if (isOpen && !look.should.contains(*it)) {
            look.spots.append(*it);
        }
    }
    return std::optional(std::move(look));
}

Result<> Installer::cancelOutdated(store::Transaction& tx, QList<Look>& looks)
{
    QMap<QString, QHash<ChannelId, std::pair<qsizetype, Spot>>> outdated; // by UUID; look and spot
    for (qsizetype i = 0; i < looks.size(); ++i) {
        for (const Spot& spot : looks[i].spots) {
            const Standing standing = looks[i].is.value(spot);
            if (isOutdated(standing, looks[i].wantedAt(spot))) {
                outdated[standing.uuid].insert(spot.channel, {i, spot});
            }
        }
    }
    for (auto it = outdated.begin(); it != outdated.end(); ++it) {
        QSet<ChannelId> others;
        QList<std::pair<qsizetype, Spot>> unsent;
        for (const store::Row& row :
             TRY(tx.all("SELECT d.channel_id FROM delivery d JOIN command c ON c.id = d.command_id "
                        "WHERE c.uuid = ? AND d.state IN ('queued', 'notnow')",
                        {it.key()}))) {
            const ChannelId channel{row.integer(0)};
            if (it->contains(channel)) {
                unsent.append(it->value(channel));
            } else {
                others.insert(channel);
            }
        }
        // At once when nobody else waits for it: one by one a command for a whole fleet would take minutes.
        if (others.isEmpty() && !unsent.isEmpty()) {
            TRY(m_queue.cancel(tx, it.key(), std::nullopt, QStringLiteral("system")));
        }
        QSet<DeviceId> done;
        for (const auto& [index, spot] : unsent) {
            Look& look = looks[index];
            if (!others.isEmpty() && !done.contains(look.target.device)) {
                done.insert(look.target.device); // cancels on all its channels
                TRY(m_queue.cancel(tx, it.key(), look.target.device, QStringLiteral("system")));
            }
            const Standing before = afterCancelling(look.is.value(spot));
            look.is.insert(spot, before);
            TRY(setStanding(tx, look.target, spot, before));
        }
    }
    return {};
}

Result<> Installer::decide(store::Transaction& tx, const Look& look, Plan& plan)
{
    for (const Spot& spot : look.spots) {
        const std::optional<VersionId> version = look.wantedAt(spot);
        Standing standing = look.is.value(spot);
        switch (nextStep(standing, version)) {
        case Step::Nothing:
            break;
        case Step::Forget:
            standing.state = State::Removed;
            TRY(setStanding(tx, look.target, spot, standing));
            break;
        case Step::Install:
        case Step::Remove:
            plan.batches[{spot.profile, version, look.target.kindOf(spot.channel)}].append(
                {look.target, spot, standing});
            break;
        }
    }
    return {};
}

Result<> Installer::carryOut(store::Transaction& tx, const Plan& plan)
{
    for (const auto& [batch, members] : plan.batches) {
        mdm::NewCommand command;
        if (batch.version) {
            command.command.set(QStringLiteral("RequestType"), QStringLiteral("InstallProfile"));
            command.command.set(QStringLiteral("Payload"), TRY(m_library.content(tx, *batch.version)));
        } else {
            const store::Row profile = TRY(tx.one("SELECT identifier FROM profile WHERE id = ?", {batch.profile.value},
                                                  QStringLiteral("profile %1").arg(batch.profile.value)));
            command.command.set(QStringLiteral("RequestType"), QStringLiteral("RemoveProfile"));
            command.command.set(QStringLiteral("Identifier"), profile.text(0));
        }
        for (const Plan::Member& member : members) {
            command.channels.append(member.spot.channel);
        }
        command.createdBy = QStringLiteral("system");
        command.origin = QStringLiteral("profile");
        const QString uuid = TRY(m_queue.add(tx, command)).uuid;
        TRY(tx.run("INSERT INTO profile_command (uuid, profile_id, version_id) VALUES (?, ?, ?)",
                   {uuid, batch.profile.value, batch.version.value_or(VersionId{}).value}));
        for (const Plan::Member& member : members) {
            Standing standing = member.standing;
            standing.state = batch.version ? State::Pending : State::Removing;
            standing.asked = batch.version.value_or(standing.asked);
            standing.uuid = uuid;
            TRY(setStanding(tx, member.target, member.spot, standing));
        }
    }
    return {};
}

} // namespace espalier::profiles
