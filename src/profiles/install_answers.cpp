// What devices answer, and what that means for profiles on their way out.
#include "profiles/install.h"

#include "audit/log.h"
#include "mdm/handlers.h"
#include "profiles/install_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace espalier::profiles {

namespace {

constexpr qsizetype longestError = 1'000;

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
                                      {"profile", profile.value}));
    TRY(tx.run("DELETE FROM profile_assignment WHERE profile_id = ?", {profile.value}));
    TRY(tx.run("UPDATE profile SET deleting = 1 WHERE id = ?", {profile.value}));
    TRY(audit::append(tx, {actor,
                           QStringLiteral("profile.deleted"),
                           QStringLiteral("profile"),
                           QString::number(profile.value),
                           {{QStringLiteral("identifier"), row.text(0)}, {QStringLiteral("name"), row.text(1)}}}));
    tx.touch(store::Table::Profile, profile.value);
    TRY(markDue(tx, profile));
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
    TRY(tx.run("DELETE FROM profile_due WHERE device_id = ?", {device.value}));
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
