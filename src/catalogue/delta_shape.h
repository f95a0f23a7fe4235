// The notation in which newer/DELTAS.tsv describes values: "string required {a|b}", "array of {name required,
// reasons[code]}", "boolean=false". A shape that can't be read is an error, never a guess. Plain functions; any thread.
#pragma once

#include "base/result.h"
#include "catalogue/key.h"

namespace espalier::catalogue {

// The key `name` with the facts of `shape`; without any it is known by name only.
[[nodiscard]] Result<std::shared_ptr<Key>> keyOfShape(const QString& name, const QString& shape);

// "ProfileURL required, Package{ManifestURL required} required" -> keys.
[[nodiscard]] Result<Keys> keysOfShapes(const QString& list);

// At a separator that stands in no brackets.
[[nodiscard]] QStringList splitOutside(const QString& text, QChar separator);

} // namespace espalier::catalogue
