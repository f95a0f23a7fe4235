// Why a TLS certificate is not taken, or no newer one is served, in words for the person.
#pragma once

#include "ui/common/user_sentence.h"

namespace espalier::ui {

[[nodiscard]] UserSentence tlsSentence(const Error& error, const QString& what);
// `problem` as in tls.show.
[[nodiscard]] QString tlsProblemWords(const QString& problem);

} // namespace espalier::ui
