// Values that the catalogue and its rules hold as JSON (defaults, choices, what a fix sets), as values of a document.
// Any thread.
#pragma once

#include "catalogue/key.h"
#include "plist/value.h"
#include "profiles/editing/node.h"

#include <QJsonValue>

namespace espalier::profiles {

[[nodiscard]] Kind kindOf(catalogue::Type type); // Any: a string

// As what it is: whole numbers are integers.
[[nodiscard]] plist::Value valueFrom(const QJsonValue& json);
// As the kind that is wanted, where JSON means the same by it (1 for true, base64 for data, ISO 8601 for dates).
[[nodiscard]] plist::Value valueFrom(const QJsonValue& json, Kind kind);

} // namespace espalier::profiles
