#include "profiles/impact/fleet.h"

#include "profiles/wanted.h"

namespace espalier::profiles {

void Devices::add(const NamedDevice& device)
{
    if (++count <= mostNamed) {
        first.append(device);
    }
}

std::optional<catalogue::Platform> systemOf(const QString& platform)
{
    static const QHash<QString, catalogue::Platform> known{
        {QStringLiteral("iphone"), catalogue::Platform::iOS},
        {QStringLiteral("ipad"), catalogue::Platform::iOS},
        {QStringLiteral("mac"), catalogue::Platform::macOS},
        {QStringLiteral("appletv"), catalogue::Platform::tvOS},
        {QStringLiteral("vision"), catalogue::Platform::visionOS},
        {QStringLiteral("watch"), catalogue::Platform::watchOS},
    };
    const auto found = known.constFind(platform);
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

Result<Fleet> Fleet::read(store::Connection& db)
{
    Fleet fleet;
    for (const store::Row& row :
         TRY(db.all("SELECT d.id, d.name, d.serial, d.platform, d.os, d.supervised, "
                    "(SELECT COUNT(*) FROM channel u WHERE u.device_id = d.id AND u.user_id <> '' AND u.enabled = 1) "
                    "FROM device d JOIN channel c ON c.device_id = d.id AND c.user_id = '' AND c.enabled = 1 "
                    "WHERE d.state = 'enrolled' ORDER BY lower(d.name), d.id"))) {
        FleetDevice device;
        device.device = {DeviceId{row.integer(0)}, row.text(1).isEmpty() ? row.text(2) : row.text(1)};
        device.platform = row.text(3);
        device.system = systemOf(device.platform);
        device.os = catalogue::OsVersion::fromText(row.text(4).section(u' ', 0, 0)); // "17.5.1 (a)"
        if (!row.isNull(5)) {
            device.supervised = row.boolean(5);
        }
        device.hasUsers = row.boolean(6);
        fleet.m_places.insert(device.device.id, fleet.m_devices.size());
        fleet.m_devices.push_back(std::move(device));
    }
    return fleet;
}

Result<QList<DeviceId>> Fleet::targets(store::Connection& db, const Target& target)
{
    if (!target.group.isValid()) {
        return QList{target.device};
    }
    auto known = m_members.constFind(target.group);
    if (known == m_members.constEnd()) {
        QList<DeviceId> members;
        for (const store::Row& row :
             TRY(db.all("SELECT device_id FROM group_member WHERE group_id = ?", {target.group.value}))) {
            members.append(DeviceId{row.integer(0)});
        }
        known = m_members.insert(target.group, members);
    }
    return *known;
}

Result<std::vector<quint8>> Fleet::reachedBy(store::Connection& db, const QList<Assignment>& assignments, Scope scope,
                                             QSet<DeviceId>* others)
{
    std::vector<quint8> channels(m_devices.size(), NoChannel);
    for (const Assignment& assignment : assignments) {
        for (const DeviceId id : TRY(targets(db, assignment.target))) {
            const auto place = m_places.constFind(id);
            if (place == m_places.constEnd()) {
                if (others != nullptr) {
                    others->insert(id);
                }
                continue;
            }
            const auto kind = channelKind(assignment.channel, scope, m_devices[*place].platform);
            channels[*place] |= !kind ? NotKnownYet : *kind == ChannelKind::User ? UserChannels : DeviceChannel;
        }
    }
    return channels;
}

} // namespace espalier::profiles
