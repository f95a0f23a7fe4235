// Words that can be told over the telephone and typed in by whoever hears them: each two syllables of a consonant and a
// vowel that English, German, French and Arabic speakers hear alike. Without meaning, and none that is rude somewhere.
#pragma once

#include <QString>

namespace espalier::enroll {

inline constexpr int wordsInCode = 4;

// How many words there are; four of them carry at least 40 bits.
[[nodiscard]] int spokenWordCount();
// "kafu molo rita sobu", each word drawn evenly.
[[nodiscard]] QString spokenCode();
// What was typed, as letters alone: case, spaces and signs between don't count. Empty when it can't be a code.
[[nodiscard]] QByteArray spokenLetters(const QString& typed);

} // namespace espalier::enroll
