// Finds what is wrong with a text that is no property list. For EditableDocument.
#pragma once

#include "profiles/editing/origin.h"

namespace espalier::profiles {

// In the order of the text.
[[nodiscard]] QList<Damage> findDamages(const QByteArray& text, const Origin& origin);

} // namespace espalier::profiles
