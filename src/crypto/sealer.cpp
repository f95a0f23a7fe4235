#include "crypto/sealer.h"

#include "crypto/openssl_handles.h"
#include "crypto/random.h"

namespace espalier::crypto {

namespace {

constexpr char formatVersion = 1;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype overhead = 1 + nonceSize + tagSize;

using CipherContext = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

// The two uses of the master key never share a key.
SecretBytes derived(const SecretBytes& master, QByteArrayView use)
{
    return SecretBytes::take(hmacSha256(master, use));
}

} // namespace

Sealer::Sealer(SecretBytes masterKey)
    : m_sealKey(derived(masterKey, "espalier seal 1")), m_hashKey(derived(masterKey, "espalier lookup 1"))
{
}

QByteArray Sealer::seal(QByteArrayView plain, const QString& place) const
{
    const QByteArray nonce = randomBytes(nonceSize);
    const QByteArray additional = place.toUtf8();
    QByteArray sealed(overhead + plain.size(), Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(sealed.data());
    out[0] = static_cast<unsigned char>(formatVersion);
    std::copy(nonce.begin(), nonce.end(), sealed.begin() + 1);
    unsigned char* const text = out + 1 + nonceSize;
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool done =
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, m_sealKey.udata(), bytesOf(nonce)) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &written, bytesOf(additional), static_cast<int>(additional.size())) ==
            1 &&
        EVP_EncryptUpdate(context.get(), text, &written, bytesOf(plain), static_cast<int>(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), text + plain.size(), &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, text + plain.size()) == 1;
    if (!done) {
        qFatal("AES-256-GCM is not available"); // no input can cause this, and an unsealed secret must not go on
    }
    return sealed;
}

Result<SecretBytes> Sealer::open(QByteArrayView sealed, const QString& place) const
{
    if (sealed.size() < overhead || sealed[0] != formatVersion) {
        return fail(ErrorCode::Crypto, QStringLiteral("%1: not a sealed value").arg(place));
    }
    const QByteArray additional = place.toUtf8();
    const QByteArrayView nonce = sealed.sliced(1, nonceSize);
    const QByteArrayView text = sealed.sliced(1 + nonceSize, sealed.size() - overhead);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    SecretBytes plain(text.size());
    unsigned char none = 0;
    unsigned char* const out = plain.isEmpty() ? &none : plain.udata();
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool done =
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, m_sealKey.udata(), bytesOf(nonce)) == 1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &written, bytesOf(additional), static_cast<int>(additional.size())) ==
            1 &&
        EVP_DecryptUpdate(context.get(), out, &written, bytesOf(text), static_cast<int>(text.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), out + text.size(), &written) == 1;
    if (!done) {
        return fail(ErrorCode::Crypto, QStringLiteral("%1: sealed with another master key, or altered").arg(place));
    }
    return plain;
}

QByteArray Sealer::lookupHash(QByteArrayView token, const QString& purpose) const
{
    return hmacSha256(m_hashKey, purpose.toUtf8().append('\0').append(token));
}

Result<SecretBytes> deriveKey(const SecretBytes& passphrase, QByteArrayView salt, int logN)
{
    if (logN < 10 || logN > 22) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("scrypt work factor out of range"));
    }
    const uint64_t n = 1ULL << static_cast<unsigned>(logN);
    constexpr uint64_t r = 8;
    constexpr uint64_t p = 1;
    SecretBytes key(32);
    if (EVP_PBE_scrypt(passphrase.data(), static_cast<size_t>(passphrase.size()), bytesOf(salt),
                       static_cast<size_t>(salt.size()), n, r, p, 128 * r * (n + 64), key.udata(),
                       static_cast<size_t>(key.size())) != 1) {
        return opensslFailure(QStringLiteral("scrypt"));
    }
    return key;
}

} // namespace espalier::crypto
