#include "profiles/editing/encoding.h"

#include "base/windows_1252.h"
#include "plist/text_position.h"
#include "plist/value_syntax.h"
#include "profiles/editing/stray_bytes.h"

#include <QtEndian>

namespace espalier::profiles {

namespace {

constexpr QByteArrayView utf8Mark = "\xEF\xBB\xBF";
constexpr QByteArrayView littleMark = "\xFF\xFE";
constexpr QByteArrayView bigMark = "\xFE\xFF";

QByteArray fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            c = windows1252[c.unicode() - 0x80U];
        }
    }
    return text.toUtf8();
}

// Something that a person may have meant as a property list, for whom places in it are worth showing.
bool seemsPropertyList(QByteArrayView text)
{
    while (!text.isEmpty() && (plist::isXmlSpace(text.front()) || text.front() == '\0')) {
        text = text.sliced(1);
    }
    return text.startsWith('<') && text.contains("<plist");
}

struct FromUtf16 {
    QByteArray utf8;
    std::optional<qsizetype> undecodable; // in utf8
};

FromUtf16 fromUtf16(QByteArrayView bytes, bool littleEndian)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if (littleEndian) {
        qFromLittleEndian<quint16>(bytes.data(), text.size(), text.data());
    } else {
        qFromBigEndian<quint16>(bytes.data(), text.size(), text.data());
    }
    if (bytes.size() % 2 != 0) {
        text.append(QChar(0xD800)); // half a character; replaced like a half of a pair
    }
    std::optional<qsizetype> bad;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (text[i].isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
            bad = bad ? bad : std::optional(i);
        }
    }
    return {text.toUtf8(), bad ? std::optional(text.first(*bad).toUtf8().size()) : std::nullopt};
}

Encoding encodingNamed(const QByteArray& name)
{
    if (name == "iso-8859-1" || name == "latin1" || name == "latin-1" || name == "iso_8859-1") {
        return Encoding::Latin1;
    }
    if (name == "windows-1252" || name == "cp1252") {
        return Encoding::Windows1252;
    }
    return Encoding::Utf8; // if it isn't, the reader of the XML will say so
}

Result<DecodedText> decodeUtf16(QByteArrayView bytes, Encoding encoding, bool mark)
{
    const FromUtf16 from = fromUtf16(mark ? bytes.sliced(2) : bytes, encoding == Encoding::Utf16LittleEndian);
    DecodedText decoded;
    decoded.utf8 = from.utf8;
    decoded.encoding = encoding;
    decoded.byteOrderMark = mark;
    decoded.undecodable = from.undecodable;
    if (!seemsPropertyList(decoded.utf8)) {
        if (decoded.undecodable) {
            return plist::failAt(decoded.utf8, *decoded.undecodable, QStringLiteral("invalid UTF-16"));
        }
        if (const qsizetype nul = decoded.utf8.indexOf('\0'); nul >= 0) {
            return plist::failAt(decoded.utf8, nul, QStringLiteral("a NUL character: this is no text"));
        }
    }
    return decoded;
}

} // namespace

QLatin1String name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::NearlyUtf8:
        break;
    case Encoding::Utf16LittleEndian:
        return QLatin1String("UTF-16LE");
    case Encoding::Utf16BigEndian:
        return QLatin1String("UTF-16BE");
    case Encoding::Latin1:
        return QLatin1String("ISO-8859-1");
    case Encoding::Windows1252:
        return QLatin1String("windows-1252");
    }
    return QLatin1String("UTF-8");
}

QString undecodableWords(const Origin& origin)
{
    const bool is16 = origin.encoding == Encoding::Utf16LittleEndian || origin.encoding == Encoding::Utf16BigEndian;
    return is16 ? QStringLiteral("the text is not UTF-16: half a character") : QStringLiteral("the text is not UTF-8");
}

std::optional<Span> declaredEncoding(QByteArrayView text)
{
    if (!text.startsWith("<?xml") || text.size() < 6 || !plist::isXmlSpace(text[5])) {
        return std::nullopt;
    }
    const QByteArrayView declaration = text.first(std::max<qsizetype>(0, text.indexOf("?>")));
    qsizetype at = declaration.indexOf("encoding");
    if (at < 0) {
        return std::nullopt;
    }
    at += 8;
    while (at < declaration.size() && (plist::isXmlSpace(declaration[at]) || declaration[at] == '=')) {
        ++at;
    }
    if (at >= declaration.size() || (declaration[at] != '"' && declaration[at] != '\'')) {
        return std::nullopt;
    }
    const qsizetype close = declaration.indexOf(declaration[at], at + 1);
    return close < 0 ? std::nullopt : std::optional(Span{at + 1, close});
}

