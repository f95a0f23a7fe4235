// The keys of a command from what somebody filled in: each by its way (key_path.h), with the type that the catalogue
// gives it. Pure.
#pragma once

#include "base/result.h"
#include "catalogue/entry.h"
#include "plist/value.h"

#include <QJsonObject>

namespace espalier::commands {

// keys: {"Settings[0].Item": {"type": "string", "value": "DeviceName"}}; without a type (or an empty one) it is the
// catalogue's, else a text. command: null when the catalogue doesn't know it. InvalidInput names the key.
[[nodiscard]] Result<plist::Dict> assemble(const catalogue::Entry* command, const QJsonObject& keys);

// The definitions that a place may have: several where a list has several kinds of elements. For forms and checks, too.
[[nodiscard]] catalogue::Keys definitionsOf(const catalogue::Entry& command, const QString& path);

} // namespace espalier::commands
