// What to do about a check of the readiness self-test.
#pragma once

#include <QString>

namespace espalier::ctl {

// One to three sentences; empty for an empty word, the word itself where it isn't known.
[[nodiscard]] QString remedyWords(const QString& remedy);

} // namespace espalier::ctl
