// Sentences with UUIDs and identifiers in them.
#pragma once

#include <QString>

namespace espalier::ui {

// Lines are broken only between words, and what is longer than a line is cut off: long words get places to break
// (U+200B, without any width).
[[nodiscard]] QString breakableWords(const QString& sentence);

} // namespace espalier::ui
