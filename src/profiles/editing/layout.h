// How a document is laid out around a place, so that what is written there looks like its surroundings.
#pragma once

#include "profiles/editing/editable_document.h"
#include "profiles/editing/spelling.h"

namespace espalier::profiles {

[[nodiscard]] QByteArray lineEndNear(QByteArrayView text, qsizetype offset); // LF when there is none
// The white space between the beginning of the line and this place; nothing when something else stands there.
[[nodiscard]] std::optional<QByteArray> indentAt(QByteArrayView text, qsizetype offset);
// Of a value that is there.
[[nodiscard]] Layout layoutOf(const EditableDocument& document, NodeId node);
// Of a new child of this container.
[[nodiscard]] Layout layoutInside(const EditableDocument& document, NodeId container);

// Behind this place, and behind comments that end the same line.
[[nodiscard]] qsizetype behindLineComments(QByteArrayView text, qsizetype offset);
// A value with the comments that belong to it: those above it, and behind it on the same line.
[[nodiscard]] Span spanWithComments(const EditableDocument& document, NodeId node);

// XML of one value from elsewhere, its lines moved to this layout; texts and data stay as they are. InvalidInput when
// it isn't one value.
[[nodiscard]] Result<QByteArray> fitted(const QByteArray& element, const Layout& layout);

} // namespace espalier::profiles
