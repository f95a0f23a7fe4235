#include "http/message.h"

namespace espalier::http {

namespace {
bool sameName(const QByteArray& a, const QByteArray& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}
} // namespace

void Headers::set(const QByteArray& name, const QByteArray& value)
{
    remove(name);
    add(name, value);
}

void Headers::remove(const QByteArray& name)
{
    m_entries.removeIf([&](const auto& entry) { return sameName(entry.first, name); });
}

QByteArray Headers::value(const QByteArray& name) const
{
    for (const auto& entry : m_entries) {
        if (sameName(entry.first, name)) {
            return entry.second;
        }
    }
    return {};
}

qsizetype Headers::count(const QByteArray& name) const
{
    qsizetype count = 0;
    for (const auto& entry : m_entries) {
        count += sameName(entry.first, name) ? 1 : 0;
    }
    return count;
}

Response Response::empty(int status)
{
    Response response;
    response.status = status;
    return response;
}

Response Response::of(int status, const QByteArray& contentType, const QByteArray& body)
{
    Response response;
    response.status = status;
    response.headers.add("Content-Type", contentType);
    response.body = body;
    return response;
}

Response Response::text(int status, const QByteArray& line)
{
    return of(status, "text/plain; charset=utf-8", line + '\n');
}

} // namespace espalier::http
