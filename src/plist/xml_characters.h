// What XML 1.0 counts as a character, and its entities (Extensible Markup Language 1.0, 2.2 and 4.1).
#pragma once

#include <QByteArrayView>

namespace espalier::plist {

[[nodiscard]] bool isXmlCharacter(quint32 codePoint);
// The length of the UTF-8 character at the front, 0 when it is malformed or not allowed in XML 1.0. Not for empty text.
[[nodiscard]] int xmlCharacterLength(QByteArrayView bytes);
// Between '&' and ';': one of the five predefined ones, or the number of an allowed character.
[[nodiscard]] bool isKnownEntity(QByteArrayView named);

} // namespace espalier::plist
