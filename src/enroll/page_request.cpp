#include "enroll/page_request.h"

namespace espalier::enroll {

QByteArray queryValue(const QByteArray& query, const QByteArray& key)
{
    for (const QByteArray& pair : query.split('&')) {
        if (pair.startsWith(key + '=')) {
            return pair.mid(key.size() + 1);
        }
    }
    return {};
}

QString formValue(QByteArray body, const QByteArray& key)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(queryValue(body.replace('+', ' '), key)));
}

LandingText textFor(const http::Request& request, const QString& ofLink)
{
    const QByteArray chosen = queryValue(request.query, "lang");
    return LandingText::forReader(request.headers.value("Accept-Language"),
                                  chosen.isEmpty() ? ofLink.toLatin1() : chosen);
}

} // namespace espalier::enroll
