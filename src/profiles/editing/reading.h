// Opens what people call a profile. Any thread; input is hostile.
#pragma once

#include "profiles/editing/editable_document.h"

namespace espalier::profiles {

// XML (UTF-8, UTF-16, Latin-1), a binary property list, or CMS SignedData (DER, BER or PEM) around one of these; at
// most largestProfile bytes. XML that can't be read opens broken, with the places. Errors are for what has no text at
// all: InvalidInput (empty, a damaged binary list or signature), TooLarge.
[[nodiscard]] Result<EditableDocument> openDocument(const QByteArray& file);

} // namespace espalier::profiles
