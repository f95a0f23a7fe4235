#include "profiles/install.h"

#include "audit/log.h"
#include "crypto/random.h"
#include "mdm/handlers.h"
#include "mdm/queue.h"
#include "profiles/install_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace espalier::profiles {

// Who gets the same command. Device and user channels never share one: cancelling is per device.
struct Installer::Batch {
    ProfileId profile;
    std::optional<VersionId> version; // nothing: remove
    ChannelKind kind = ChannelKind::Device;
    auto operator<=>(const Batch&) const = default;
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

namespace {

constexpr qsizetype longestError = 1'000;
const auto origin = QStringLiteral("profile");

// "Text (domain code) ← cause (domain code)", from what mdm made of the ErrorChain.
QString errorText(const QString& chainJson)
{
    QStringList parts;
    for (const QJsonValue& value : QJsonDocument::fromJson(chainJson.toUtf8()).array()) {
        const QJsonObject error = value.toObject();
        const QJsonValue code = error[QStringLiteral("code")];
        parts.append(QStringLiteral("%1 (%2 %3)")
                         .arg(error[QStringLiteral("text")].toString(), error[QStringLiteral("domain")].toString(),
                              code.toVariant().toString()));
    }
    const QString text = parts.join(QStringLiteral(" ← ")).simplified().left(longestError);
    return text.isEmpty() ? QStringLiteral("the device gave no reason") : text;
}

} // namespace

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
    Plan plan;
    for (const DeviceId device : devices) {
        TRY(consider(tx, device, plan));
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

Result<> Installer::consider(store::Transaction& tx, DeviceId device, Plan& plan)
{
    const std::optional<Reachable> target = TRY(reachable(tx, device));
    if (!target) {
        return {};
    }
    const QMap<Spot, VersionId> should = TRY(wanted(tx, *target));
    const Standings is = TRY(standings(tx, *target));
    QList<Spot> spots = should.keys();
    for (auto it = is.keyBegin(); it != is.keyEnd(); ++it) {
        const bool isOpen = it->channel == target->channel || target->users.contains(it->channel);
        if (isOpen && !should.contains(*it)) {
            spots.append(*it);
        }
    }
    for (const Spot& spot : spots) {
        const std::optional<VersionId> version =
            should.contains(spot) ? std::optional(should.value(spot)) : std::nullopt;
        Standing standing = is.value(spot);
        if (isOutdated(standing, version) && TRY(cancelled(tx, device, spot.channel, standing.uuid))) {
            standing = afterCancelling(standing);
            TRY(setStanding(tx, *target, spot, standing));
        }
        switch (nextStep(standing, version)) {
        case Step::Nothing:
            break;
        case Step::Forget:
            standing.state = State::Removed;
            TRY(setStanding(tx, *target, spot, standing));
            break;
        case Step::Install:
        case Step::Remove:
            plan.batches[{spot.profile, version, target->kindOf(spot.channel)}].append({*target, spot, standing});
            break;
        }
    }
    return {};
}

Result<bool> Installer::cancelled(store::Transaction& tx, DeviceId device, ChannelId channel, const QString& uuid)
{
    const Result<int> count = m_queue.cancel(tx, uuid, device, QStringLiteral("system"));
    if (!count && count.error().code != ErrorCode::Conflict && count.error().code != ErrorCode::NotFound) {
        return Failure(count.error());
    }
    const auto row = TRY(tx.first("SELECT d.state FROM delivery d JOIN command c ON c.id = d.command_id "
                                  "WHERE c.uuid = ? AND d.channel_id = ?",
                                  {uuid, channel.value}));
    return row && row->text(0) == QLatin1String("cancelled");
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
        command.origin = origin;
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

Result<> Installer::answered(store::Transaction& tx, const mdm::CommandResult& result)
{
    const auto ours = TRY(tx.first("SELECT profile_id, version_id FROM profile_command WHERE uuid = ?", {result.uuid}));
    if (!ours) {
        return {}; // sent by hand
    }
    const std::optional<Reachable> target = TRY(reachable(tx, result.device));
    if (!target) {
        return {};
    }
    const Spot spot{ProfileId{ours->integer(0)}, result.channel};
    const std::optional<VersionId> version =
        ours->integer(1) > 0 ? std::optional(VersionId{ours->integer(1)}) : std::nullopt;
    const Standings all = TRY(standings(tx, *target));
    const Standing before = all.value(spot);
    const bool done = result.status == mdm::ResultStatus::Acknowledged;
    const Standing after = afterAnswer(before, result.uuid, version, done ? Answer::Done : Answer::Refused);
    const bool failedNow = !done && after.uuid == result.uuid;
    TRY(setStanding(tx, *target, spot, after, failedNow ? errorText(result.errorChain) : QString()));
    if (failedNow) {
        TRY(audit::append(tx,
                          {QStringLiteral("device"),
                           version ? QStringLiteral("profile.install_failed") : QStringLiteral("profile.remove_failed"),
                           QStringLiteral("device"),
                           QString::number(result.device.value),
                           {{QStringLiteral("profile"), spot.profile.value},
                            {QStringLiteral("error"), errorText(result.errorChain)}}}));
    }
    TRY(reconcile(tx, result.device));
    return dropIfGone(tx, spot.profile);
}

Result<> Installer::remove(store::Transaction& tx, ProfileId profile, const QString& actor)
{
    const store::Row row = TRY(tx.one("SELECT identifier, name, deleting FROM profile WHERE id = ?", {profile.value},
                                      QStringLiteral("profile %1").arg(profile.value)));
    TRY(tx.run("DELETE FROM profile_assignment WHERE profile_id = ?", {profile.value}));
    TRY(tx.run("UPDATE profile SET deleting = 1 WHERE id = ?", {profile.value}));
    TRY(audit::append(tx, {actor,
                           QStringLiteral("profile.deleted"),
                           QStringLiteral("profile"),
                           QString::number(profile.value),
                           {{QStringLiteral("identifier"), row.text(0)}, {QStringLiteral("name"), row.text(1)}}}));
    tx.touch(store::Table::Profile, profile.value);
    TRY(reconcileProfile(tx, profile));
    return dropIfGone(tx, profile);
}

Result<> Installer::dropIfGone(store::Transaction& tx, ProfileId profile)
{
    const auto deleting = TRY(tx.first("SELECT 1 FROM profile WHERE id = ? AND deleting = 1", {profile.value}));
    if (!deleting) {
        return {};
    }
    // Rows of devices whose enrollment ended, or of an earlier one, are of no interest: the profile went with it.
    const auto left = TRY(tx.first("SELECT 1 FROM profile_install i JOIN device d ON d.id = i.device_id "
                                   "WHERE i.profile_id = ? AND i.state <> 'removed' AND i.generation = d.generation "
                                   "AND d.state = 'enrolled'",
                                   {profile.value}));
    if (left) {
        return {};
    }
    TRY(tx.run("DELETE FROM profile_install WHERE profile_id = ?", {profile.value}));
    TRY(tx.run("DELETE FROM profile_command WHERE profile_id = ?", {profile.value}));
    TRY(tx.run("DELETE FROM profile_version WHERE profile_id = ?", {profile.value}));
    TRY(tx.run("DELETE FROM profile WHERE id = ?", {profile.value}));
    tx.touch(store::Table::Profile, profile.value);
    return {};
}

Result<> Installer::ended(store::Transaction& tx, DeviceId device)
{
    const store::Rows profiles =
        TRY(tx.all("SELECT DISTINCT profile_id FROM profile_install WHERE device_id = ?", {device.value}));
    TRY(tx.run("DELETE FROM profile_install WHERE device_id = ?", {device.value}));
    for (const store::Row& row : profiles) {
        tx.touch(store::Table::Profile, row.integer(0));
        TRY(dropIfGone(tx, ProfileId{row.integer(0)}));
    }
    return {};
}

Result<> Installer::forget(store::Transaction& tx, DeviceId device)
{
    TRY(tx.run("DELETE FROM profile_assignment WHERE device_id = ?", {device.value}));
    return ended(tx, device);
}

Result<> Installer::reported(store::Transaction& tx, DeviceId device, ChannelId channel)
{
    const store::Rows rows =
        TRY(tx.all("SELECT i.id, i.profile_id, i.state, i.missing, CASE WHEN EXISTS (SELECT 1 FROM reported_profile r "
                   "WHERE r.channel_id = i.channel_id AND r.identifier = p.identifier) THEN 0 ELSE 1 END "
                   "FROM profile_install i JOIN profile p ON p.id = i.profile_id JOIN device d ON d.id = i.device_id "
                   "WHERE i.channel_id = ? AND i.generation = d.generation",
                   {channel.value}));
    for (const store::Row& row : rows) {
        const ProfileId profile{row.integer(1)};
        const State state = stateNamed(row.text(2));
        const bool isAbsent = row.boolean(4);
        if (state == State::Installed && isAbsent != row.boolean(3)) {
            TRY(tx.run("UPDATE profile_install SET missing = ? WHERE id = ?", {isAbsent ? 1 : 0, row.integer(0)}));
            TRY(audit::append(tx, {QStringLiteral("device"),
                                   isAbsent ? QStringLiteral("profile.missing") : QStringLiteral("profile.found"),
                                   QStringLiteral("device"),
                                   QString::number(device.value),
                                   {{QStringLiteral("profile"), profile.value}}}));
        } else if (state == State::RemoveFailed && isAbsent) {
            TRY(tx.run("UPDATE profile_install SET state = 'removed', installed_version = NULL, error = '', at = ? "
                       "WHERE id = ?",
                       {tx.nowMs(), row.integer(0)}));
        } else {
            continue;
        }
        tx.touch(store::Table::Profile, profile.value);
        tx.touch(store::Table::Device, device.value);
        TRY(dropIfGone(tx, profile));
    }
    return {};
}

} // namespace espalier::profiles
