// Whom one may encrypt to. Any thread.
#pragma once

#include "crypto/certificate.h"

namespace espalier::crypto {

// The certificate's key is RSA, the certificate is valid at this time, and its key usage, if it states one, allows key
// encipherment. Refused otherwise.
[[nodiscard]] Result<> checkRecipient(const Certificate& recipient, qint64 atMs);

} // namespace espalier::crypto
