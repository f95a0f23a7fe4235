#include "plist/xml_characters.h"

#include <QByteArray>

namespace espalier::plist {

bool isXmlCharacter(quint32 c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

int xmlCharacterLength(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) { return static_cast<quint32>(static_cast<unsigned char>(bytes[i])); };
    const quint32 first = at(0);
    if (first < 0x80) {
        return isXmlCharacter(first) ? 1 : 0;
    }
    const int length = first >= 0xC2 && first <= 0xDF   ? 2
                       : first >= 0xE0 && first <= 0xEF ? 3
                       : first >= 0xF0 && first <= 0xF4 ? 4
                                                        : 0;
    if (length == 0 || bytes.size() < length) {
        return 0;
    }
    quint32 character = first & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((at(i) & 0xC0U) != 0x80U) {
            return 0;
        }
        character = (character << 6U) | (at(i) & 0x3FU);
    }
    const bool overlong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    return !overlong && isXmlCharacter(character) ? length : 0;
}

bool isKnownEntity(QByteArrayView named)
{
    if (!named.startsWith('#')) {
        return named == "amp" || named == "lt" || named == "gt" || named == "quot" || named == "apos";
    }
    const bool hexadecimal = named.startsWith("#x");
    const QByteArrayView number = named.sliced(hexadecimal ? 2 : 1);
    for (const char c : number) { // toUInt would take signs and spaces
        const bool letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!(c >= '0' && c <= '9') && !(hexadecimal && letter)) {
            return false;
        }
    }
    bool ok = false;
    const uint character = number.toByteArray().toUInt(&ok, hexadecimal ? 16 : 10);
    return ok && isXmlCharacter(character);
}

} // namespace espalier::plist
