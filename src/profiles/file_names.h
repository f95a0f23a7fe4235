// Names for profile files that every file system takes. Pure; any thread.
#pragma once

#include <QHash>
#include <QString>

namespace espalier::profiles {

// "Office Wi-Fi.mobileconfig", from a name that people chose.
[[nodiscard]] QString fileNameOf(const QString& displayName);

// For a folder that is kept in git: one name for each PayloadIdentifier, the same ones again whatever the profiles are
// called. Give the whole library (id → identifier), also when only some of it is written: two identifiers may need the
// same name, and then the later id says so in its own.
[[nodiscard]] QHash<qint64, QString> stableFileNames(const QHash<qint64, QString>& identifiers);

} // namespace espalier::profiles
