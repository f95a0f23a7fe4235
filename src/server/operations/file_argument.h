// A file that somebody chose, as an operation's argument.
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace espalier::server {

// As base64Argument(), but an empty file comes through: whoever reads it can say what it ought to be.
[[nodiscard]] Result<QByteArray> fileArgument(const QJsonObject& arguments, const char* key);

} // namespace espalier::server
