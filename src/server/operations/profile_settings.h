// The settings that enrollment profiles are made from: what has to fit together, and what a change means for devices
// that enrolled already.
#pragma once

#include "enroll/enrollment_profile.h"

#include <QJsonArray>

namespace espalier::server {

// Unavailable: the certificate that is served brings no authority.
[[nodiscard]] Result<> checkServerCanBePinned(const enroll::TrustSource& trust);
// After the change, in the same write: InvalidInput undoes it.
[[nodiscard]] Result<> checkProfileSettings(store::Connection& db);
// Before the change: [{warning, devices}] as in OPERATIONS.md.
[[nodiscard]] Result<QJsonArray> profileWarnings(store::Connection& db, const QString& key, const QString& value);

} // namespace espalier::server
