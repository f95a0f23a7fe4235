// device.why, command.why: what is known about why a device doesn't answer, ranked.
#pragma once

#include "enroll/door.h"
#include "server/live.h"
#include "server/operations.h"
#include "server/operations/command_parts.h"

namespace espalier::server {

struct WhyParts {
    store::Store& store;
    const Clock& clock;
    Live& live;
    enroll::Door& door;
};
void addWhyOperations(Operations& operations, const WhyParts& parts);

} // namespace espalier::server
