// Finds what is wrong with a text that is no property list. For EditableDocument.
#pragma once

#include "plist/xml_scan.h"
#include "profiles/editing/damage.h"

namespace espalier::profiles {

// In the order of the text.
[[nodiscard]] QList<Damage> findDamages(const QByteArray& text, const plist::XmlDialect& dialect);

} // namespace espalier::profiles
