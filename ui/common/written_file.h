// Files that are handed out: whole or not at all.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace espalier::ui {

// Storage, with the system's words. A file that holds exactly this already is left alone.
[[nodiscard]] Result<> writeFile(const QString& path, const QByteArray& content);
// Only for its owner from the first byte on; whatever is there is replaced.
[[nodiscard]] Result<> writePrivateFile(const QString& path, const QByteArray& content);

} // namespace espalier::ui
