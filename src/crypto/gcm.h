// AES-256-GCM, for the .cpp files of this folder. Whoever calls answers for it that a nonce is never used twice with
// the same key.
#pragma once

#include "base/secret_bytes.h"

namespace espalier::crypto {

inline constexpr qsizetype gcmNonceSize = 12;
inline constexpr qsizetype gcmTagSize = 16;

// Into `text`, which has room for the plain bytes and the tag behind them. Plain: less than 2 GiB.
void gcmSeal(const SecretBytes& key, QByteArrayView nonce, QByteArrayView additional, QByteArrayView plain, char* text);
// False: another key, nonce or additional data, or altered. `text` has its tag behind it.
[[nodiscard]] bool gcmOpen(const SecretBytes& key, QByteArrayView nonce, QByteArrayView additional, QByteArrayView text,
                           SecretBytes& plain);

} // namespace espalier::crypto
