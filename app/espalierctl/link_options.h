// Options of links, looked at before anything is asked of the server: what doesn't fit is a mistake in usage, and the
// sentence names the option and what it takes.
#pragma once

#include "app/espalierctl/command_line.h"
#include "enroll/link_codes.h"
#include "enroll/links.h"

namespace espalier::ctl {

// --name, --platforms, --language, --approval, as far as they are given.
[[nodiscard]] Result<> checkLinkOptions(const CommandLine& line);
// --expires in ms: more than nothing, at most `most`.
[[nodiscard]] Result<qint64> lifeOption(const CommandLine& line, qint64 most);
// Nothing to say where the option isn't given.
[[nodiscard]] Result<> checkChoice(const CommandLine& line, const QString& option, const QStringList& choices);

} // namespace espalier::ctl
