#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace espalier::crypto {

// From OpenSSL's generator; aborts the process if the system has no randomness, since nothing is safe then.
[[nodiscard]] QByteArray randomBytes(qsizetype count);
[[nodiscard]] SecretBytes randomSecret(qsizetype count);
[[nodiscard]] QString randomUuid();                    // upper-case, RFC 4122 version 4
[[nodiscard]] QByteArray randomToken(qsizetype bytes); // base64url without padding
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);
[[nodiscard]] QByteArray hmacSha256(const SecretBytes& key, QByteArrayView bytes);

} // namespace espalier::crypto
