// What tells a script that the server answers: one line on standard output, and the same in the ready file.
#pragma once

#include "base/result.h"

namespace espalier::app {

[[nodiscard]] Result<> announce(const QString& url, const QString& readyFile);

// Once the folder is ours: whoever waits for the file must not take the address of an earlier run.
void forgetAnnouncement(const QString& readyFile);

} // namespace espalier::app
