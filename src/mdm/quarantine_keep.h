// What a quarantined enrollment says is kept, and answered with as little as the protocol allows.
#pragma once

#include "mdm/exchange.h"

namespace espalier::mdm {

// Of its Authenticate: a row of its own, an alert; the live enrollment stays as it is.
[[nodiscard]] Result<> keepQuarantined(Exchange& exchange, const Enrollment& live, const Authenticate& message,
                                       const std::optional<ca::Issued>& issued);
// Of everything else.
[[nodiscard]] Result<http::Response> answerQuarantined(Exchange& exchange, QuarantineId id);

} // namespace espalier::mdm
