// Changes of a document, each computed as one splice that keeps the indentation, tabs or spaces and line ends around
// it. Nothing is changed here: give the edit to EditableDocument::apply. InvalidInput when the node doesn't exist or
// the change makes no property list (text that XML has no characters for, a key twice); no edit breaks a whole
// document.
#pragma once

#include "profiles/editing/editable_document.h"
#include "profiles/editing/spelling.h"

namespace espalier::profiles {

// An empty edit when it has this value already, however that is spelled. A new type changes the element's tags.
[[nodiscard]] Result<Edit> setValue(const EditableDocument& document, NodeId node, const plist::Value& value);
// The text of a leaf as it is to be written, for what plist::Value can't hold: integers beyond 64 bits, "0x1F". Must be
// valid for the node's kind.
[[nodiscard]] Result<Edit> setSpelling(const EditableDocument& document, NodeId node, const QString& spelling);
// Keeps what the old value means where that is possible ("5" → 5, true → 1), else the empty value of the new type.
[[nodiscard]] Result<Edit> changeKind(const EditableDocument& document, NodeId node, Kind kind);
[[nodiscard]] plist::Value converted(const plist::Value& value, Kind kind);

inline constexpr qsizetype atEnd = -1;
// index: before which child. Refused when the dictionary has that key.
[[nodiscard]] Result<Edit> insertKey(const EditableDocument& document, NodeId dict, const QString& key,
                                     const plist::Value& value, qsizetype index = atEnd);
[[nodiscard]] Result<Edit> insertItem(const EditableDocument& document, NodeId array, const plist::Value& value,
                                      qsizetype index = atEnd);
// Sets the key if it is there, inserts it if not; the usual call of a form.
[[nodiscard]] Result<Edit> putKey(const EditableDocument& document, NodeId dict, const QString& key,
                                  const plist::Value& value);
// XML of one value (<dict>…</dict>), kept as written: pasting, and copying from another document. Key for dictionaries
// only, null in arrays.
[[nodiscard]] Result<Edit> insertSource(const EditableDocument& document, NodeId container, const QString& key,
                                        const QByteArray& element, qsizetype index = atEnd);

[[nodiscard]] Result<Edit> remove(const EditableDocument& document, NodeId node); // with its key; not the root
[[nodiscard]] Result<Edit> renameKey(const EditableDocument& document, NodeId node, const QString& key);
// Within its container; index: where it is afterwards.
[[nodiscard]] Result<Edit> move(const EditableDocument& document, NodeId node, qsizetype index);
// A copy right after it, as written. In a dictionary under "Key 2" or the next free number.
[[nodiscard]] Result<Edit> duplicate(const EditableDocument& document, NodeId node);

// Several texts at once, in any order, none overlapping: one splice from the first to the last.
struct Replacement {
    Span span;
    QByteArray text;
};
[[nodiscard]] Splice spliceOf(const EditableDocument& document, QList<Replacement> replacements);

} // namespace espalier::profiles
