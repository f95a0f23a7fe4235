// Titles that were made of the names of keys, in German: word by word from translations/titles_de.json, put in German
// order ("Allow personal hotspot" -> "Persönlichen Hotspot erlauben"). Only where every word is known; names such as
// Safari or FileVault stay as they are.
#pragma once

#include <QString>

namespace espalier::ui {

// Empty: some word isn't known. Any thread.
[[nodiscard]] QString germanTitle(const QString& english);

} // namespace espalier::ui
