// vault.*: what there is of a device's secrets, and one of them in the clear.
#pragma once

#include "operators/operators.h"
#include "server/operations.h"
#include "vault/intake.h"
#include "vault/vault.h"

namespace espalier::server {

// Before there are operators whoever wants to see a secret gives the folder's passphrase again (or the keychain
// vouches).
using ProveFolder = std::function<Result<>(const SecretBytes& passphrase)>;

struct VaultFacts {
    operators::Operators& operators;
    store::Store& store;
    const crypto::Sealer& sealer;
    vault::Intake& intake;
    ProveFolder proveFolder;
};
inline constexpr int turnsWhileAsked = 3; // of the intake; a large fleet's are taken in by the schedule
inline const QString revealOperation = QStringLiteral("vault.reveal"); // as the log names it when it is refused
void addVaultOperations(Operations& operations, const VaultFacts& facts);

} // namespace espalier::server
