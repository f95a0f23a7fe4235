// The rows of table renewal, and which devices it is time for. Plain functions on the transaction at hand.
#pragma once

#include "enroll/renewals.h"

namespace espalier::enroll {

[[nodiscard]] Result<qint64> insertRenewal(store::Transaction& tx, const Renewal& renewal, qint64 generation);
// Its unused challenge goes with it.
[[nodiscard]] Result<> failRenewal(store::Transaction& tx, const Renewal& renewal, const QString& why);
// A failed one that was never asked: the device can't be renewed, and why is kept.
[[nodiscard]] Result<> refuseRenewal(store::Transaction& tx, DeviceId device, const QString& why);

// Pending ones whose command is over, or was never queued because the program ended in between.
[[nodiscard]] Result<QList<Renewal>> abandonedRenewals(store::Transaction& tx);
[[nodiscard]] Result<QList<DeviceId>> dueForRenewal(store::Connection& db, qint64 nowMs, int most);

} // namespace espalier::enroll
