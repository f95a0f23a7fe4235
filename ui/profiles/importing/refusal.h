// Why a file was not imported, and where in it. GUI thread.
#pragma once

#include "base/result.h"
#include "profiles/editing/damage.h"
#include "profiles/editing/path.h"

#include <optional>

namespace espalier::ui {

struct Refusal {
    QString words;                             // why, one or two sentences
    std::optional<profiles::Place> place = {}; // in the text that the editor shows
    std::optional<profiles::Path> path = {};   // of the value concerned, when the text as such can be read
    bool canBeOpened = false;                  // there is a text to edit
};

// error: what profile.import said of this file.
[[nodiscard]] Refusal refusalOf(const QByteArray& file, const Error& error);
// "Line 3, column 7"; empty without a place.
[[nodiscard]] QString placeWords(const Refusal& refusal);

} // namespace espalier::ui
