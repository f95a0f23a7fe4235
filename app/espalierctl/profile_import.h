// A profile file on its way into the library: what is wrong with it and where it goes is told before it does.
#pragma once

#include "app/espalierctl/verb.h"

namespace espalier::ctl {

// What profile.import answers. On standard error, before anything is sent: the errors that "profile validate" finds in
// the file, and how many devices get a new version. Neither refuses it.
[[nodiscard]] Result<QJsonValue> importAndTell(Invocation& call, const QString& file, QJsonObject arguments);

} // namespace espalier::ctl
