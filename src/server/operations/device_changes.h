// What an operator changes of a device: owner and fields, unenrolling, deleting the record. Inside a write.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "server/operations.h"
#include "store/connection.h"

namespace espalier::inventory {
class Rounds;
}
namespace espalier::mdm {
class Queue;
}
namespace espalier::profiles {
class Installer;
}

namespace espalier::server {

// key: owner.name owner.email asset_tag notes custom.NAME; an empty value clears it.
[[nodiscard]] Result<> setDeviceField(store::Transaction& tx, DeviceId device, const QString& key, const QString& value,
                                      const Caller& caller);
// Queues RemoveProfile of the enrollment profile; the queue asks for the confirmation. The command's UUID.
[[nodiscard]] Result<QString> unenroll(store::Transaction& tx, mdm::Queue& queue, DeviceId device,
                                       const QString& confirm, const Caller& caller);
// Conflict while enrolled, Refused without the device's name. The audit log keeps what happened.
[[nodiscard]] Result<> deleteDevice(store::Transaction& tx, inventory::Rounds& rounds, profiles::Installer& installer,
                                    DeviceId device, const QString& confirm, const Caller& caller);

// Conflict while it is enrolled, or may be about to. Refused [not-confirmed] without the device's name.
[[nodiscard]] Result<> checkMayGo(store::Connection& db, qint64 nowMs, DeviceId device, const QString& confirm);
// Its rows, its links, what profiles and inventory know; its certificates are revoked. Secrets and log stay.
[[nodiscard]] Result<> forgetDevice(store::Transaction& tx, inventory::Rounds& rounds, profiles::Installer& installer,
                                    DeviceId device, const Caller& caller);

} // namespace espalier::server
