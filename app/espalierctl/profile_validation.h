// "profile validate": problems of files, for people ("FILE:3:7: error: …") and scripts.
#pragma once

#include "app/espalierctl/verb.h"

namespace espalier::ctl {

[[nodiscard]] Result<int> validateFiles(Invocation& call); // Failed when there are errors

} // namespace espalier::ctl
