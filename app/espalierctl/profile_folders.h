// Many profiles at once: a folder in, a folder out.
#pragma once

#include "app/espalierctl/verb.h"

namespace espalier::ctl {

// Every .mobileconfig in the folder and below. What can't be imported is told, the others are.
[[nodiscard]] Result<int> importFolder(Invocation& call, const QString& folder);
// Each profile's current content as IDENTIFIER.mobileconfig in the stable form that version control likes. Files of
// other names stay.
[[nodiscard]] Result<int> exportAll(Invocation& call, const QString& folder);

} // namespace espalier::ctl
