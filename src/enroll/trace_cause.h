// Why a step failed, as one word that windows and shells have sentences for.
#pragma once

#include "enroll/trace.h"

namespace espalier::enroll {

// link-expired link-used link-revoked wrong-platform wrong-serial wrong-device; tls-untrusted tls-clock tls-too-old;
// challenge-used challenge-replaced challenge-expired challenge-unknown key certificate-revoked; topic
// foreign-certificate quarantined quarantine-rejected quarantine-ended; push; other. Empty: nothing failed.
[[nodiscard]] QString causeOf(const Enrollment& one);

} // namespace espalier::enroll
