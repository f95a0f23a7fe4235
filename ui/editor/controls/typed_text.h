// Typing into a string that is written already. Any thread.
#pragma once

#include "profiles/editing/editable_document.h"

namespace espalier::ui {

// Splices only what differs: entities, comments and line ends of the rest stay as they are spelled, where
// profiles::setValue would write the whole string anew. What isn't a string yet becomes one. InvalidInput as setValue.
[[nodiscard]] Result<profiles::Edit> typedText(const profiles::EditableDocument& document, profiles::NodeId node,
                                               const QString& text);

} // namespace espalier::ui
