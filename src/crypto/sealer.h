// Secrets at rest: AES-256-GCM under a key derived from the master key, the place (table/row/column) as
// additional data, so that a sealed value can't be moved elsewhere. Any thread.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

namespace espalier::crypto {

class Sealer {
public:
    explicit Sealer(SecretBytes masterKey); // 32 bytes
    // place: "table/column/row", e.g. "command/body/7C0F…". Format: version byte, 12-byte nonce, ciphertext, 16-byte
    // tag.
    [[nodiscard]] QByteArray seal(QByteArrayView plain, const QString& place) const;
    [[nodiscard]] Result<SecretBytes> open(QByteArrayView sealed, const QString& place) const;
    // Keyed hash for look-ups of tokens and challenges; purpose separates uses.
    [[nodiscard]] QByteArray lookupHash(QByteArrayView token, const QString& purpose) const;

private:
    SecretBytes m_sealKey;
    SecretBytes m_hashKey;
};

// scrypt, N=2^17 r=8 p=1 by default; 32 bytes out.
[[nodiscard]] Result<SecretBytes> deriveKey(const SecretBytes& passphrase, QByteArrayView salt, int logN = 17);

// Refuses OpenSSL versions with known holes: 3.0 below 3.0.21, 3.5 below 3.5.7, other 3.x below 3.6.
[[nodiscard]] Result<> checkOpenSslVersion();
[[nodiscard]] Result<> checkOpenSslVersion(unsigned major, unsigned minor, unsigned patch);

} // namespace espalier::crypto
