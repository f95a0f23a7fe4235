// The Activation Lock bypass code is there for 15 days after supervision: asked for by itself, once in an enrollment.
#pragma once

#include "mdm/queue.h"

namespace espalier::server {

[[nodiscard]] Result<> askBypassCode(store::Transaction& tx, mdm::Queue& queue, DeviceId device);

} // namespace espalier::server
