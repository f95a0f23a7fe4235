// A document as the bytes of a file, without anything cryptographic (writing.h has that). Any thread that owns the
// document.
#pragma once

#include "profiles/editing/editable_document.h"

namespace espalier::profiles {

// The file as it was opened while nothing is edited (with its signature, binary); else plainBytes.
[[nodiscard]] QByteArray fileBytes(const EditableDocument& document);
// Without a signature: the text in the encoding it had, with its byte order mark. A binary list that wasn't edited
// stays binary.
[[nodiscard]] QByteArray plainBytes(const EditableDocument& document);

} // namespace espalier::profiles
