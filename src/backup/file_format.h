// The file of a backup, version 1. Numbers are big-endian.
//
//    at  bytes
//     0     14  "ESPALIERBACKUP"
//    14      2  version: 1
//    16      1  scrypt's N as a power of two (r = 8, p = 1)
//    17      1  1: made by the schedule, 0: by hand
//    18      8  made at, milliseconds since 1970 UTC
//    26     16  whose: the same for every backup of one Espalier, and meaningless beyond that
//    42     32  salt of scrypt
//    74     32  SHA-256 of all before, so that damage and a wrong passphrase are told apart
//   106     32  HMAC-SHA-256 of all before under the check key
//   138         chunks of 262144 bytes, each with its tag of 16 bytes behind it; the last may be shorter
//
// key = scrypt(passphrase, salt); check key = HMAC-SHA-256(key, "espalier backup check 1"), content key =
// HMAC-SHA-256(key, "espalier backup content 1"). Chunks as in crypto/chunk_sealer, bound to bytes 0 … 137. Inside:
// four bytes of length, the manifest as JSON, then the files it lists, one after the other.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

namespace espalier::backup {

inline constexpr qsizetype headerSize = 138;
inline constexpr qsizetype chunkSize = 256 * 1024;
// Reading one with more would let a stranger's file take all memory: 2^20 is a gibibyte.
inline constexpr int mostWork = 20;
inline constexpr int usualWork = 17;

struct Header {
    qint64 madeAt = 0; // ms
    bool scheduled = false;
    QByteArray whose; // 16 bytes
    int work = usualWork;
};

struct OpenedHeader {
    Header header;
    QByteArray bytes; // headerSize, what the chunks are bound to
    SecretBytes contentKey;
};

// Makes a salt and the bytes; scrypt takes a moment.
[[nodiscard]] Result<OpenedHeader> makeHeader(const Header& header, const SecretBytes& passphrase);

// What anybody may read. Refused: no backup, or of a newer version. Crypto: damaged or cut off.
[[nodiscard]] Result<Header> readHeader(QByteArrayView bytes);
// As readHeader(), and Refused with the wrong passphrase.
[[nodiscard]] Result<OpenedHeader> openHeader(QByteArrayView bytes, const SecretBytes& passphrase);

} // namespace espalier::backup
