#include "crypto/chunk_sealer.h"

#include "crypto/gcm.h"

#include <QtEndian>

namespace espalier::crypto {

static_assert(ChunkSealer::overhead == gcmTagSize);

// Three zero bytes, the number of the chunk as eight big-endian bytes, 1 for the last chunk.
QByteArray ChunkSealer::nonce(ChunkPlace place) const
{
    constexpr qsizetype numberAt = 3;
    QByteArray nonce(gcmNonceSize, '\0');
    qToBigEndian(m_next, nonce.data() + numberAt);
    nonce.back() = place == ChunkPlace::Last ? '\1' : '\0';
    return nonce;
}

QByteArray ChunkSealer::seal(QByteArrayView plain, ChunkPlace place)
{
    QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
    gcmSeal(m_key, nonce(place), m_bound, plain, sealed.data());
    ++m_next;
    return sealed;
}

Result<SecretBytes> ChunkSealer::open(QByteArrayView sealed, ChunkPlace place)
{
    SecretBytes plain;
    if (!gcmOpen(m_key, nonce(place), m_bound, sealed, plain)) {
        return fail(ErrorCode::Crypto, QStringLiteral("chunk %1 is not what was sealed").arg(m_next + 1));
    }
    ++m_next;
    return plain;
}

} // namespace espalier::crypto
