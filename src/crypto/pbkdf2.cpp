#include "crypto/pbkdf2.h"

#include <openssl/evp.h>

namespace espalier::crypto {

QByteArray pbkdf2(Pbkdf2Hash hash, const SecretBytes& password, QByteArrayView salt, int iterations, qsizetype length)
{
    QByteArray derived(length, '\0');
    const QByteArrayView secret = password.view();
    const int done = PKCS5_PBKDF2_HMAC(
        secret.data(), static_cast<int>(secret.size()), reinterpret_cast<const unsigned char*>(salt.data()),
        static_cast<int>(salt.size()), iterations, hash == Pbkdf2Hash::Sha256 ? EVP_sha256() : EVP_sha512(),
        static_cast<int>(length), reinterpret_cast<unsigned char*>(derived.data()));
    if (done != 1) {
        qFatal("OpenSSL derives no key"); // out of memory, or no such hash: nothing is safe then
    }
    return derived;
}

} // namespace espalier::crypto
