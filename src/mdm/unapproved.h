// What a device gets that nobody has let in yet (lifecycle.h): it tells who it is, and it may go.
#pragma once

#include <QString>

namespace espalier::mdm {

#define ESPALIER_UNAPPROVED_GET "('DeviceInformation', 'RemoveProfile')" // for SQL
[[nodiscard]] inline bool unapprovedGet(const QString& requestType)
{
    return requestType == QLatin1String("DeviceInformation") || requestType == QLatin1String("RemoveProfile");
}

} // namespace espalier::mdm
