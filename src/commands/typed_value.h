// Values as they come over the wire or from the shell, as values of a property list. Pure.
#pragma once

#include "base/result.h"
#include "catalogue/key.h"
#include "plist/value.h"

#include <QJsonValue>

namespace espalier::commands {

// "string", "int", "bool", "real", "date", "data"; InvalidInput for others.
[[nodiscard]] Result<catalogue::Type> typeOfWord(const QString& word);
// As the wanted type: texts are read ("yes", "12", base64, 2026-01-31T12:00:00Z). Any: as what the JSON is.
[[nodiscard]] Result<plist::Value> typedValue(catalogue::Type type, const QJsonValue& value);

} // namespace espalier::commands
