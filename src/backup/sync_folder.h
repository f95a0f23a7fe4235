// Names that were made or changed in a folder are on disk when it returns, where the file system knows such a thing.
#pragma once

#include <QString>

namespace espalier::backup {

void syncFolder(const QString& folder);

} // namespace espalier::backup
