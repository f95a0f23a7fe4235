// What to do about a check of the readiness self-test, where the obstacle bites.
#pragma once

#include "ui/screen.h"

#include <optional>

namespace espalier::ui {

// By the word of the operation; empty: nothing to do.
[[nodiscard]] QString remedyWords(const QString& remedy);

// Where in this window it is done, with the words of the button.
struct RemedyWay {
    QString words;
    Jump jump;
};
[[nodiscard]] std::optional<RemedyWay> remedyWay(const QString& remedy);

} // namespace espalier::ui
