// Where the tokens that a device entrusts to us lie. The generation is part of the place, so that none of an earlier
// enrollment can ever be found by a later one.
#pragma once

#include "base/id.h"
#include "base/secret_bytes.h"
#include "store/connection.h"

namespace espalier::crypto {
class Sealer;
}

namespace espalier::mdm {

enum class Escrow { UnlockToken, BootstrapToken };

[[nodiscard]] QString escrowPlace(Escrow kind, DeviceId device, qint64 generation);
// The same token again changes nothing.
[[nodiscard]] Result<> putEscrow(store::Transaction& tx, const crypto::Sealer& sealer, Escrow kind, DeviceId device,
                                 qint64 generation, QByteArrayView token);
[[nodiscard]] Result<> dropEscrow(store::Transaction& tx, Escrow kind, DeviceId device, qint64 generation);
[[nodiscard]] Result<bool> hasEscrowed(store::Connection& db, const crypto::Sealer& sealer, Escrow kind,
                                       DeviceId device, qint64 generation, QByteArrayView token);
[[nodiscard]] Result<std::optional<SecretBytes>> escrow(store::Connection& db, const crypto::Sealer& sealer,
                                                        Escrow kind, DeviceId device, qint64 generation);

} // namespace espalier::mdm
