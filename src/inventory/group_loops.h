// What a group hangs on: groups and profiles that its query names, the groups and policies that bring such a profile to
// devices, and what those are for. A group that hangs on itself would make devices join and leave for ever.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QList>

namespace espalier::inventory {

// Names are found without case, as queries find them.
[[nodiscard]] Result<QList<qint64>> groupsCalled(store::Connection& db, const QString& name);

} // namespace espalier::inventory
