// Judges a dictionary that is no profile, such as the keys of a command, by the same rules for keys and values.
// Any thread that owns the document.
#pragma once

#include "catalogue/catalogue.h"
#include "profiles/validation/audience.h"
#include "profiles/validation/problem.h"

namespace espalier::profiles {

// The document's root is the dictionary, `entry` says what may stand in it. In the order of the document.
[[nodiscard]] QList<Problem> validateDictionary(const EditableDocument& document, const catalogue::Entry& entry,
                                                const catalogue::Catalogue& catalogue, const Audience& audience);

} // namespace espalier::profiles
