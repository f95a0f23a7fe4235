#include "crypto/sealer.h"

#include "crypto/gcm.h"
#include "crypto/openssl_handles.h"
#include "crypto/random.h"

namespace espalier::crypto {

namespace {

constexpr char formatVersion = 1;
constexpr qsizetype overhead = 1 + gcmNonceSize + gcmTagSize;

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
    const QByteArray nonce = randomBytes(gcmNonceSize);
    QByteArray sealed(overhead + plain.size(), Qt::Uninitialized);
    sealed[0] = formatVersion;
    std::copy(nonce.begin(), nonce.end(), sealed.begin() + 1);
    gcmSeal(m_sealKey, nonce, place.toUtf8(), plain, sealed.data() + 1 + gcmNonceSize);
    return sealed;
}

Result<SecretBytes> Sealer::open(QByteArrayView sealed, const QString& place) const
{
    if (sealed.size() < overhead || sealed[0] != formatVersion) {
        return fail(ErrorCode::Crypto, QStringLiteral("%1: not a sealed value").arg(place));
    }
    SecretBytes plain;
    if (!gcmOpen(m_sealKey, sealed.sliced(1, gcmNonceSize), place.toUtf8(), sealed.sliced(1 + gcmNonceSize), plain)) {
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
    if (EVP_PBE_scrypt(passphrase.data(), static_cast<size_t>(passphrase.size()),
                       reinterpret_cast<const unsigned char*>(salt.data()), static_cast<size_t>(salt.size()), n, r, p,
                       128 * r * (n + 64), key.udata(), static_cast<size_t>(key.size())) != 1) {
        return opensslFailure(QStringLiteral("scrypt"));
    }
    return key;
}

} // namespace espalier::crypto
