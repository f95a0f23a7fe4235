// The text forms of property list values, read strictly: nothing is guessed, nothing becomes 0 or 1970.
#pragma once

#include "plist/value.h"

#include <optional>

namespace espalier::plist {

// Decimal or 0x hexadecimal, with an optional sign, -2^63 … 2^64-1; surrounding white space is ignored.
[[nodiscard]] std::optional<Value> parseInteger(QByteArrayView text);
// C notation, and nan, inf, infinity with an optional sign; surrounding white space is ignored.
[[nodiscard]] std::optional<double> parseReal(QByteArrayView text);
// YYYY-MM-DDTHH:MM:SSZ, a date that exists.
[[nodiscard]] std::optional<Date> parseDate(QByteArrayView text);
// RFC 4648 base64 with padding; white space anywhere is ignored.
[[nodiscard]] std::optional<QByteArray> parseBase64(QByteArrayView text);
[[nodiscard]] bool isBase64(QByteArrayView text); // whether parseBase64 takes it, without decoding anything

[[nodiscard]] constexpr bool isXmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Years 1 to 9999 in ms since 1970: what the XML form can hold.
inline constexpr qint64 earliestDateMs = -62'135'596'800'000;
inline constexpr qint64 latestDateMs = 253'402'300'799'999;

} // namespace espalier::plist
