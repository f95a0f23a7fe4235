#include "crypto/key.h"

#include "crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <array>
#include <cstring>

namespace espalier::crypto {

namespace {

// Hands the passphrase to OpenSSL; without one it must fail and never ask on the terminal.
int givePassphrase(char* buffer, int size, int /*writing*/, void* user)
{
    const auto* passphrase = static_cast<const SecretBytes*>(user);
    if (!passphrase || passphrase->isEmpty() || passphrase->size() > size) {
        return -1;
    }
    std::memcpy(buffer, passphrase->data(), static_cast<size_t>(passphrase->size()));
    return static_cast<int>(passphrase->size());
}

Result<PrivateKey> usable(EVP_PKEY* key)
{
    PrivateKey result = PrivateKey::adopt(key);
    if (!EVP_PKEY_is_a(key, "RSA") && !EVP_PKEY_is_a(key, "EC")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("only RSA and EC keys are used here"));
    }
    return result;
}

SecretBytes secretFrom(BIO* memory)
{
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(memory, &bytes);
    SecretBytes secret{QByteArrayView(bytes, length > 0 ? length : 0)};
    if (length > 0) {
        wipeMemory(bytes, static_cast<size_t>(length));
    }
    return secret;
}

} // namespace

Result<PrivateKey> PrivateKey::generateRsa(int bits)
{
    EVP_PKEY* key = EVP_RSA_gen(static_cast<unsigned>(bits));
    return key ? Result<PrivateKey>(adopt(key)) : opensslFailure(QStringLiteral("making an RSA key"));
}

Result<PrivateKey> PrivateKey::generateP256()
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    return key ? Result<PrivateKey>(adopt(key)) : opensslFailure(QStringLiteral("making a P-256 key"));
}

Result<PrivateKey> PrivateKey::read(QByteArrayView pemOrDer, const SecretBytes& passphrase)
{
    auto* user = const_cast<SecretBytes*>(&passphrase);
    const BioHandle pem = bioOver(pemOrDer);
    if (EVP_PKEY* key = PEM_read_bio_PrivateKey(pem.get(), nullptr, givePassphrase, user)) {
        return usable(key);
    }
    if (pemOrDer.contains("-----BEGIN")) {
        return opensslFailure(QStringLiteral("no private key that can be read (wrong passphrase?)"),
                              ErrorCode::InvalidInput);
    }
    ERR_clear_error();
    const BioHandle plain = bioOver(pemOrDer);
    if (EVP_PKEY* key = d2i_PrivateKey_bio(plain.get(), nullptr)) {
        return usable(key);
    }
    const BioHandle encrypted = bioOver(pemOrDer);
    if (EVP_PKEY* key = d2i_PKCS8PrivateKey_bio(encrypted.get(), nullptr, givePassphrase, user)) {
        return usable(key);
    }
    return opensslFailure(QStringLiteral("no private key that can be read"), ErrorCode::InvalidInput);
}

PrivateKey PrivateKey::adopt(EVP_PKEY* key)
{
    PrivateKey result;
    result.m_key = std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free);
    return result;
}

bool PrivateKey::isRsa() const
{
    return m_key && EVP_PKEY_is_a(m_key.get(), "RSA") == 1;
}

int PrivateKey::bits() const
{
    return m_key ? EVP_PKEY_get_bits(m_key.get()) : 0;
}

SecretBytes PrivateKey::toPkcs8Der() const
{
    const BioHandle memory(BIO_new(BIO_s_secmem()));
    if (!m_key || i2d_PKCS8PrivateKey_bio(memory.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return {};
    }
    return secretFrom(memory.get());
}

SecretBytes PrivateKey::toPkcs8Pem() const
{
    const BioHandle memory(BIO_new(BIO_s_secmem()));
    if (!m_key ||
        PEM_write_bio_PKCS8PrivateKey(memory.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return {};
    }
    return secretFrom(memory.get());
}

QByteArray PrivateKey::publicKeyDer() const
{
    return m_key ? derOf<i2d_PUBKEY>(m_key.get()) : QByteArray();
}

Result<PublicKeyFacts> describePublicKey(QByteArrayView der)
{
    const auto [decoded, exact] = exactlyDecoded<d2i_PUBKEY>(der);
    const KeyHandle key(decoded);
    if (!exact) {
        return opensslFailure(QStringLiteral("no public key that can be read"), ErrorCode::InvalidInput);
    }
    PublicKeyFacts facts;
    facts.bits = EVP_PKEY_get_bits(key.get());
    if (EVP_PKEY_is_a(key.get(), "RSA")) {
        facts.kind = PublicKeyFacts::Kind::Rsa;
    } else if (EVP_PKEY_is_a(key.get(), "EC")) {
        std::array<char, 64> group{};
        size_t length = 0;
        int byParameters = 0;
        EVP_PKEY_get_int_param(key.get(), OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &byParameters);
        if (byParameters == 0 && EVP_PKEY_get_group_name(key.get(), group.data(), group.size(), &length) == 1) {
            const QByteArrayView named(group.data(), static_cast<qsizetype>(length));
            facts.kind = named == "prime256v1"  ? PublicKeyFacts::Kind::P256
                         : named == "secp384r1" ? PublicKeyFacts::Kind::P384
                                                : PublicKeyFacts::Kind::Other;
        }
    }
    return facts;
}

} // namespace espalier::crypto
