// Tells of what ends, in the audit log: "certificate.ends" for each certificate with its subject and the days left,
// "identities.end" for the identities of devices that have come to the same step since the last time, as a number.
#pragma once

#include "server/ending.h"
#include "store/store.h"

namespace espalier::server {

// Again and again, as often as one likes: what was told is not told again, and identities are counted once a day.
// Inside a write.
[[nodiscard]] Result<> announceEndings(store::Transaction& tx, const QList<Ending>& endings);

} // namespace espalier::server
