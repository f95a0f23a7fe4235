// English sentences for the shell and for logs; the window has its own, translated.
#pragma once

#include "profiles/validation/problem.h"

namespace espalier::profiles {

[[nodiscard]] QString sentence(const Problem& problem);
[[nodiscard]] QString sentence(const Fix& fix);
[[nodiscard]] QLatin1String name(Severity severity); // "error", "warning", "hint"

} // namespace espalier::profiles
