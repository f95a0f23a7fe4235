// A backup file opened: the files of the data folder go into a folder, keys stay in memory.
#pragma once

#include "backup/manifest.h"
#include "base/clock.h"
#include "base/secret_bytes.h"

#include <atomic>

namespace espalier::backup {

struct Unpacked {
    Manifest manifest;
    SecretBytes masterKey; // 32 bytes
    QByteArray tlsChainPem;
    SecretBytes tlsKeyPem; // empty: the database has what the server uses
};

// Into a folder that exists, files of mode 0600 and on disk when it returns. Every byte is authenticated before it is
// used. Errors as of Reader; Storage when the disk is full; Unavailable when `stopping` turns true.
[[nodiscard]] Result<Unpacked> unpack(const QString& file, const SecretBytes& passphrase, const QString& folder,
                                      const std::atomic<bool>& stopping);

// That what was unpacked would serve: the database is whole and of a schema this program knows (an older one is brought
// up to date there), and the master key opens the authority and the push key, which fit their certificates. Unavailable
// when `stopping` turns true.
[[nodiscard]] Result<> prove(const Unpacked& unpacked, const QString& folder, const Clock& clock,
                             const std::atomic<bool>& stopping);

// Both, in a folder of its own that is gone afterwards: below `under`, which exists.
[[nodiscard]] Result<Manifest> verify(const QString& file, const SecretBytes& passphrase, const QString& under,
                                      const Clock& clock, const std::atomic<bool>& stopping);

} // namespace espalier::backup
