// Whom a command is for: device (+ user), group, or devices.
#pragma once

#include "commands/eligibility.h"
#include "store/connection.h"

#include <QJsonObject>

namespace espalier::server {

struct CommandTargets {
    QList<commands::Traits> devices;
    commands::Channel channel = commands::Channel::Device;
    QString user;         // of the one device; empty: the device itself
    bool several = false; // group or devices were named: it is confirmed by their number
};

// All that are meant, enrolled or not. InvalidInput unless exactly one of device, group, devices is there.
[[nodiscard]] Result<CommandTargets> commandTargets(store::Connection& db, const QJsonObject& arguments);

// The channel that a command goes to. Conflict: not enrolled; NotFound: no such user.
[[nodiscard]] Result<ChannelId> commandChannel(store::Connection& db, DeviceId device, const QString& user);

// Why a user that was named isn't found, with those that there are.
[[nodiscard]] Result<QString> noSuchUser(store::Connection& db, DeviceId device, const QString& user);

} // namespace espalier::server
