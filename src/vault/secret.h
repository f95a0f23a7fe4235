// One secret of a device as it lies in the vault, and how it is sealed. As long as there are no operators the server
// seals it under the master key; from then on to the vault's key, which only an operator's passphrase opens.
#pragma once

#include "base/id.h"
#include "base/secret_bytes.h"
#include "crypto/certificate.h"
#include "store/connection.h"

namespace espalier::crypto {
class Sealer;
}

namespace espalier::vault {

// As in vault_secret.kind. Others may come; they are kept and shown under their word.
namespace kind {
inline constexpr QLatin1String pin("pin");
inline constexpr QLatin1String unlockToken("unlock-token");
inline constexpr QLatin1String bootstrapToken("bootstrap-token");
inline constexpr QLatin1String fileVaultKey("filevault-key");
inline constexpr QLatin1String recoveryLock("recovery-lock");
inline constexpr QLatin1String firmwarePassword("firmware-password");
inline constexpr QLatin1String adminPassword("admin-password");
inline constexpr QLatin1String bypassCode("bypass-code");
} // namespace kind
// What can be replaced on the device by a command, once somebody has seen it.
[[nodiscard]] bool canRotate(QStringView kind);

enum class Sealing { Server, Vault, None };
[[nodiscard]] QString name(Sealing sealing); // as in vault_secret.sealing

struct Sealed {
    Sealing sealing = Sealing::Server;
    QByteArray bytes;
};
// To the vault where there is one (certificate not null). token: of the row, so that it can't be put into another.
[[nodiscard]] Result<Sealed> seal(const crypto::Sealer& sealer, const crypto::Certificate& vault, const QString& token,
                                  QByteArrayView secret);
// key: of the vault; not needed for what the server has sealed. Crypto: altered, or another key.
[[nodiscard]] Result<SecretBytes> open(const crypto::Sealer& sealer, const crypto::PrivateKey& key,
                                       const QString& token, Sealing sealing, QByteArrayView bytes);

struct NewSecret {
    QString kind;
    DeviceId device;
    qint64 generation = 0;
    QString source; // UUID of a command, or empty
    SecretBytes secret;
    QString place = {}; // secret.place that it comes from
    qint64 takenAt = 0;
    qint64 at = 0; // 0: now
};
// A new row; what was before of the same kind is old from then on. For features that make or learn a secret, in the
// same write. It can't be got back without an operator; what a command needs later has to lie elsewhere as well
// (escrow.h).
[[nodiscard]] Result<qint64> keep(store::Transaction& tx, const crypto::Sealer& sealer, const NewSecret& fresh);

} // namespace espalier::vault
