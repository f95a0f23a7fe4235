#include "http/response_writer.h"

#include <QDateTime>
#include <QLocale>

#include <boost/beast/http/status.hpp>

#include <algorithm>

namespace espalier::http {

namespace {

bool isClean(const QByteArray& text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

bool isOurs(const QByteArray& name)
{
    for (const char* ours : {"Content-Length", "Connection", "Transfer-Encoding", "Date"}) {
        if (name.compare(ours, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace

QByteArray serialize(const Response& response, BodyUse bodyUse, After after, const QByteArray& date)
{
    const auto reason = boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(response.status));
    QByteArray out;
    out.reserve(256 + (bodyUse == BodyUse::Send ? response.body.size() : 0));
    out += "HTTP/1.1 " + QByteArray::number(response.status) + ' ';
    out.append(reason.data(), static_cast<qsizetype>(reason.size()));
    out += "\r\nDate: " + date + "\r\n";
    for (const auto& [name, value] : response.headers.entries()) {
        if (!name.isEmpty() && isClean(name) && isClean(value) && !isOurs(name)) {
            out += name + ": " + value + "\r\n";
        }
    }
    const bool bodyless = response.status == 204 || response.status == 304;
    if (!bodyless) {
        out += "Content-Length: " + QByteArray::number(response.body.size() + response.rest.size) + "\r\n";
    }
    if (after == After::Close) {
        out += "Connection: close\r\n";
    }
    out += "\r\n";
    if (bodyUse == BodyUse::Send && !bodyless) {
        out += response.body;
    }
    return out;
}

QByteArray httpDate(qint64 nowMs)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

} // namespace espalier::http
