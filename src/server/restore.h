// A backup becomes a data folder, on this machine or another.
#pragma once

#include "backup/unpack.h"
#include "server/master_key.h"

#include <functional>

namespace espalier::server {

struct Restoring {
    QString file;
    SecretBytes backupPassphrase;
    KeyPlace keyPlace = KeyPlace::Passphrase; // of the new folder
    SecretBytes passphrase;
    // In place of keyPlace and passphrase: a window asks the keychain on its own thread. Called on the restoring one.
    std::function<Result<>(const DataFolder& folder, const SecretBytes& masterKey)> placeKey = {};
};

// Into a folder that is missing or empty: it is built beside it, proven, and renamed in one step, so that there is a
// whole data folder or none. The TLS certificate that the server was given by files is kept in the database from now
// on. Commands that a person had ordered and that were still open are called off. Conflict: something is in the folder.
// Else the errors of backup::unpack() and backup::prove(). Blocking, for minutes.
[[nodiscard]] Result<backup::Manifest> restore(const DataFolder& folder, const Restoring& restoring,
                                               const Clock& clock);

// What a restore into this folder left beside it when it was killed, in the clear. restore() does it itself, and so
// does whoever opens the folder; one that is under way is left alone.
void clearInterruptedRestores(const DataFolder& folder);

} // namespace espalier::server
