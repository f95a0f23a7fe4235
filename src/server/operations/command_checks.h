// What the features forbid to be sent, as a table of the queue: window, shell and raw commands meet it alike.
#pragma once

#include "mdm/queue.h"

namespace espalier::server {

// InstallProfile with something that would replace the management of the device, or that can't be read, so that nobody
// could tell.
void addCommandChecks(mdm::Queue& queue);

} // namespace espalier::server
