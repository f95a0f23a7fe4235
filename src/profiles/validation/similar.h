// "Did you mean …?". Any thread.
#pragma once

#include <QStringList>

namespace espalier::profiles {

// The candidate that differs in case only, else in one letter, or two of a word of eight and more; empty: none does.
[[nodiscard]] QString mostSimilar(const QString& word, const QStringList& candidates);

} // namespace espalier::profiles
