// Arguments of operations: whatever names a thing takes its id (number, or digits as text) or its unique name, a device
// also its UDID or serial number. NotFound when nothing fits, Conflict when a name fits several, InvalidInput when the
// argument is missing or of the wrong type. The arguments are untrusted; any thread.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QJsonObject>
#include <QJsonValue>

#include <limits>
#include <optional>

namespace espalier::server {

[[nodiscard]] Result<DeviceId> deviceNamed(store::Connection& db, const QJsonValue& argument);
[[nodiscard]] Result<GroupId> groupNamed(store::Connection& db, const QJsonValue& argument);
[[nodiscard]] Result<ProfileId> profileNamed(store::Connection& db, const QJsonValue& argument);

// Absent and null mean the same.
[[nodiscard]] bool isGiven(const QJsonObject& arguments, const char* key);
// InvalidInput when it is there and not a text; `otherwise` when it is absent.
[[nodiscard]] Result<QString> textArgument(const QJsonObject& arguments, const char* key,
                                           const QString& otherwise = {});
[[nodiscard]] Result<QString> requiredText(const QJsonObject& arguments, const char* key); // not empty
// A whole number, also as text; InvalidInput outside least … most.
[[nodiscard]] Result<qint64> numberArgument(const QJsonObject& arguments, const char* key, qint64 otherwise,
                                            qint64 least, qint64 most);
[[nodiscard]] Result<QByteArray> base64Argument(const QJsonObject& arguments, const char* key); // required, not empty

// For numberArgument, where any number that isn't negative will do.
inline constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();
// The largest number of a version that may be asked for.
inline constexpr qint64 mostVersions = 1'000'000'000;
// null for what hasn't happened.
[[nodiscard]] QJsonValue timeOrNull(qint64 ms);

} // namespace espalier::server
