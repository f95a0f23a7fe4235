// What the program says of itself and of each of its commands.
#pragma once

#include <QString>

namespace espalier::device {

[[nodiscard]] QString wholeHelp();
[[nodiscard]] QString helpOf(const QString& command); // "enroll"; empty for one that isn't there

} // namespace espalier::device
