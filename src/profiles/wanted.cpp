#include "profiles/wanted.h"

namespace espalier::profiles {

std::optional<ChannelKind> channelKind(ChannelChoice choice, Scope scope, const QString& platform)
{
    if (choice == ChannelChoice::Device || (choice == ChannelChoice::Auto && scope == Scope::System)) {
        return ChannelKind::Device;
    }
    if (choice == ChannelChoice::User) {
        return ChannelKind::User;
    }
    if (platform.isEmpty()) {
        return std::nullopt; // not known yet whether it is a Mac; asked again once its DeviceInformation is there
    }
    return platform == QLatin1String("mac") ? ChannelKind::User : ChannelKind::Device;
}

Result<std::optional<Reachable>> reachable(store::Connection& db, DeviceId device)
{
    const auto row =
        TRY(db.first("SELECT generation, platform FROM device WHERE id = ? AND state = 'enrolled'", {device.value}));
    if (!row) {
        return std::optional<Reachable>();
    }
    Reachable found;
    found.device = device;
    found.generation = row->integer(0);
    found.platform = row->text(1);
    for (const store::Row& channel : TRY(db.all(
             "SELECT id, user_id FROM channel WHERE device_id = ? AND enabled = 1 ORDER BY id", {device.value}))) {
        if (channel.text(1).isEmpty()) {
            found.channel = ChannelId{channel.integer(0)};
        } else {
            found.users.append(ChannelId{channel.integer(0)});
        }
    }
    return found.channel.isValid() ? std::optional(found) : std::nullopt;
}

Result<QMap<Spot, WantedVersion>> wanted(store::Connection& db, const Reachable& target)
{
    QMap<Spot, WantedVersion> spots;
    for (const store::Row& row :
         TRY(db.all("SELECT p.id, p.current_version, p.scope, a.channel, v.rendered, v.variables "
                    "FROM profile_assignment a JOIN profile p ON p.id = a.profile_id "
                    "JOIN profile_version v ON v.id = p.current_version "
                    "WHERE p.deleting = 0 AND (a.device_id = ? OR a.group_id IN "
                    "(SELECT group_id FROM group_member WHERE device_id = ?))",
                    {target.device.value, target.device.value}))) {
        const ChannelChoice choice = channelChoice(row.text(3)).value_or(ChannelChoice::Auto);
        const Scope scope = row.text(2) == QLatin1String("User") ? Scope::User : Scope::System;
        const std::optional<ChannelKind> kind = channelKind(choice, scope, target.platform);
        if (!kind) {
            continue;
        }
        const WantedVersion version{VersionId{row.integer(1)}, row.boolean(4),
                                    row.text(5).split(QLatin1Char('\n'), Qt::SkipEmptyParts)};
        const QList<ChannelId> channels = *kind == ChannelKind::User ? target.users : QList{target.channel};
        for (const ChannelId channel : channels) {
            spots.insert({ProfileId{row.integer(0)}, channel}, version);
        }
    }
    return spots;
}

} // namespace espalier::profiles
