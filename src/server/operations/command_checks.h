// What the features forbid to be sent, as a table of the queue: window, shell and raw commands meet it alike.
#pragma once

#include "mdm/queue.h"
#include "server/operations/command_parts.h"

namespace espalier::server {

// InstallProfile with something that would replace the management of the device, or that can't be read, so that nobody
// could tell.
void addCommandChecks(mdm::Queue& queue);
// Once more before it is sent: a device may have changed since the command was ordered.
void addDeliveryCheck(mdm::Queue& queue, const CatalogueNow& catalogue);
// Setting command_undo_seconds, 30 unless set.
void addHoldTime(mdm::Queue& queue);
inline constexpr int longestUndoSeconds = 600;

} // namespace espalier::server
