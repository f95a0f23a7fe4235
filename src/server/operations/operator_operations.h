// operator.*: logging in and out, and the accounts. A session counts for the connection that it was made at.
#pragma once

#include "operators/operators.h"
#include "server/operations.h"

namespace espalier::server {

// afterFirst: what the server had sealed alone goes to the vault.
void addOperatorOperations(Operations& operations, operators::Operators& operators, store::Store& store,
                           const Clock& clock, const std::function<Result<>()>& afterFirst);

// Who calls, when there are accounts. Null: there are none. For operations that need the passphrase once more.
[[nodiscard]] Result<std::optional<operators::Account>> callingOperator(operators::Operators& operators,
                                                                        const Caller& caller);
// Wiped when dropped, unlike the arguments that it came in.
[[nodiscard]] Result<SecretBytes> secretArgument(const QJsonObject& arguments, const char* key); // required

} // namespace espalier::server
