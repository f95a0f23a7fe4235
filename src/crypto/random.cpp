#include "crypto/random.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <cstdio>
#include <cstdlib>

namespace espalier::crypto {

namespace {

void requireRandomness(int outcome)
{
    if (outcome != 1) {
        std::fputs("no randomness from the system\n", stderr);
        std::abort();
    }
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    requireRandomness(RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)));
    return bytes;
}

SecretBytes randomSecret(qsizetype count)
{
    SecretBytes secret(count);
    requireRandomness(RAND_priv_bytes(secret.udata(), static_cast<int>(count)));
    return secret;
}

QString randomUuid()
{
    QByteArray bytes = randomBytes(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    QByteArray hex = bytes.toHex().toUpper();
    for (const int dash : {20, 16, 12, 8}) {
        hex.insert(dash, '-');
    }
    return QString::fromLatin1(hex);
}

QByteArray randomToken(qsizetype bytes)
{
    return randomBytes(bytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned length = 0;
    EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()), reinterpret_cast<unsigned char*>(digest.data()),
               &length, EVP_sha256(), nullptr);
    return digest;
}

QByteArray hmacSha256(const SecretBytes& key, QByteArrayView bytes)
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned length = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), reinterpret_cast<const unsigned char*>(bytes.data()),
         static_cast<size_t>(bytes.size()), reinterpret_cast<unsigned char*>(digest.data()), &length);
    return digest;
}

} // namespace espalier::crypto
