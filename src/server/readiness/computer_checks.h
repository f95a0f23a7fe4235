// Is this computer fit to serve? Everything here is asked of the computer itself.
#pragma once

#include "server/master_key.h"
#include "server/readiness/subject.h"
#include "server/readiness/surroundings.h"

namespace espalier::server {

[[nodiscard]] Check checkClock(const Subject& subject, std::optional<bool> isKept);
[[nodiscard]] Check checkDisk(const Room& room);
// Writes a probe to the keychain and reads it back, where the key rests there.
[[nodiscard]] Check checkKeychain(KeyPlace place, const Surroundings& surroundings);
// Reads the file through: seconds for a large one.
[[nodiscard]] Check checkDatabase(store::Connection& db);

} // namespace espalier::server
