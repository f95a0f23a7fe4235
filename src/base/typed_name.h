// Names as a person types them to confirm something dangerous. iOS calls a device "Anna’s iPhone", with a typographic
// apostrophe and often a no-break space, which few keyboards give easily.
#pragma once

#include <QString>

namespace espalier {

// Whether that is the name: ’ and ' count as the same, and every space as a plain one; those around it don't count.
[[nodiscard]] bool isTypedName(const QString& typed, const QString& name);

} // namespace espalier
