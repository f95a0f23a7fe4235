// From an encoding of single bytes that the XML declaration names (ISO-8859-1, windows-1252) to UTF-8, which every
// program reads. Any thread that owns the document.
#pragma once

#include "profiles/editing/editable_document.h"

namespace espalier::profiles {

// Nothing when it is written in UTF-8 or UTF-16 already. The declaration says UTF-8 then, and so it is written. What
// ISO-8859-1 has only control characters for is read as Windows-1252: that is what wrote it.
[[nodiscard]] std::optional<Edit> turnedIntoUtf8(const EditableDocument& document);

} // namespace espalier::profiles
