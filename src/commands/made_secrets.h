// Secrets as they are made here. Any thread.
#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>

namespace espalier::commands {

[[nodiscard]] SecretBytes newPin();      // six digits
[[nodiscard]] SecretBytes newPassword(); // five groups of four letters and digits that can't be mistaken

// What macOS takes as passwordHash: a property list with SALTED-SHA512-PBKDF2. The same for the same `purpose` (the
// UUID of the command), for it may be sent twice. Takes some tens of milliseconds.
[[nodiscard]] QByteArray passwordHash(const SecretBytes& password, const QByteArray& purpose);

// Activation Lock: 16 random bytes as people type them (26 characters in six groups), and what Apple is given instead.
[[nodiscard]] SecretBytes newBypassKey();
[[nodiscard]] SecretBytes bypassCode(const SecretBytes& key);
[[nodiscard]] QByteArray bypassEscrow(const SecretBytes& key); // lower-case hex

} // namespace espalier::commands
