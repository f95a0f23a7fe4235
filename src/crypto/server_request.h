// A request for the certificate of an HTTPS server, as public authorities want it: the name among its alternative names
// (RFC 5280 4.2.1.6). Any thread.
#pragma once

#include "crypto/certificate.h"

namespace espalier::crypto {

// PEM, signed by the key. InvalidInput: what is no DNS name or IP address.
[[nodiscard]] Result<QByteArray> serverRequest(const PrivateKey& key, const QString& host);

} // namespace espalier::crypto
