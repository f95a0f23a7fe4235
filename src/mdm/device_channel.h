// The device's own channel, and what is sent over it to end an enrollment. Runs inside the caller's transaction.
#pragma once

#include "mdm/queue.h"
#include "store/connection.h"

#include <optional>

namespace espalier::mdm {

// Nothing while it is not enabled: before the first TokenUpdate, and after the enrollment has ended.
[[nodiscard]] Result<std::optional<ChannelId>> openDeviceChannel(store::Connection& db, DeviceId device);

// RemoveProfile of the enrollment profile; who asks for it, and how it is confirmed, is the caller's. Unavailable when
// the identifier is not known.
[[nodiscard]] Result<NewCommand> enrollmentRemoval(store::Connection& db);

} // namespace espalier::mdm
