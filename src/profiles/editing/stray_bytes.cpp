#include "profiles/editing/stray_bytes.h"

#include "base/windows_1252.h"
#include "plist/xml_characters.h"

#include <QString>

namespace espalier::profiles {

namespace {

constexpr char strayLead = '\xEE';

// The length of the UTF-8 character at the front; 0 when it isn't one.
qsizetype lengthInUtf8(QByteArrayView rest)
{
    if (static_cast<unsigned char>(rest.front()) < 0x80) {
        return 1;
    }
    const bool noncharacter = rest.startsWith("\xEF\xBF\xBE") || rest.startsWith("\xEF\xBF\xBF"); // XML's matter
    return noncharacter ? 3 : plist::xmlCharacterLength(rest);
}

// Everything between strays as it is.
template <class Put> QByteArray eachReplaced(QByteArrayView text, const Put& put)
{
    QByteArray made;
    made.reserve(text.size());
    qsizetype from = 0;
    for (qsizetype at = nextStray(text); at >= 0; at = nextStray(text, from)) {
        made.append(text.sliced(from, at - from));
        put(made, strayByte(text.sliced(at)));
        from = at + strayLength;
    }
    return made.append(text.sliced(from));
}

} // namespace

bool isStray(QByteArrayView rest)
{
    return rest.size() >= strayLength && rest[0] == strayLead && (rest[1] == '\xBE' || rest[1] == '\xBF');
}

unsigned char strayByte(QByteArrayView rest)
{
    const auto high = static_cast<unsigned char>(rest[1]);
    const auto low = static_cast<unsigned char>(rest[2]);
    return static_cast<unsigned char>(((high & 1U) << 6U) | (low & 0x3FU) | 0x80U);
}

qsizetype nextStray(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(strayLead, from); at >= 0; at = text.indexOf(strayLead, at + 1)) {
        if (isStray(text.sliced(at))) {
            return at;
        }
    }
    return -1;
}

qsizetype firstNotUtf8(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = lengthInUtf8(bytes.sliced(at));
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return -1;
}

QByteArray withStrays(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() + bytes.size() / 8);
    qsizetype from = 0;
    for (qsizetype at = firstNotUtf8(bytes); at >= 0;) {
        text.append(bytes.sliced(from, at - from));
        const auto byte = static_cast<unsigned char>(bytes[at]);
        text.append(strayLead)
            .append(static_cast<char>(0xBEU | ((byte >> 6U) & 1U)))
            .append(static_cast<char>(0x80U | (byte & 0x3FU)));
        from = at + 1;
        const qsizetype next = firstNotUtf8(bytes.sliced(from));
        at = next < 0 ? -1 : from + next;
    }
    return text.append(bytes.sliced(from));
}

QByteArray withoutStrays(const QByteArray& text)
{
    return eachReplaced(text, [](QByteArray& made, unsigned char byte) { made.append(static_cast<char>(byte)); });
}

QByteArray straysAsWindows1252(QByteArrayView text)
{
    return eachReplaced(text, [](QByteArray& made, unsigned char byte) {
        made.append(QString(QChar(byte < 0xA0 ? windows1252[byte - 0x80U] : char16_t(byte))).toUtf8());
    });
}

} // namespace espalier::profiles
