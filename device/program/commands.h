// The subcommands of espalier-device. Arguments start with the program's name, as QCommandLineParser expects.
#pragma once

#include "device/program/arguments.h"

namespace espalier::device {

[[nodiscard]] ExitCode enrollCommand(const QStringList& arguments);
[[nodiscard]] ExitCode runCommand(const QStringList& arguments);
[[nodiscard]] ExitCode showCommand(const QStringList& arguments);
[[nodiscard]] ExitCode reenrollCommand(const QStringList& arguments);
[[nodiscard]] ExitCode leaveCommand(const QStringList& arguments);

} // namespace espalier::device
