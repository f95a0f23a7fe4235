// Why a profile was not exported, in words.
#pragma once

#include "ui/common/user_sentence.h"

namespace espalier::ui {

// error: what profile.export said. device: the one it was to be encrypted for; empty when there was none.
[[nodiscard]] UserSentence exportRefusal(const Error& error, const QString& device);

} // namespace espalier::ui
