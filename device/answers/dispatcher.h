// Picks the handler, after asking whether this device, this channel and these rights allow the command at all.
#pragma once

#include "device/answers/command.h"

namespace espalier::device {

[[nodiscard]] Answer answerCommand(Scene& scene);

// What a locked iPhone postpones: everything but the commands Apple names as never answered NotNow.
[[nodiscard]] bool postponedWhileLocked(const QString& requestType);

} // namespace espalier::device
