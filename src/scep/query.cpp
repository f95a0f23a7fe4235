#include "scep/query.h"

namespace espalier::scep {

std::optional<QByteArray> queryValue(QByteArrayView query, QByteArrayView key)
{
    const QByteArray all = query.toByteArray();
    for (const QByteArray& part : all.split('&')) {
        const qsizetype equals = part.indexOf('=');
        if (QByteArrayView(part).first(equals < 0 ? part.size() : equals) == key) {
            return equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(part.mid(equals + 1));
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> messageFromQuery(QByteArrayView query)
{
    auto text = queryValue(query, "message");
    if (!text || text->isEmpty()) {
        return std::nullopt;
    }
    text->replace(' ', '+').replace("\r", "").replace("\n", "");
    auto decoded = QByteArray::fromBase64Encoding(*text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty()) {
        return std::nullopt;
    }
    return decoded.decoded;
}

} // namespace espalier::scep
