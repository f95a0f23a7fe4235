// device.renew: a new identity for a device before its time. Signs, so it runs on a worker.
#pragma once

#include "enroll/renewals.h"
#include "server/operations.h"

namespace espalier::server {

void addRenewalOperation(Operations& operations, store::Store& store, const enroll::Renewals& renewals);

// As in device.list; null when there was never one.
[[nodiscard]] Result<QJsonValue> renewalJson(store::Connection& db, DeviceId device);

} // namespace espalier::server
