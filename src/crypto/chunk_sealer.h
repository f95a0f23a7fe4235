// A stream as chunks of AES-256-GCM of which none can be altered, left out, swapped or put elsewhere, and whose end
// can't be cut off: the nonce counts the chunks and marks the last one. One thread.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

namespace espalier::crypto {

enum class ChunkPlace { Middle, Last };

class ChunkSealer {
public:
    static constexpr qsizetype overhead = 16; // bytes per chunk

    // The key (32 bytes) serves this one stream. `bound` is authenticated with every chunk.
    ChunkSealer(SecretBytes key, QByteArray bound) : m_key(std::move(key)), m_bound(std::move(bound)) {}

    // The next chunk; less than 2 GiB. Nothing may follow the last.
    [[nodiscard]] QByteArray seal(QByteArrayView plain, ChunkPlace place);
    // The next chunk. Crypto when it is not that; then it may be tried again with another place.
    [[nodiscard]] Result<SecretBytes> open(QByteArrayView sealed, ChunkPlace place);

private:
    [[nodiscard]] QByteArray nonce(ChunkPlace place) const;

    SecretBytes m_key;
    QByteArray m_bound;
    quint64 m_next = 0;
};

} // namespace espalier::crypto
