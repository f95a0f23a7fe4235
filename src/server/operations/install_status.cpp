#include "server/operations/install_status.h"

#include <QJsonArray>

namespace espalier::server {

QJsonObject installStatus(const profiles::InstallStatus& status)
{
    return {{QStringLiteral("channel"), status.userId.isEmpty() ? QStringLiteral("device") : status.userId},
            {QStringLiteral("user"), status.userName},
            {QStringLiteral("version"), status.version},
            {QStringLiteral("has"), status.has ? QJsonValue(*status.has) : QJsonValue()},
            {QStringLiteral("sha256"), QString::fromLatin1(status.sentSha256.toHex())},
            {QStringLiteral("state"), status.state},
            {QStringLiteral("at"), status.at},
            {QStringLiteral("error"), status.error},
            {QStringLiteral("missing"), status.missing},
            {QStringLiteral("missing_values"), QJsonArray::fromStringList(status.missingValues)}};
}

} // namespace espalier::server
