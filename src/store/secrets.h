// Sealed values by place, e.g. "ca/root-key", "device/12/3/unlock-token". The store only ever sees what
// crypto::Sealer made of them; seal with secretPlace(place) as additional data, so that a row can't be moved.
#pragma once

#include "store/connection.h"

namespace espalier::store {

[[nodiscard]] QString secretPlace(const QString& place); // "secret/sealed/<place>"
[[nodiscard]] Result<> putSecret(Transaction& tx, const QString& place, const QByteArray& sealed); // replaces
[[nodiscard]] Result<std::optional<QByteArray>> secret(Connection& db, const QString& place);
// Everything whose place starts with the prefix; the number of rows dropped.
[[nodiscard]] Result<int> dropSecrets(Transaction& tx, const QString& placePrefix);

} // namespace espalier::store
