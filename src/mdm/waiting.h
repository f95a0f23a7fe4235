// A live device that enrolls anew or renews its identity: its profile may still fail after the Authenticate, and then
// it goes on under the certificate it had. So what the Authenticate announced waits beside the live enrollment, which
// keeps its queue and its push token, until a TokenUpdate proves it. Runs inside the caller's transaction.
#pragma once

#include "mdm/exchange.h"

namespace espalier::mdm {

enum class Next {
    Renewal,   // the same enrollment goes on
    Generation // a new one begins
};

// In place of one that waits already. The same certificate as the pinned one is no more than a mark.
[[nodiscard]] Result<> letWait(store::Transaction& tx, const Enrollment& live, const QByteArray& pin, Next next);

// The enrollment that a TokenUpdate is for: the live one, or what waited under this certificate and takes its place
// now. Refused when that enrollment has ended.
[[nodiscard]] Result<Enrollment> settle(Exchange& exchange, const Enrollment& live);

// To everything else that comes under a certificate that waits: no command, no secret.
[[nodiscard]] Result<http::Response> answerWaiting(Exchange& exchange, const Enrollment& live);

} // namespace espalier::mdm
