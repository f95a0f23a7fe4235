// Titles made of names: "allowAppInstallation" -> "Allow app installation". English; what reads badly is corrected by a
// small table here, and by the words written for the most used payloads (words.h). Any thread.
#pragma once

#include "catalogue/entry.h"

namespace espalier::catalogue {

[[nodiscard]] QString titleOfKey(const QString& name);
[[nodiscard]] QString titleOfType(Kind kind, const QString& type, const QString& variant);

// The words of a name as people write them: "iCloudKeychainSyncURL" -> iCloud, keychain, sync, URL.
[[nodiscard]] QStringList wordsOfName(const QString& name);

} // namespace espalier::catalogue
