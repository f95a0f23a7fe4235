// What a refusal means for whoever types: the option that is missing, the command that lists what there is.
#pragma once

#include "app/espalierctl/verb.h"

namespace espalier::ctl {

// The words of the server, and behind them, where there is one, the way on from here. Pure.
[[nodiscard]] QString withWayOn(const QString& what, const Verbs& verbs);

// It says that what was typed makes no sense, and does so for every server: a query that can't be read, a column that
// isn't known. Other refusals depend on what there is.
[[nodiscard]] bool isMistyped(const Error& error);

// Of a .p12 that couldn't be opened: names the file and what to give. Others stay as they are.
[[nodiscard]] Error pkcs12Error(const Invocation& call, const Error& error, const QString& file);

} // namespace espalier::ctl
