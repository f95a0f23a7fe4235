// Work on a whole database file that lasts minutes when it is large, and that can be called off.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <atomic>

namespace espalier::store {

// The database as it is at one moment, made while others read and write, into a new file of mode 0600: whole, without
// journal, and without what was deleted. Neither the writer nor readers wait. Storage when the disk is full;
// Unavailable when `stopping` turned true. Then nothing is left of it.
[[nodiscard]] Result<> copyDatabase(const QString& file, const QString& to, const std::atomic<bool>& stopping);

// Every page and index of the database in a folder that nobody has open is what it should be; the next Store::open()
// need not read it through then. Storage when something isn't; Conflict when it is open; Unavailable as above.
[[nodiscard]] Result<> checkFolder(const QString& folder, const Clock& clock, const std::atomic<bool>& stopping);

} // namespace espalier::store
