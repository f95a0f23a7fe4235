#include "apns/push.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace espalier::apns {

namespace {

constexpr qint64 storedSeconds = 7 * 24 * 3600; // the service keeps the latest push this long for a device that is off
constexpr qint64 longestRetryAfterSeconds = 24 * 3600;
constexpr int mostHandedBack = 30;

qint64 retryAfterMs(const http::Headers& headers)
{
    bool ok = false;
    const auto seconds = headers.value("retry-after").toLongLong(&ok);
    return ok && seconds > 0 ? qMin(seconds, longestRetryAfterSeconds) * 1000 : 0;
}

// Printable and short, whatever the other side sent.
QString reasonOf(const QJsonObject& body)
{
    QString reason;
    for (const QChar c : body[QStringLiteral("reason")].toString().left(64)) {
        reason += c.isPrint() ? c : QLatin1Char('?');
    }
    return reason;
}

Judgement unanswered(const http::Http2Answer& answer, const Push& push)
{
    if (answer.outcome == http::Http2Answer::Outcome::NotProcessed && push.notProcessed > mostHandedBack) {
        return {Verdict::Later, answer.reason, 0};
    }
    return {Verdict::Again, answer.reason, 0};
}

} // namespace

http::Http2Request pushRequest(const Push& push, qint64 nowMs, int answerMs)
{
    http::Http2Request request;
    request.method = "POST";
    request.path = "/3/device/" + push.token.toHex();
    request.headers.add("apns-topic", push.topic.toLatin1());
    request.headers.add("apns-push-type", "mdm");
    request.headers.add("apns-priority", "10");
    request.headers.add("apns-expiration", QByteArray::number(nowMs / 1000 + storedSeconds));
    request.headers.add("content-type", "application/json");
    request.body = QJsonDocument(QJsonObject{{QStringLiteral("mdm"), push.magic}}).toJson(QJsonDocument::Compact);
    request.deadlineMs = answerMs;
    return request;
}

Judgement judge(const http::Http2Answer& answer, const Push& push)
{
    if (answer.outcome != http::Http2Answer::Outcome::Answered) {
        return unanswered(answer, push);
    }
    if (answer.status == 200) {
        return {Verdict::Delivered, QStringLiteral("200"), 0};
    }
    const auto body = QJsonDocument::fromJson(answer.body).object();
    const auto reason = reasonOf(body);
    const auto result = QStringLiteral("%1 %2").arg(answer.status).arg(reason).trimmed();
    switch (answer.status) {
    case 403:
        return {Verdict::Blocked, result, 0};
    case 410: {
        // The token died for this topic at that time; a later TokenUpdate may have brought it back.
        const auto since = static_cast<qint64>(body[QStringLiteral("timestamp")].toDouble());
        const bool newer = since > 0 && push.tokenAt > since;
        return {newer && !push.tokenDoubted ? Verdict::Again : Verdict::Dead, result, 0};
    }
    case 429:
        return {Verdict::Later, result, retryAfterMs(answer.headers)};
    case 400:
        return {reason == u"IdleTimeout" ? Verdict::Again : Verdict::Failed, result, 0};
    default:
        break;
    }
    if (answer.status >= 500) {
        return {Verdict::Again, result, retryAfterMs(answer.headers)};
    }
    return {Verdict::Failed, result, 0};
}

} // namespace espalier::apns
