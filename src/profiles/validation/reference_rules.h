// References between payloads (profiles.md §1, §7). For this folder.
#pragma once

#include "profiles/validation/judging.h"

namespace espalier::profiles {

void judgeReferences(Judging& judging);

} // namespace espalier::profiles
