// What a round asks, depending on the access rights the enrollment profile claims: a device answers a command it was
// not given the right for with an Error.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "plist/value.h"
#include "store/connection.h"

namespace espalier::inventory {

// Apple: AccessRights of the MDM payload.
enum class AccessRight : qint64 {
    InspectProfiles = 1,
    QueryDevice = 16,
    QueryNetwork = 32,
    InspectApps = 256,
    QuerySecurity = 1024
};

inline constexpr qint64 allAccessRights = 8191;

// Setting access_rights; all of them when it is absent or no number.
[[nodiscard]] Result<qint64> accessRights(store::Connection& db);
// Of that, what the profile grants that the device enrolled with, where it is known.
[[nodiscard]] Result<qint64> accessRights(store::Connection& db, DeviceId device);

// What DeviceInformation can be asked for under these rights: everything that the inventory keeps.
[[nodiscard]] plist::Array deviceQueries(qint64 rights);

// Command dictionaries with RequestType, in the order in which they are queued.
[[nodiscard]] std::vector<plist::Dict> questions(qint64 rights);

} // namespace espalier::inventory
