// Arguments that say whom a profile is for. Untrusted; any thread.
#pragma once

#include "profiles/assignments.h"

#include <QJsonObject>

namespace espalier::server {

// group or device, exactly one.
[[nodiscard]] Result<profiles::Target> targetOf(store::Connection& db, const QJsonObject& arguments);
// channel: auto device user.
[[nodiscard]] Result<profiles::ChannelChoice> channelOf(const QJsonObject& arguments);

} // namespace espalier::server
