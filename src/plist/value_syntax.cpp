#include "plist/value_syntax.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <charconv>
#include <limits>
#include <string_view>

namespace espalier::plist {

namespace {

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isXmlSpace(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isXmlSpace(text.back())) {
        text = text.chopped(1);
    }
    return text;
}

bool takeSign(QByteArrayView& text)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+')) {
        text = text.sliced(1);
    }
    return negative;
}

std::optional<int> digits(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        number = number * 10 + (c - '0');
    }
    return number;
}

constexpr std::array<bool, 256> base64Alphabet = [] {
    std::array<bool, 256> letters{};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")) {
        letters[static_cast<unsigned char>(c)] = true;
    }
    return letters;
}();

} // namespace

std::optional<Value> parseInteger(QByteArrayView text)
{
    QByteArrayView rest = trimmed(text);
    const bool negative = takeSign(rest);
    int base = 10;
    if (rest.startsWith("0x") || rest.startsWith("0X")) {
        base = 16;
        rest = rest.sliced(2);
    }
    quint64 magnitude = 0;
    const char* end = rest.data() + rest.size();
    const auto [stopped, error] = std::from_chars(rest.data(), end, magnitude, base);
    if (rest.isEmpty() || error != std::errc() || stopped != end) {
        return std::nullopt;
    }
    constexpr quint64 mostNegative = 1ULL << 63U;
    if (negative) {
        if (magnitude > mostNegative) {
            return std::nullopt;
        }
        return Value(static_cast<qint64>(0 - magnitude));
    }
    if (magnitude < mostNegative) {
        return Value(static_cast<qint64>(magnitude));
    }
    return Value(magnitude);
}

std::optional<double> parseReal(QByteArrayView text)
{
    QByteArrayView rest = trimmed(text);
    const bool negative = takeSign(rest);
    const double sign = negative ? -1 : 1;
    const QByteArray word = rest.size() <= 8 ? rest.toByteArray().toLower() : QByteArray();
    if (word == "nan") {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (word == "inf" || word == "infinity") {
        return sign * std::numeric_limits<double>::infinity();
    }
    if (rest.isEmpty() || rest.front() == '-' || rest.front() == '+') {
        return std::nullopt;
    }
    double number = 0;
    const char* end = rest.data() + rest.size();
    const auto [stopped, error] = std::from_chars(rest.data(), end, number, std::chars_format::general);
    if (stopped != end || error != std::errc()) {
        return std::nullopt;
    }
    return sign * number;
}

std::optional<Date> parseDate(QByteArrayView text)
{
    constexpr QByteArrayView form = "0000-00-00T00:00:00Z";
    if (text.size() != form.size()) {
        return std::nullopt;
    }
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] != '0' && text[i] != form[i]) {
            return std::nullopt;
        }
    }
    const auto part = [text](qsizetype at, qsizetype length) { return digits(text.sliced(at, length)).value_or(-1); };
    const QDate day(part(0, 4), part(5, 2), part(8, 2));
    const QTime time(part(11, 2), part(14, 2), part(17, 2));
    if (!day.isValid() || day.year() < 1 || !time.isValid()) {
        return std::nullopt;
    }
    return Date{QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch()};
}

bool isBase64(QByteArrayView text)
{
    qsizetype letters = 0;
    qsizetype padding = 0;
    for (const char c : text) {
        if (base64Alphabet[static_cast<unsigned char>(c)] && padding == 0) {
            ++letters;
        } else if (c == '=') {
            ++padding;
        } else if (!isXmlSpace(c)) {
            return false;
        }
    }
    return padding <= 2 && (letters + padding) % 4 == 0;
}

std::optional<QByteArray> parseBase64(QByteArrayView text)
{
    QByteArray compact;
    compact.reserve(text.size());
    for (const char c : text) {
        if (!isXmlSpace(c)) {
            compact.append(c);
        }
    }
    if (compact.size() % 4 != 0) {
        return std::nullopt;
    }
    auto decoded =
        QByteArray::fromBase64Encoding(compact, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    return std::move(*decoded);
}

} // namespace espalier::plist
