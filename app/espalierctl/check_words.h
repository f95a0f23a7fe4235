// What to do about a check of the readiness self-test.
#pragma once

#include <QString>

namespace espalier::ctl {

// One to three sentences; empty for an empty word, the word itself where it isn't known.
[[nodiscard]] QString remedyWords(const QString& remedy);
// The same where the folder is a lab: what a real office would have to do is nothing to do there.
[[nodiscard]] QString labRemedyWords(const QString& remedy);

} // namespace espalier::ctl
