// A backup made and proven. Blocking, for a large database for minutes; devices are served meanwhile.
#pragma once

#include "backup/file_format.h"
#include "backup/manifest.h"
#include "base/clock.h"

#include <atomic>

namespace espalier::backup {

inline const QString partialEnd = QStringLiteral(".partial");

struct Source {
    QString folder; // the data folder
    const SecretBytes& masterKey;
    QByteArray tlsChainPem; // both empty: what the database has is what the server uses
    SecretBytes tlsKeyPem;
};

struct Target {
    QString path; // absolute
    const SecretBytes& passphrase;
    bool replace = false; // a file that is there
    Header header;        // its time is set here
};

struct Made {
    Manifest manifest;
    qint64 bytes = 0; // of the file
};

// Writes path + partialEnd, unpacks and proves that, and only then gives it its name. What lies in the clear meanwhile
// is below the work folder. Conflict: the file is there. Refused: the passphrase is short. Storage: no folder, disk
// full. Unavailable: `stopping` turned true. Nothing is left behind by a failure.
[[nodiscard]] Result<Made> create(const Source& source, const Target& target, const Clock& clock,
                                  const std::atomic<bool>& stopping);

// Where create() works in a data folder. What a crash left there goes with clearWorkFolder(), by whoever has the
// folder's lock.
[[nodiscard]] Result<QString> makeWorkFolder(const QString& dataFolder); // empty, mode 0700
void clearWorkFolder(const QString& dataFolder);

} // namespace espalier::backup
