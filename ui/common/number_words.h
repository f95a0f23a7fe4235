// Numbers with units, as the user's locale writes them.
#pragma once

#include <QString>

namespace espalier::ui {

// "1.9 kB", "432 MB", "1.8 TB": powers of ten, as Apple shows storage.
[[nodiscard]] QString sizeWords(qint64 bytes);
// "0.4 s", "41 s", "8 min", "17 h", "5 days".
[[nodiscard]] QString durationWords(qint64 ms);

} // namespace espalier::ui
