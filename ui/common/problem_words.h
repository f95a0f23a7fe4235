// What is wrong in a profile, and what a fix does, in the person's language.
#pragma once

#include "profiles/validation/problem.h"
#include "ui/common/state.h"

namespace espalier::ui {

[[nodiscard]] QString problemWords(const profiles::Problem& problem); // one or two sentences
[[nodiscard]] QString fixWords(const profiles::Fix& fix);             // for a button: "Remove “Password”"
[[nodiscard]] QString severityWords(profiles::Severity severity);
[[nodiscard]] QString severityIcon(profiles::Severity severity);
[[nodiscard]] QColor severityColor(const Theme& theme, profiles::Severity severity);

} // namespace espalier::ui
