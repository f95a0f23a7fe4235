// Setting a value at a path of which not everything is there yet: missing dictionaries on the way are made, in one
// edit. Any thread that owns the document.
#pragma once

#include "profiles/editing/edits.h"

namespace espalier::ui {

// InvalidInput when a list on the way lacks the element (it may be the one behind the last), or something on the way
// is no container.
[[nodiscard]] Result<profiles::Edit> putPath(const profiles::EditableDocument& document, const profiles::Path& path,
                                             const plist::Value& value);

} // namespace espalier::ui
