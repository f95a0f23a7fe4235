#include "profiles/wanted.h"

#include "profiles/assignments.h"

namespace espalier::profiles {

namespace {

QList<ChannelId> channelsFor(const Reachable& target, ChannelChoice choice, const QString& scope)
{
    if (choice == ChannelChoice::Device) {
        return {target.channel};
    }
    if (choice == ChannelChoice::User) {
        return target.users;
    }
    if (scope != QLatin1String("User")) {
        return {target.channel};
    }
    if (target.platform.isEmpty()) {
        return {}; // not known yet whether it is a Mac; asked again once its DeviceInformation is there
    }
    return target.platform == QLatin1String("mac") ? target.users : QList<ChannelId>{target.channel};
}

} // namespace

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

Result<QMap<Spot, VersionId>> wanted(store::Connection& db, const Reachable& target)
{
    QMap<Spot, VersionId> spots;
    for (const store::Row& row :
         TRY(db.all("SELECT p.id, p.current_version, p.scope, a.channel FROM profile_assignment a "
                    "JOIN profile p ON p.id = a.profile_id WHERE p.deleting = 0 AND (a.device_id = ? OR a.group_id IN "
                    "(SELECT group_id FROM group_member WHERE device_id = ?))",
                    {target.device.value, target.device.value}))) {
        const ChannelChoice choice = channelChoice(row.text(3)).value_or(ChannelChoice::Auto);
        for (const ChannelId channel : channelsFor(target, choice, row.text(2))) {
            spots.insert({ProfileId{row.integer(0)}, channel}, VersionId{row.integer(1)});
        }
    }
    return spots;
}

} // namespace espalier::profiles
