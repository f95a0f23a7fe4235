// Device as JSON (OPERATIONS.md): the list, found and paged by key, and one device whole.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace espalier::server {

// {total, matching, rows}; arguments as device.list.
[[nodiscard]] Result<QJsonObject> deviceList(store::Connection& db, const QJsonObject& arguments, qint64 nowMs);
// With users and custom fields, and the values of these columns.
[[nodiscard]] Result<QJsonObject> deviceWhole(store::Connection& db, DeviceId device, qint64 nowMs,
                                              const QJsonArray& with = {});

} // namespace espalier::server
