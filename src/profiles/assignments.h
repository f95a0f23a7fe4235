// Who should have which profile: a group or a device, and on which channel. Inside the caller's transaction; call
// Installer::markDue afterwards.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QList>
#include <QString>

#include <optional>

namespace espalier::profiles {

// Auto: PayloadScope User on a Mac goes to the channels of its users, everything else to the device channel.
enum class ChannelChoice { Auto, Device, User };
[[nodiscard]] QString name(ChannelChoice choice); // "auto", "device", "user"
[[nodiscard]] std::optional<ChannelChoice> channelChoice(const QString& name);

// Exactly one of group and device is valid.
struct Target {
    GroupId group;
    DeviceId device;
};

struct Assignment {
    ProfileId profile;
    Target target;
    ChannelChoice channel = ChannelChoice::Auto;
};

// Assigning again changes the channel.
[[nodiscard]] Result<> assign(store::Transaction& tx, const Assignment& assignment, const QString& actor);
// NotFound when it wasn't assigned.
[[nodiscard]] Result<> unassign(store::Transaction& tx, ProfileId profile, const Target& target, const QString& actor);
// When a group goes away: the profiles that were assigned to it.
[[nodiscard]] Result<QList<ProfileId>> unassignGroup(store::Transaction& tx, GroupId group, const QString& actor);
[[nodiscard]] Result<QList<Assignment>> assignments(store::Connection& db, ProfileId profile);
[[nodiscard]] Result<QList<ProfileId>> assignedTo(store::Connection& db, GroupId group);

} // namespace espalier::profiles
