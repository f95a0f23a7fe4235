// The Command dictionary from the arguments of command.send.
#pragma once

#include "base/result.h"
#include "plist/value.h"

#include <QJsonObject>

namespace espalier::server {

// request_type with one of keys, plist_base64, raw_base64, or none of them.
[[nodiscard]] Result<plist::Dict> commandDictionary(const QJsonObject& arguments);

} // namespace espalier::server
