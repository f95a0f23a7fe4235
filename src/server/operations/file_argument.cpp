#include "server/operations/file_argument.h"

#include "server/operations/named_things.h"

namespace espalier::server {

Result<QByteArray> fileArgument(const QJsonObject& arguments, const char* key)
{
    const QJsonValue given = arguments.value(QLatin1String(key));
    if (given.isString() && given.toString().isEmpty()) {
        return QByteArray();
    }
    return base64Argument(arguments, key);
}

} // namespace espalier::server
