// store::Changes in the words of the control door.
#pragma once

#include "server/control.h"
#include "store/change_feed.h"

namespace espalier::server {

[[nodiscard]] ChangedRows changedRows(const store::Changes& changes);
[[nodiscard]] QJsonObject toJson(const ChangedRows& rows);
[[nodiscard]] ChangedRows changedRowsFromJson(const QJsonObject& object);

} // namespace espalier::server
