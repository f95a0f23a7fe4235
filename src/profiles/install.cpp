#include "profiles/install.h"

#include "crypto/random.h"
#include "mdm/access_rights.h"
#include "mdm/handlers.h"
#include "mdm/queue.h"
#include "profiles/device_values.h"
#include "profiles/install_rows.h"
#include "profiles/sendable.h"

#include <QHash>
#include <QSet>

#include <map>

namespace espalier::profiles {

namespace {

const QString installProfile = QStringLiteral("InstallProfile");
const QString removeProfile = QStringLiteral("RemoveProfile");

} // namespace

// Who gets the same command. Device and user channels never share one: cancelling is per device.
struct Installer::Batch {
    ProfileId profile;
    std::optional<VersionId> version; // nothing: remove
    ChannelKind kind = ChannelKind::Device;
    DeviceId only; // valid: what is sent is made for this device
    auto operator<=>(const Batch&) const = default;
};

// One device as it is and as it should be.
struct Installer::Look {
    Reachable target;
    QMap<Spot, Goal> should;
    QSet<VersionId> rendered; // of these versions the device gets one of its own
    VariableValues values;    // only when there are such
    Standings is;
    QList<Spot> spots; // all of both on its open channels

    [[nodiscard]] std::optional<Goal> goalAt(const Spot& spot) const
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
    QHash<DeviceId, VariableValues> values;
};

Installer::Installer(mdm::Queue& queue, const Library& library) : m_queue(queue), m_library(library) {}

void Installer::addHandlers(mdm::ResultHandlers& handlers)
{
    for (const QString& type : {installProfile, removeProfile}) {
        handlers.add(
            type, [this](store::Transaction& tx, const mdm::CommandResult& result) { return answered(tx, result); },
            mdm::NeedsRequest::No);
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

Result<> Installer::markDue(store::Transaction& tx, const QList<DeviceId>& devices)
{
    for (const DeviceId device : devices) {
        TRY(tx.run("INSERT INTO profile_due (device_id) VALUES (?) ON CONFLICT DO NOTHING", {device.value}));
    }
    return {};
}

Result<> Installer::markDue(store::Transaction& tx, ProfileId profile)
{
    // Who is not enrolled yet is compared when that is done.
    TRY(tx.run("INSERT INTO profile_due (device_id) SELECT id FROM device WHERE state = 'enrolled' AND id IN ("
               "SELECT device_id FROM profile_install WHERE profile_id = ? "
               "UNION SELECT device_id FROM profile_assignment WHERE profile_id = ? AND device_id > 0 "
               "UNION SELECT m.device_id FROM profile_assignment a JOIN group_member m "
               "ON m.group_id = a.group_id WHERE a.profile_id = ?) ON CONFLICT DO NOTHING",
               {profile.value, profile.value, profile.value}));
    return {};
}

Result<> Installer::reconcileDue(store::Transaction& tx, const QList<DeviceId>& devices)
{
    QList<DeviceId> due; // somebody else may have been faster
    for (const DeviceId device : devices) {
        if (TRY(tx.run("DELETE FROM profile_due WHERE device_id = ?", {device.value})) > 0) {
            due.append(device);
        }
    }
    TRY(reconcile(tx, due));
    for (const store::Row& row : TRY(tx.all("SELECT id FROM profile WHERE deleting = 1"))) {
        TRY(dropIfGone(tx, ProfileId{row.integer(0)}));
    }
    return {};
}

Result<> Installer::valuesChanged(store::Transaction& tx, DeviceId device)
{
    const auto concerned = TRY(
        tx.first("SELECT 1 FROM profile p JOIN profile_version v ON v.id = p.current_version WHERE v.rendered = 1"));
    return concerned ? reconcile(tx, device) : Result<>();
}

Result<> Installer::setGoals(store::Connection& db, Look& look)
{
    const QMap<Spot, WantedVersion> all = TRY(wanted(db, look.target));
    for (auto it = all.begin(); it != all.end(); ++it) {
        Goal goal{it->version, {}, {}};
        if (it->rendered) {
            if (look.values.isEmpty()) {
                look.values = TRY(deviceValues(db, look.target.device));
            }
            look.rendered.insert(it->version);
            goal.missing = missingOf(it->variables, look.values);
            goal.values = digestOf(it->variables, look.values);
        }
        look.should.insert(it.key(), goal);
    }
    return {};
}

Result<std::optional<Installer::Look>> Installer::lookAt(store::Transaction& tx, DeviceId device)
{
    const std::optional<Reachable> target = TRY(reachable(tx, device));
    if (!target) {
        return std::optional<Look>();
    }
    Look look;
    look.target = *target;
    TRY(setGoals(tx, look));
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
            if (isOutdated(standing, looks[i].goalAt(spot))) {
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
            TRY(m_queue.cancelOutdated(tx, it.key(), std::nullopt));
        }
        QSet<DeviceId> done;
        for (const auto& [index, spot] : unsent) {
            Look& look = looks[index];
            if (!others.isEmpty() && !done.contains(look.target.device)) {
                done.insert(look.target.device); // cancels on all its channels
                TRY(m_queue.cancelOutdated(tx, it.key(), look.target.device));
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
        const std::optional<Goal> goal = look.goalAt(spot);
        Standing standing = look.is.value(spot);
        Batch batch{spot.profile, std::nullopt, look.target.kindOf(spot.channel), {}};
        switch (nextStep(standing, goal)) {
        case NextStep::Nothing:
            break;
        case NextStep::Forget:
            standing.state = State::Removed;
            TRY(setStanding(tx, look.target, spot, standing));
            break;
        case NextStep::Block:
            standing.state = State::Blocked;
            standing.asked = goal->version;
            standing.missing = goal->missing;
            standing.uuid.clear(); // a late answer to what was sent before doesn't unblock it
            TRY(setStanding(tx, look.target, spot, standing));
            break;
        case NextStep::Install:
            batch.version = goal->version;
            standing.values = goal->values;
            if (look.rendered.contains(goal->version)) {
                batch.only = look.target.device;
                plan.values.insert(batch.only, look.values);
            }
            [[fallthrough]];
        case NextStep::Remove:
            standing.missing.clear();
            if (!TRY(mdm::isGranted(tx, look.target.device, batch.version ? installProfile : removeProfile))) {
                standing.state = batch.version ? State::Failed : State::RemoveFailed;
                standing.asked = batch.version.value_or(standing.asked);
                TRY(setStanding(tx, look.target, spot, standing,
                                QStringLiteral("the device enrolled without the access right to install profiles")));
                break;
            }
            plan.batches[batch].append({look.target, spot, standing});
            break;
        }
    }
    return {};
}

Result<std::optional<plist::Dict>> Installer::commandFor(store::Connection& db, const Batch& batch, Sendable& sendable,
                                                         const VariableValues& values) const
{
    plist::Dict command;
    if (!batch.version) {
        const store::Row profile = TRY(db.one("SELECT identifier FROM profile WHERE id = ?", {batch.profile.value},
                                              {"profile", batch.profile.value}));
        command.set(QStringLiteral("RequestType"), removeProfile);
        command.set(QStringLiteral("Identifier"), profile.text(0));
        return std::optional(command);
    }
    const auto content =
        batch.only.isValid() ? sendable.rendered(db, *batch.version, values) : sendable.asStored(db, *batch.version);
    if (!content) {
        const ErrorCode code = content.error().code;
        return code == ErrorCode::Crypto || code == ErrorCode::InvalidInput
                   ? Result<std::optional<plist::Dict>>(std::nullopt)
                   : Failure(content.error());
    }
    command.set(QStringLiteral("RequestType"), installProfile);
    command.set(QStringLiteral("Payload"), *content);
    return std::optional(command);
}

Result<> Installer::carryOut(store::Transaction& tx, const Plan& plan)
{
    Sendable sendable(m_library);
    for (const auto& [batch, members] : plan.batches) {
        const std::optional<plist::Dict> body = TRY(commandFor(tx, batch, sendable, plan.values.value(batch.only)));
        QString uuid;
        if (body) {
            mdm::NewCommand command;
            command.command = *body;
            for (const Plan::Member& member : members) {
                command.channels.append(member.spot.channel);
            }
            command.createdBy = QStringLiteral("system");
            command.origin = QStringLiteral("profile");
            uuid = TRY(m_queue.add(tx, command)).uuid;
            const QByteArray payload = body->data(u"Payload");
            TRY(tx.run("INSERT INTO profile_command (uuid, profile_id, version_id, sha256) VALUES (?, ?, ?, ?)",
                       {uuid, batch.profile.value, batch.version.value_or(VersionId{}).value,
                        payload.isEmpty() ? QVariant() : QVariant(crypto::sha256(payload))}));
        }
        for (const Plan::Member& member : members) {
            Standing standing = member.standing;
            standing.state = batch.version ? State::Pending : State::Removing;
            standing.asked = batch.version.value_or(standing.asked);
            standing.uuid = uuid;
            QString error;
            if (!body) { // one that can never be sent must not hold up the others
                standing.state = State::Failed;
                error = batch.only.isValid() ? QStringLiteral("the profile can't be made for this device")
                                             : QStringLiteral("the stored profile can't be read");
            }
            TRY(setStanding(tx, member.target, member.spot, standing, error));
        }
    }
    return {};
}

} // namespace espalier::profiles
