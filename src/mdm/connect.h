// The command channel: what the device says, and what it is told next.
#pragma once

#include "mdm/exchange.h"

namespace espalier::mdm {

[[nodiscard]] Result<http::Response> connectChannel(Exchange& exchange, const Enrollment& enrollment,
                                                    const Report& report);

} // namespace espalier::mdm
