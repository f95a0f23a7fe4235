#include "profiles/editing/leaf_text.h"

#include "plist/value_syntax.h"

#include <pugixml.hpp>

#include <limits>

namespace espalier::profiles {

namespace {

struct KindRow {
    Kind kind;
    QByteArrayView element;
    QLatin1String described;
};
constexpr std::array kinds{KindRow{Kind::Dict, "dict", QLatin1String("a dictionary")},
                           KindRow{Kind::Array, "array", QLatin1String("an array")},
                           KindRow{Kind::String, "string", QLatin1String("a string")},
                           KindRow{Kind::Integer, "integer", QLatin1String("an integer")},
                           KindRow{Kind::Real, "real", QLatin1String("a real number")},
                           KindRow{Kind::Boolean, "false", QLatin1String("empty, as it must be here")},
                           KindRow{Kind::Date, "date", QLatin1String("a date (YYYY-MM-DDTHH:MM:SSZ)")},
                           KindRow{Kind::Data, "data", QLatin1String("base64")}};

const KindRow& rowOf(Kind kind)
{
    return kinds[static_cast<size_t>(kind)];
}

// Digits of any number, which plist::parseInteger bounds to 64 bits.
struct LongInteger {
    bool negative = false;
    int base = 10;
    QByteArrayView digits;
};

std::optional<LongInteger> longInteger(QByteArrayView text)
{
    LongInteger integer;
    QByteArrayView rest = text.trimmed();
    integer.negative = rest.startsWith('-');
    if (integer.negative || rest.startsWith('+')) {
        rest = rest.sliced(1);
    }
    if (rest.startsWith("0x") || rest.startsWith("0X")) {
        integer.base = 16;
        rest = rest.sliced(2);
    }
    const auto isDigit = [&integer](char c) {
        return (c >= '0' && c <= '9') || (integer.base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    integer.digits = rest;
    const bool valid = !rest.isEmpty() && std::all_of(rest.begin(), rest.end(), isDigit);
    return valid ? std::optional(integer) : std::nullopt;
}

double nearestReal(const LongInteger& integer)
{
    double number = 0;
    for (const char c : integer.digits) {
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        number = number * integer.base + digit;
    }
    return integer.negative ? -number : number;
}

} // namespace

QByteArray decodedText(QByteArrayView content)
{
    const bool plain =
        std::none_of(content.begin(), content.end(), [](char c) { return c == '&' || c == '<' || c == '\r'; });
    if (plain) {
        return content.toByteArray();
    }
    pugi::xml_document document;
    const QByteArray element = "<s>" + content.toByteArray() + "</s>";
    constexpr unsigned options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata;
    if (!document.load_buffer(element.data(), static_cast<size_t>(element.size()), options, pugi::encoding_utf8)) {
        return content.toByteArray();
    }
    QByteArray whole; // text may come in pieces: around comments and in CDATA sections
    for (const pugi::xml_node piece : document.document_element().children()) {
        whole.append(piece.value());
    }
    return whole;
}

bool isWellFormed(Kind kind, QByteArrayView decoded)
{
    switch (kind) {
    case Kind::Dict:
    case Kind::Array:
    case Kind::String:
        return true;
    case Kind::Integer:
        return longInteger(decoded).has_value();
    case Kind::Real:
        return plist::parseReal(decoded).has_value();
    case Kind::Boolean:
        return decoded.isEmpty();
    case Kind::Date:
        return plist::parseDate(decoded).has_value();
    case Kind::Data:
        return plist::isBase64(decoded);
    }
    return false;
}

plist::Value leafValue(Kind kind, QByteArrayView decoded, bool isTrue)
{
    switch (kind) {
    case Kind::Integer:
        if (const auto integer = plist::parseInteger(decoded)) {
            return *integer;
        }
        if (const auto integer = longInteger(decoded)) {
            return nearestReal(*integer);
        }
        return 0;
    case Kind::Real:
        return plist::parseReal(decoded).value_or(0);
    case Kind::Boolean:
        return isTrue;
    case Kind::Date:
        return plist::parseDate(decoded).value_or(plist::Date());
    case Kind::Data:
        return plist::parseBase64(decoded).value_or(QByteArray());
    case Kind::Dict:
    case Kind::Array:
    case Kind::String:
        break;
    }
    return QString::fromUtf8(decoded);
}

std::optional<Kind> kindOfElement(QByteArrayView element)
{
    if (element == "true") {
        return Kind::Boolean;
    }
    const auto row =
        std::find_if(kinds.begin(), kinds.end(), [element](const KindRow& r) { return r.element == element; });
    return row == kinds.end() ? std::nullopt : std::optional(row->kind);
}

QByteArrayView elementOf(Kind kind)
{
    return rowOf(kind).element;
}

QLatin1String describedKind(Kind kind)
{
    return rowOf(kind).described;
}

} // namespace espalier::profiles
