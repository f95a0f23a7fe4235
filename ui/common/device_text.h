// Text that a device, a profile or a stranger wrote. It is data: one line, plain, unable to reorder or hide what
// stands beside it.
#pragma once

#include <QString>

class QJsonObject;

namespace espalier::ui {

// Control characters and direction overrides become visible signs; line ends become ␤. At most `most` characters.
[[nodiscard]] QString visibleText(const QString& text, int most = 300);
// That of a key in an answer of the server; empty when it isn't there.
[[nodiscard]] QString visibleText(const QJsonObject& object, const char* key, int most = 300);
// visibleText inside U+2068 … U+2069, to be put into a sentence.
[[nodiscard]] QString isolated(const QString& text);
// isolated inside the quotation marks of the user's language, for names that people chose.
[[nodiscard]] QString quoted(const QString& text);

} // namespace espalier::ui
