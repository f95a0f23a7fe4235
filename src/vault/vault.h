// Looking at the vault: what there is of a device, and one secret in the clear, which is told in the log before it is
// given out.
#pragma once

#include "vault/secret.h"

#include "store/store.h"

namespace espalier::vault {

struct Reveal {
    qint64 at = 0;
    QString by;
    QString reason;
};

enum class Standing {
    Pending, // it is on its way to the device, or nobody knows whether it arrived
    Current,
    Old
};

struct Kept {
    qint64 id = 0;
    QString kind;
    DeviceId device;
    QString deviceName;
    QString serial;
    QString udid;
    bool deviceIsThere = true;
    qint64 at = 0;
    Standing standing = Standing::Current;
    Sealing sealing = Sealing::Server;
    QString source;
    qint64 rotationDueAt = 0; // 0: no
    QList<Reveal> revealed;
};

// Newest first. By id, serial number or UDID; devices that were deleted or merged among them. Empty text: of all, at
// most so many, older than `before` (0: from the newest).
[[nodiscard]] Result<QList<Kept>> list(store::Connection& db, const QString& device, qint64 before, int most);

// What was taken in from there; nothing: not yet.
[[nodiscard]] Result<std::optional<qint64>> idOf(store::Connection& db, const QString& place);

struct Revealing {
    qint64 id = 0;
    QString by;
    QString reason;         // required
    crypto::PrivateKey key; // of the vault; null: there are no operators
};
// The log has the reveal before this returns, and what a command can replace is marked as due where that is wanted
// (vault_rotate_after_reveal). NotFound, Crypto.
[[nodiscard]] Result<std::pair<Kept, SecretBytes>> reveal(store::Store& store, const crypto::Sealer& sealer,
                                                          const Revealing& what);

} // namespace espalier::vault
