// Private keys. Cheap to copy (shared, immutable). Any thread.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace espalier::crypto {

class PrivateKey {
public:
    PrivateKey() = default;
    [[nodiscard]] static Result<PrivateKey> generateRsa(int bits = 2048);
    [[nodiscard]] static Result<PrivateKey> generateP256();
    // PEM (PKCS#8, PKCS#1, SEC1, encrypted PKCS#8 with the passphrase) or DER PKCS#8.
    [[nodiscard]] static Result<PrivateKey> read(QByteArrayView pemOrDer, const SecretBytes& passphrase = {});
    [[nodiscard]] static PrivateKey adopt(EVP_PKEY* key); // takes ownership

    [[nodiscard]] bool isNull() const { return !m_key; }
    [[nodiscard]] bool isRsa() const;
    [[nodiscard]] int bits() const;
    [[nodiscard]] SecretBytes toPkcs8Der() const;
    [[nodiscard]] SecretBytes toPkcs8Pem() const;
    [[nodiscard]] QByteArray publicKeyDer() const; // SubjectPublicKeyInfo
    [[nodiscard]] EVP_PKEY* native() const { return m_key.get(); }

private:
    std::shared_ptr<EVP_PKEY> m_key;
};

struct PublicKeyFacts {
    enum class Kind { Rsa, P256, P384, Other };
    Kind kind = Kind::Other; // Other also for curves given by their parameters
    int bits = 0;
};
// Of a SubjectPublicKeyInfo.
[[nodiscard]] Result<PublicKeyFacts> describePublicKey(QByteArrayView der);

} // namespace espalier::crypto