Result<DecodedText> decodeText(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)) || bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the text is UTF-32, which property lists don't use"));
    }
    const bool two = bytes.size() >= 2;
    if (bytes.startsWith(littleMark) || (two && bytes[0] != '\0' && bytes[1] == '\0')) {
        return decodeUtf16(bytes, Encoding::Utf16LittleEndian, bytes.startsWith(littleMark));
    }
    if (bytes.startsWith(bigMark) || (two && bytes[0] == '\0' && bytes[1] != '\0')) {
        return decodeUtf16(bytes, Encoding::Utf16BigEndian, bytes.startsWith(bigMark));
    }
    const QByteArrayView text = bytes.startsWith(utf8Mark) ? bytes.sliced(utf8Mark.size()) : bytes;
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0 && !seemsPropertyList(text)) {
        return plist::failAt(bytes, nul, QStringLiteral("a NUL byte: this is no text"));
    }
    DecodedText decoded;
    decoded.byteOrderMark = bytes.startsWith(utf8Mark);
    if (decoded.byteOrderMark) {
        bytes = bytes.sliced(utf8Mark.size());
    } else if (const auto declared = declaredEncoding(bytes)) {
        decoded.encoding = encodingNamed(bytes.sliced(declared->begin, declared->size()).toByteArray().toLower());
    }
    if (decoded.encoding == Encoding::Latin1) {
        decoded.utf8 = QString::fromLatin1(bytes).toUtf8();
    } else if (decoded.encoding == Encoding::Windows1252) {
        decoded.utf8 = fromWindows1252(bytes);
    } else if (const qsizetype bad = firstNotUtf8(bytes); bad >= 0 && seemsPropertyList(text) && nextStray(text) < 0) {
        decoded.utf8 = withStrays(bytes);
        decoded.encoding = Encoding::NearlyUtf8;
    } else if (bad >= 0) {
        decoded.utf8 = fromWindows1252(bytes);
        decoded.undecodable = fromWindows1252(bytes.first(bad)).size();
    } else {
        decoded.utf8 = bytes.toByteArray();
    }
    return decoded;
}

namespace {

QByteArray toUtf16(const QString& text, bool littleEndian)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    if (littleEndian) {
        qToLittleEndian<quint16>(text.data(), text.size(), bytes.data());
    } else {
        qToBigEndian<quint16>(text.data(), text.size(), bytes.data());
    }
    return bytes;
}

std::optional<char> toSingleByte(char32_t c, Encoding encoding)
{
    if (c < 0x80 || (c >= 0xA0 && c <= 0xFF) || (encoding == Encoding::Latin1 && c <= 0xFF)) {
        return static_cast<char>(c);
    }
    if (encoding == Encoding::Windows1252) {
        const auto* const found = std::find(windows1252.begin(), windows1252.end(), c);
        if (found != windows1252.end()) {
            return static_cast<char>(0x80 + (found - windows1252.begin()));
        }
    }
    return std::nullopt;
}

// A CDATA section has no character references, so it is closed around one.
QByteArray toSingleBytes(const QString& text, Encoding encoding)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    bool inCdata = false;
    for (const uint c : text.toUcs4()) {
        if (const auto byte = toSingleByte(c, encoding)) {
            bytes.append(*byte);
            inCdata = inCdata ? !(c == '>' && bytes.endsWith("]]>")) : c == '[' && bytes.endsWith("<![CDATA[");
            continue;
        }
        const QByteArray reference = "&#" + QByteArray::number(c) + ';';
        bytes.append(inCdata ? "]]>" + reference + "<![CDATA[" : reference);
    }
    return bytes;
}

} // namespace

QByteArray encodeText(const QByteArray& utf8, Encoding encoding, bool byteOrderMark)
{
    switch (encoding) {
    case Encoding::Utf8:
        break;
    case Encoding::NearlyUtf8:
        return (byteOrderMark ? utf8Mark.toByteArray() : QByteArray()) + withoutStrays(utf8);
    case Encoding::Utf16LittleEndian:
        return (byteOrderMark ? littleMark.toByteArray() : QByteArray()) + toUtf16(QString::fromUtf8(utf8), true);
    case Encoding::Utf16BigEndian:
        return (byteOrderMark ? bigMark.toByteArray() : QByteArray()) + toUtf16(QString::fromUtf8(utf8), false);
    case Encoding::Latin1:
    case Encoding::Windows1252:
        return toSingleBytes(QString::fromUtf8(utf8), encoding);
    }
    return byteOrderMark ? utf8Mark.toByteArray() + utf8 : utf8;
}

Encoding encodingToWrite(QByteArrayView utf8, const Origin& origin)
{
    if (origin.encoding != Encoding::Latin1 && origin.encoding != Encoding::Windows1252) {
        return origin.encoding;
    }
    const auto declared = declaredEncoding(utf8);
    const QByteArray name = declared ? utf8.sliced(declared->begin, declared->size()).toByteArray().toLower() : "";
    return encodingNamed(name) == Encoding::Utf8 ? Encoding::Utf8 : origin.encoding;
}

plist::XmlDialect dialectOf(const Origin& origin)
{
    plist::XmlDialect dialect;
    dialect.anyPublicId = true; // nothing is fetched, and devices don't look at it
    switch (origin.encoding) {
    case Encoding::Utf8:
    case Encoding::NearlyUtf8:
        dialect.encodings = {"utf-8", "utf8", "us-ascii", "ascii"};
        break;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian: // the byte order mark says more than the declaration
        dialect.encodings = {"utf-16", "utf-16le", "utf-16be", "unicode", "utf-8"};
        break;
    case Encoding::Latin1:
        dialect.encodings = {"iso-8859-1", "latin1", "latin-1", "iso_8859-1", "utf-8", "utf8"};
        break;
    case Encoding::Windows1252:
        dialect.encodings = {"windows-1252", "cp1252", "utf-8", "utf8"};
        break;
    }
    return dialect;
}

} // namespace espalier::profiles
