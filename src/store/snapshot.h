// A copy of the database as it is at one moment, made while others read and write. Blocking, for a large file for
// minutes.
#pragma once

#include "base/result.h"

namespace espalier::store {

// Into a new file of mode 0600: one whole database without journal, and without what was deleted. Neither the writer
// nor readers wait. Storage when the disk is full; then nothing is left of it.
[[nodiscard]] Result<> copyDatabase(const QString& file, const QString& to);

} // namespace espalier::store
