// device.list, show, duplicates, merge, refresh, push, unenroll, delete, set, messages, apps, profiles, certificates,
// facts, changes, timeline
#pragma once

#include "base/clock.h"
#include "inventory/rounds.h"
#include "mdm/queue.h"
#include "profiles/install.h"
#include "server/operations.h"
#include "store/store.h"

#include <functional>

namespace espalier::server {

// push: wakes a channel whether or not something waits for it; false when no server runs that could.
void addDeviceOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer, mdm::Queue& queue,
                         inventory::Rounds& rounds, profiles::Installer& installer, const Clock& clock,
                         std::function<bool(ChannelId)> push);

} // namespace espalier::server
