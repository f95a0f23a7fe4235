// Between the document's bytes and the text of an editor widget: UTF-16, every line end one LF. Linear in the text,
// some milliseconds for 5 MB. Any thread.
#pragma once

#include "profiles/editing/editable_document.h"

namespace espalier::profiles {

[[nodiscard]] QString shownText(QByteArrayView utf8);
[[nodiscard]] qsizetype shownPosition(QByteArrayView utf8, qsizetype offset); // inside CR LF: before it
// The same of offsets that only grow, in one pass over the text.
class ShownPositions {
public:
    explicit ShownPositions(QByteArrayView utf8) : m_utf8(utf8) {} // which outlives it
    [[nodiscard]] int of(qsizetype offset);

private:
    QByteArrayView m_utf8;
    qsizetype m_offset = 0;
    qsizetype m_position = 0;
};
[[nodiscard]] qsizetype offsetOfShown(QByteArrayView utf8, qsizetype position);
// QTextDocument::contentsChange(position, removed, added) as an edit; line ends become those of the document.
[[nodiscard]] Result<Edit> typedInView(const EditableDocument& document, qsizetype position, qsizetype removed,
                                       const QString& inserted);

} // namespace espalier::profiles
