#pragma once

#include "crypto/certificate.h"

namespace espalier::crypto {

// Opens modern and legacy (RC2/3DES, from macOS Keychain; legacy provider loaded apart) containers.
// Refused with InvalidInput ("wrong password") when the MAC does not fit.
[[nodiscard]] Result<Identity> readPkcs12(QByteArrayView bytes, const SecretBytes& password);
[[nodiscard]] Result<QByteArray> writePkcs12(const Identity& identity, const SecretBytes& password,
                                             const QString& name);

} // namespace espalier::crypto
