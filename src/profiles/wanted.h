// What a device should have: assignments through groups and its own, each on the channels that the choice means.
#pragma once

#include "profiles/assignments.h"
#include "profiles/library.h"

#include <QMap>

namespace espalier::profiles {

enum class ChannelKind { Device, User };

// An enrolled device and its open channels.
struct Reachable {
    DeviceId device;
    qint64 generation = 0;
    QString platform;
    ChannelId channel;      // the device's own
    QList<ChannelId> users; // of users who connect from it
    [[nodiscard]] ChannelKind kindOf(ChannelId id) const
    {
        return id == channel ? ChannelKind::Device : ChannelKind::User;
    }
};

// Nothing when it is not enrolled, or has no open device channel yet.
[[nodiscard]] Result<std::optional<Reachable>> reachable(store::Connection& db, DeviceId device);

struct Spot {
    ProfileId profile;
    ChannelId channel;
    auto operator<=>(const Spot&) const = default;
};

struct WantedVersion {
    VersionId version;
    bool rendered = false; // made for each device
    QStringList variables;
};
[[nodiscard]] Result<QMap<Spot, WantedVersion>> wanted(store::Connection& db, const Reachable& target);

// Where an assignment goes; nothing while the platform that decides it isn't known. scope: PayloadScope.
[[nodiscard]] std::optional<ChannelKind> channelKind(ChannelChoice choice, Scope scope, const QString& platform);

} // namespace espalier::profiles
