// What is known of one device beyond its row: apps, profiles, certificates, raw answers, messages, timeline.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace espalier::crypto {
class Sealer;
}

namespace espalier::server {

[[nodiscard]] Result<QJsonArray> deviceApps(store::Connection& db, DeviceId device);
[[nodiscard]] Result<QJsonObject> deviceProfiles(store::Connection& db, DeviceId device);
[[nodiscard]] Result<QJsonArray> deviceCertificates(store::Connection& db, DeviceId device);
[[nodiscard]] Result<QJsonObject> deviceFact(store::Connection& db, const crypto::Sealer& sealer, DeviceId device,
                                             const QString& kind);
// The last so many, oldest first.
[[nodiscard]] Result<QJsonArray> deviceMessages(store::Connection& db, const crypto::Sealer& sealer, DeviceId device,
                                                qint64 last);
// Newest first.
[[nodiscard]] Result<QJsonArray> deviceTimeline(store::Connection& db, DeviceId device, qint64 most);

} // namespace espalier::server
