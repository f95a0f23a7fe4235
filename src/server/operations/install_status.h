// Where a profile stands on a channel, as JSON without device and profile.
#pragma once

#include "profiles/status.h"

#include <QJsonObject>

namespace espalier::server {

[[nodiscard]] QJsonObject installStatus(const profiles::InstallStatus& status);

} // namespace espalier::server
