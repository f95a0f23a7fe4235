// The Command dictionary from the arguments of command.send.
#pragma once

#include "base/result.h"
#include "catalogue/entry.h"
#include "plist/value.h"

#include <QJsonObject>

namespace espalier::server {

// entry: what the catalogue says of request_type, null when it doesn't know it. request_type with one of keys,
// plist_base64, raw_base64, or none of them.
[[nodiscard]] Result<plist::Dict> commandDictionary(const QJsonObject& arguments, const catalogue::Entry* entry);

} // namespace espalier::server
