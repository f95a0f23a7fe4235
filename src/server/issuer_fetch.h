// What is missing between a vendor's certificate and its root, from the address that each certificate names for it
// (authorityInfoAccess, RFC 5280 4.2.2.1). Nothing is believed for where it came from: signatures decide, and the root
// is known by its SHA-256. Blocking; for worker threads only.
#pragma once

#include "apns/vendor_certificate.h"

namespace espalier::server {

// Adds them to the chain, as VendorFile::chain. Unavailable: an address didn't answer with a certificate. One that
// names no address is left missing; checkVendorCertificate() says so.
[[nodiscard]] Result<> fetchMissingIssuers(const crypto::Identity& vendor, QByteArray& chain);

} // namespace espalier::server
