// Refusals around operators in words: logging in, passphrases, roles and second approvals.
#pragma once

#include "ui/common/user_sentence.h"

namespace espalier::ui {

// False: it is none of them, and the sentence is as it was.
[[nodiscard]] bool sayOperatorRefusal(const Error& error, UserSentence& sentence);
// How long until the next passphrase may be tried, as the refusal [too-many-guesses] says; 0: it doesn't.
[[nodiscard]] int secondsToWait(const Error& error);

} // namespace espalier::ui
