// A signature over plain bytes, without CMS around it: RSA PKCS #1 v1.5 (RFC 8017 8.2) with SHA-256. Any thread.
#pragma once

#include "crypto/certificate.h"

namespace espalier::crypto {

[[nodiscard]] Result<QByteArray> signBytes(QByteArrayView bytes, const PrivateKey& key); // RSA keys only
[[nodiscard]] bool isSignedBy(QByteArrayView bytes, QByteArrayView signature, const Certificate& signer);

} // namespace espalier::crypto
