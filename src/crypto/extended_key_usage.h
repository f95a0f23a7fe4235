// What a certificate says it is for (RFC 5280, 4.2.1.12). Any thread.
#pragma once

#include "crypto/certificate.h"

namespace espalier::crypto {

// Also when it says nothing of it.
[[nodiscard]] bool allowsClientAuthentication(const Certificate& certificate);

} // namespace espalier::crypto
