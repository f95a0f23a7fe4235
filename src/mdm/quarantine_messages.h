// What a quarantined enrollment says after its Authenticate, sealed until the administrator decides: a device may say
// it only once in its life. Runs inside the caller's transaction.
#pragma once

#include "base/id.h"
#include "mdm/message.h"
#include "store/connection.h"

namespace espalier::crypto {
class Sealer;
}

namespace espalier::mdm {

// Who is kept apart must not fill the database.
inline constexpr qint64 mostQuarantinedUsers = 16;             // per enrollment
inline constexpr qsizetype largestQuarantinedMessage = 262144; // bytes

// Where the message of that kind and user is sealed; kind also "authenticate".
[[nodiscard]] QString quarantinePlace(const QString& kind, const QByteArray& pin, const QString& user = {});

// TokenUpdate and SetBootstrapToken, each in place of the last one of its kind and user; anything else is not kept.
// TooLarge when a bound is passed.
[[nodiscard]] Result<> keepForDecision(store::Transaction& tx, const crypto::Sealer& sealer, QuarantineId id,
                                       const QByteArray& pin, const Received& received, QByteArrayView raw);
// The device's own first, then its users in the order in which they came.
[[nodiscard]] Result<QList<Received>> keptForDecision(store::Connection& db, const crypto::Sealer& sealer,
                                                      QuarantineId id, const QByteArray& pin);
[[nodiscard]] Result<> forgetKept(store::Transaction& tx, QuarantineId id);

} // namespace espalier::mdm
