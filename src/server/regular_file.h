// A file that somebody named in a setting. Read without waiting for anybody; at most 1 MiB of it. Any thread.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace espalier::server {

// NotFound, Storage: it can't be read. InvalidInput: a folder, a pipe or a device. TooLarge: over 1 MiB. The message
// names it.
[[nodiscard]] Result<QByteArray> readRegularFile(const QString& path);

} // namespace espalier::server
