// When the identities of enrolled devices end: the pinned certificate as the device lists it, else as we issued it.
// Thousands of them are counted by how near their end is; device.list names each. Any thread; inside a read or write.
#pragma once

#include "server/ending.h"

namespace espalier::server {

// SQL: when the identity of device d ends, as a text to put into statements that are put together.
[[nodiscard]] QString identityEndColumn();

struct IdentityWindow {
    EndStage stage = EndStage::Far;
    int count = 0;
    qint64 firstAt = 0; // ms: the next of them to end
};
// Nearest end first; only those with devices in them.
[[nodiscard]] Result<QList<IdentityWindow>> identityWindows(store::Connection& db, qint64 now);
// Name of the device whose identity ends then, else its serial number or UDID; empty when there is none.
[[nodiscard]] Result<QString> deviceWhoseIdentityEnds(store::Connection& db, qint64 at);

struct IdentityEnds {
    int nearOrEnded = 0; // in 30 days or fewer
    int coming = 0;      // later, in 90 days or fewer
    bool anyEnded = false;
};
[[nodiscard]] IdentityEnds identityEnds(const QList<IdentityWindow>& windows);

struct IdentityEnd {
    qint64 endsAt = 0; // ms
    qint64 since = 0;  // ms: issued, else enrolled
};
[[nodiscard]] Result<QList<IdentityEnd>> identitiesEndingBefore(store::Connection& db, qint64 until);

} // namespace espalier::server
