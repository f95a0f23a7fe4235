// What changed on a device from one answer of its inventory to the next.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace espalier::server {

// Newest first. InvalidInput for a kind of change that there isn't.
[[nodiscard]] Result<QJsonArray> deviceHistory(store::Connection& db, DeviceId device, const QJsonObject& arguments);

} // namespace espalier::server
