// "profile validate": problems of files, for people ("FILE:3:7: error: …") and scripts.
#pragma once

#include "app/espalierctl/verb.h"

namespace espalier::ctl {

[[nodiscard]] Result<int> validateFiles(Invocation& call); // Failed when there are errors
// The lines that it prints of one file's errors. Nothing for what is no property list: the server says that.
[[nodiscard]] Result<QStringList> errorLines(const Invocation& call, const QString& file);

} // namespace espalier::ctl
