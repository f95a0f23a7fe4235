// One value against the facts of its key: type, range, choices, format, number of elements. For this folder.
#pragma once

#include "profiles/validation/judging.h"

namespace espalier::profiles {

// False when the type is wrong, so that looking further makes no sense. name: as it is written in the document.
[[nodiscard]] bool judgeType(Judging& judging, const catalogue::Key& key, const QString& name, NodeId node);
void judgeValue(Judging& judging, const catalogue::Key& key, const QString& name, NodeId node);
void judgeCount(Judging& judging, const catalogue::Key& list, const QString& name, NodeId node);

// JSON of the catalogue as the value its type means; nothing where it has none.
[[nodiscard]] std::optional<plist::Value> valueOf(const QJsonValue& json, catalogue::Type type);

} // namespace espalier::profiles
