// The check-in messages, one function each. All but authenticate() are for admitted senders whose certificate is the
// pinned one.
#pragma once

#include "mdm/exchange.h"

namespace espalier::mdm {

[[nodiscard]] Result<http::Response> authenticate(Exchange& exchange, const Authenticate& message);
[[nodiscard]] Result<http::Response> tokenUpdate(Exchange& exchange, const Enrollment& enrollment,
                                                 const TokenUpdate& message);
[[nodiscard]] Result<http::Response> checkOut(Exchange& exchange, const Enrollment& enrollment);
[[nodiscard]] Result<http::Response> setBootstrapToken(Exchange& exchange, const Enrollment& enrollment,
                                                       const SetBootstrapToken& message);
[[nodiscard]] Result<http::Response> getBootstrapToken(Exchange& exchange, const Enrollment& enrollment);

} // namespace espalier::mdm
