// The system keychain through QtKeychain, waited for. Needs an application object, not an event loop that runs.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

namespace espalier::server::keychain {

[[nodiscard]] Result<> write(const QString& entry, const SecretBytes& value);
[[nodiscard]] Result<SecretBytes> read(const QString& entry);
void remove(const QString& entry);

} // namespace espalier::server::keychain
