// What concerns the profile as a whole (profiles.md §1, §7). For this folder.
#pragma once

#include "profiles/validation/judging.h"

namespace espalier::profiles {

// The top level; false when this is no profile at all, so that nothing else can be judged.
[[nodiscard]] bool judgeTop(Judging& judging);
// UUIDs, identifiers, and types of which there may be one only.
void judgeUniqueness(Judging& judging);

} // namespace espalier::profiles
