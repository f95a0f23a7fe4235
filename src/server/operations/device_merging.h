// Records that are one piece of hardware: the same serial number or IMEI under another UDID, as after a repair or an
// enrollment of another kind. The record that is gone goes on in the one that stays.
#pragma once

#include "base/id.h"
#include "server/operations/device_changes.h"

#include <QJsonArray>

namespace espalier::server {

// [{by: serial imei, value, devices:[{id, …}]}], each with the record that should stay first.
[[nodiscard]] Result<QJsonArray> duplicates(store::Connection& db);

enum class TakeGroups { No, Yes };
// Commands and messages, steps of enrollments, owner and fields where the other has none, notes; secrets stay where
// they are. Conflict while `from` is enrolled; Refused when neither serial number nor IMEI is the same [not-the-same],
// or without the name of `from`. The groups that were not taken along.
[[nodiscard]] Result<QStringList> mergeDevice(store::Transaction& tx, inventory::Rounds& rounds,
                                              profiles::Installer& installer, DeviceId from, DeviceId into,
                                              TakeGroups groups, const QString& confirm, const Caller& caller);

// What became part of this record: [{udid, serial, name, at}] newest first.
[[nodiscard]] Result<QJsonArray> mergedJson(store::Connection& db, DeviceId device);

} // namespace espalier::server
