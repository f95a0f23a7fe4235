// Envelopes as programs of the past make them, with RC2 and single DES too: for mail that somebody else’s service
// sends, never for what devices send. Any thread.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/key.h"

namespace espalier::crypto {

// Whether it is a whole CMS envelope, for whomever.
[[nodiscard]] bool isEnvelope(QByteArrayView der);

// InvalidInput: no whole CMS envelope. Crypto: encrypted to another key, or damaged. Crypto [unknown-cipher]: with one
// that OpenSSL has not, which is named.
[[nodiscard]] Result<SecretBytes> decryptAnyCipher(QByteArrayView envelopedDer, const PrivateKey& key);

} // namespace espalier::crypto
