// PBKDF2 (RFC 8018) with HMAC. Slow on purpose; any thread.
#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>

namespace espalier::crypto {

enum class Pbkdf2Hash { Sha256, Sha512 };

[[nodiscard]] QByteArray pbkdf2(Pbkdf2Hash hash, const SecretBytes& password, QByteArrayView salt, int iterations,
                                qsizetype length);

} // namespace espalier::crypto
