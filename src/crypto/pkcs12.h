// Key and certificate in one file (RFC 7292). Any thread.
#pragma once

#include "crypto/certificate.h"

namespace espalier::crypto {

// Opens modern and legacy (RC2/3DES, from macOS Keychain; legacy provider loaded apart) containers.
// Refused with InvalidInput ("wrong password") when the MAC does not fit.
[[nodiscard]] Result<Identity> readPkcs12(QByteArrayView bytes, const SecretBytes& password);
// PBE-SHA1-3DES with a SHA-1 MAC, 100,000 iterations: older iOS and macOS refuse AES with a SHA-256 MAC ("wrong
// password"), while every version, and OpenSSL 3 without its legacy provider, reads this form. Its strength is
// that of the password, so make that random and long.
[[nodiscard]] Result<QByteArray> writePkcs12(const Identity& identity, const SecretBytes& password,
                                             const QString& name);

} // namespace espalier::crypto
