// Secrets of devices that commands set or bring: each lies sealed from before it is sent, and nobody throws one away.
// It counts ("current") only once the device has said so; while nobody knows, the one before and the one on its way are
// both there. Places are device/<id>/<kind>/…, so that they are found with everything else that a device left here.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "store/connection.h"

#include <QList>

#include <optional>

namespace espalier::crypto {
class Sealer;
}

namespace espalier::commands {

inline constexpr QLatin1String pinSecret("pin");
inline constexpr QLatin1String recoveryLockSecret("recovery-lock");
inline constexpr QLatin1String firmwareSecret("firmware-password");
inline constexpr QLatin1String fileVaultSecret("filevault-key");
inline constexpr QLatin1String adminSecret("admin-password");
inline constexpr QLatin1String bypassSecret("bypass-code");              // of Activation Lock, the device's own
inline constexpr QLatin1String serverBypassSecret("bypass-code-server"); // made here

struct DeviceSecret {
    qint64 id = 0;
    DeviceId device;
    QString kind;
    QString state; // pending current former void
    QString uuid;  // of the command; empty: the device told it
    QString place;
    qint64 createdAt = 0;
    QString createdBy;
    qint64 settledAt = 0;
};

struct NewSecret {
    DeviceId device;
    QLatin1String kind;
    QString uuid;
    QString by;
};

// On its way. Again for the same command and device: replaces nothing, the first stays.
[[nodiscard]] Result<> keepPending(store::Transaction& tx, const crypto::Sealer& sealer, const NewSecret& secret,
                                   const SecretBytes& value);
// The device told it, or it needs no word of the device: it counts at once. The same value again changes nothing.
[[nodiscard]] Result<bool> keepCurrent(store::Transaction& tx, const crypto::Sealer& sealer, const NewSecret& secret,
                                       const SecretBytes& value); // true: it is new
// What became of the one that a command brought.
[[nodiscard]] Result<> secretArrived(store::Transaction& tx, DeviceId device, QLatin1String kind, const QString& uuid);
[[nodiscard]] Result<> secretRefused(store::Transaction& tx, DeviceId device, QLatin1String kind, const QString& uuid);
// None counts any more (a lock that was cleared).
[[nodiscard]] Result<> secretEnded(store::Transaction& tx, DeviceId device, QLatin1String kind);

[[nodiscard]] Result<std::optional<SecretBytes>> currentSecret(store::Connection& db, const crypto::Sealer& sealer,
                                                               DeviceId device, QLatin1String kind);
[[nodiscard]] Result<std::optional<SecretBytes>> secretOfCommand(store::Connection& db, const crypto::Sealer& sealer,
                                                                 DeviceId device, QLatin1String kind,
                                                                 const QString& uuid);
// The newest that was sent and of which nobody knows whether it arrived.
[[nodiscard]] Result<std::optional<DeviceSecret>> secretInDoubt(store::Connection& db, DeviceId device,
                                                                QLatin1String kind);
[[nodiscard]] Result<QList<DeviceSecret>> deviceSecrets(store::Connection& db, DeviceId device); // newest first
[[nodiscard]] Result<SecretBytes> valueOf(store::Connection& db, const crypto::Sealer& sealer,
                                          const DeviceSecret& secret);

} // namespace espalier::commands
