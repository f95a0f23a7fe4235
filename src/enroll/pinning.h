// Devices whose profile binds them to an authority: they accept no TLS certificate of this server but those below it,
// and nothing reaches them again once it serves another.
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QHash>

namespace espalier::enroll {

// How many live devices are bound to which authority (SHA-256). Empty: bound before it was kept to which.
[[nodiscard]] Result<QHash<QByteArray, qint64>> boundDevices(store::Connection& db);

} // namespace espalier::enroll
