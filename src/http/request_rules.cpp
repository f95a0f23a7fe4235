#include "http/request_rules.h"

#include <algorithm>
#include <cctype>

namespace espalier::http {

namespace {

bool allDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isHostCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' || c == '_';
}

bool isAddressCharacter(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0 || c == ':' || c == '.';
}

// name, 192.0.2.1 or [2001:db8::1], each with an optional port (RFC 9110 7.2, without user information).
bool isHost(QByteArrayView host)
{
    QByteArrayView rest;
    if (host.startsWith('[')) {
        const auto end = host.indexOf(']');
        if (end < 3) {
            return false;
        }
        const auto inside = host.sliced(1, end - 1);
        if (!std::all_of(inside.begin(), inside.end(), isAddressCharacter)) {
            return false;
        }
        rest = host.sliced(end + 1);
    } else {
        const auto colon = host.indexOf(':');
        const auto name = colon < 0 ? host : host.first(colon);
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isHostCharacter)) {
            return false;
        }
        rest = colon < 0 ? QByteArrayView() : host.sliced(colon);
    }
    return rest.isEmpty() || (rest.startsWith(':') && rest.size() <= 6 && allDigits(rest.sliced(1)));
}

Ruled<qint64> contentLength(const Headers& headers)
{
    const auto count = headers.count("Content-Length");
    if (count == 0) {
        return 0;
    }
    const auto value = headers.value("Content-Length");
    if (count > 1 || !allDigits(value) || value.size() > 18) {
        return refuse(400, "ambiguous Content-Length");
    }
    return value.toLongLong();
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

Ruled<QByteArray> percentDecoded(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0) {
                return refuse(400, "broken percent encoding");
            }
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            return refuse(400, "control character in the path");
        }
        decoded.append(c);
    }
    return decoded;
}

// "https://host/path" → "/path", if host is the one of the Host field.
Ruled<QByteArrayView> originForm(const Request& request)
{
    const QByteArrayView target(request.target);
    if (target.startsWith('/')) {
        return target;
    }
    constexpr QByteArrayView scheme("https://");
    if (target.size() < scheme.size() || target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0) {
        return refuse(400, "target must be a path");
    }
    const auto rest = target.sliced(scheme.size());
    const auto slash = rest.indexOf('/');
    const auto authority = slash < 0 ? rest : rest.first(slash);
    if (authority.compare(request.headers.value("Host"), Qt::CaseInsensitive) != 0) {
        return refuse(400, "target names another host");
    }
    return slash < 0 ? QByteArrayView("/") : rest.sliced(slash);
}

} // namespace

Ruled<Framing> framing(const Headers& headers, HttpVersion version)
{
    const auto hosts = headers.count("Host");
    if (hosts > 1 || (hosts == 0 && version == HttpVersion::V11)) {
        return refuse(400, "exactly one Host is needed");
    }
    if (hosts == 1 && !isHost(headers.value("Host"))) {
        return refuse(400, "bad Host");
    }
    Framing framing;
    const auto length = contentLength(headers);
    if (!length) {
        return tl::unexpected<Refusal>(length.error());
    }
    framing.contentLength = *length;
    if (headers.count("Transfer-Encoding") > 0) {
        const bool onlyChunked = headers.count("Transfer-Encoding") == 1 &&
                                 headers.value("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) == 0;
        if (!onlyChunked || version == HttpVersion::V10 || headers.count("Content-Length") > 0) {
            return refuse(400, "ambiguous Transfer-Encoding");
        }
        framing.chunked = true;
    }
    if (headers.count("Expect") > 0 && version == HttpVersion::V11) {
        if (headers.count("Expect") > 1 || headers.value("Expect").compare("100-continue", Qt::CaseInsensitive) != 0) {
            return refuse(417, "unknown Expect");
        }
        framing.wantsContinue = framing.hasBody();
    }
    return framing;
}

Ruled<void> splitTarget(Request& request)
{
    const bool plain = std::all_of(request.target.begin(), request.target.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code > 0x20 && code < 0x7F && c != '#';
    });
    if (!plain) {
        return refuse(400, "target must be ASCII");
    }
    const auto target = originForm(request);
    if (!target) {
        return tl::unexpected<Refusal>(target.error());
    }
    const auto question = target->indexOf('?');
    auto path = percentDecoded(question < 0 ? *target : target->first(question));
    if (!path) {
        return tl::unexpected<Refusal>(path.error());
    }
    for (const auto& segment : path->split('/')) {
        if (segment == ".." || segment == ".") {
            return refuse(400, "dot segments in the path");
        }
    }
    request.path = std::move(*path);
    request.query = question < 0 ? QByteArray() : target->sliced(question + 1).toByteArray();
    return {};
}

} // namespace espalier::http
