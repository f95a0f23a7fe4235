// What a change means, as JSON (OPERATIONS.md: Impact, Obstacle, Conflict).
#pragma once

#include "profiles/impact/impact.h"

#include <QJsonObject>

namespace espalier::server {

[[nodiscard]] QJsonObject toJson(const profiles::Impact& impact);
[[nodiscard]] QJsonObject toJson(const profiles::DeviceConflicts& conflicts);

} // namespace espalier::server
