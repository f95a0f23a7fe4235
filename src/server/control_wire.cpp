#include "server/control_wire.h"

#include <QJsonDocument>

namespace espalier::server::wire {

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject answer(qint64 number, const Result<QJsonValue>& result)
{
    QJsonObject object{{QStringLiteral("n"), number}};
    if (result) {
        object.insert(QStringLiteral("result"), *result);
    } else {
        object.insert(QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("code"), QString::fromLatin1(name(result.error().code))},
                                  {QStringLiteral("what"), result.error().what}});
    }
    return object;
}

Result<QJsonValue> resultOf(const QJsonObject& answer)
{
    const auto error = answer.constFind(QStringLiteral("error"));
    if (error != answer.constEnd()) {
        const QJsonObject object = error->toObject();
        return fail(errorCodeFromName(object[QStringLiteral("code")].toString()),
                    object[QStringLiteral("what")].toString());
    }
    return answer[QStringLiteral("result")];
}

Result<> LineReader::add(const QByteArray& bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() > maxLine && !m_buffer.contains('\n')) {
        return fail(ErrorCode::TooLarge, QStringLiteral("a control line is longer than 32 MiB"));
    }
    return {};
}

std::optional<QByteArray> LineReader::next()
{
    const qsizetype end = m_buffer.indexOf('\n', m_scanned);
    if (end < 0) {
        m_scanned = m_buffer.size();
        return std::nullopt;
    }
    QByteArray line = m_buffer.first(end);
    m_buffer.remove(0, end + 1);
    m_scanned = 0;
    return line;
}

} // namespace espalier::server::wire
