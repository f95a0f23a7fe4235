// Bytes in a text of UTF-8 that aren't UTF-8, most often those of another encoding. Until somebody says which one, each
// is kept as a character that stands for it and for nothing else, U+EF80 to U+EFFF of the private use area. So nothing
// is lost, their places can be shown, and a repair is a change of the text like any other. Any thread.
#pragma once

#include <QByteArray>

namespace espalier::profiles {

inline constexpr qsizetype strayLength = 3; // of such a character

[[nodiscard]] qsizetype nextStray(QByteArrayView text, qsizetype from = 0); // its offset; -1: none from there on
[[nodiscard]] bool isStray(QByteArrayView rest);                            // at the front
[[nodiscard]] unsigned char strayByte(QByteArrayView rest);                 // which one that is

[[nodiscard]] QByteArray withStrays(QByteArrayView bytes);         // as they are in a file
[[nodiscard]] QByteArray withoutStrays(const QByteArray& text);    // and back
[[nodiscard]] QByteArray straysAsWindows1252(QByteArrayView text); // read as what Windows writes
[[nodiscard]] qsizetype firstNotUtf8(QByteArrayView bytes);        // -1: all of it is UTF-8

} // namespace espalier::profiles
