#include "device/apns/push_rules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

namespace espalier::device {

namespace {

PushVerdict refused(int status, const char* reason)
{
    return {.status = status,
            .reason = QLatin1String(reason),
            .timestampMs = 0,
            .retryAfter = 0,
            .id = {},
            .token = {},
            .magic = {}};
}

PushVerdict verdictFor(const PushRequest& request, const QString& certificateTopic, PushDesk& desk)
{
    static const QRegularExpression hexadecimal(QStringLiteral("^([0-9a-f]{2})+$"));
    static const QRegularExpression identifier(QStringLiteral("^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$"));
    if (certificateTopic.isEmpty()) {
        return refused(403, "BadCertificate");
    }
    if (request.method != "POST") {
        return refused(405, "MethodNotAllowed");
    }
    if (!request.path.startsWith("/3/device/")) {
        return refused(404, "BadPath");
    }
    const QByteArray token = request.path.mid(10);
    if (token.isEmpty()) {
        return refused(400, "MissingDeviceToken");
    }
    if (!hexadecimal.match(QString::fromLatin1(token)).hasMatch()) {
        return refused(400, "BadDeviceToken");
    }
    const QByteArray topic = request.headers.value("apns-topic", certificateTopic.toLatin1());
    if (topic != certificateTopic.toLatin1()) {
        return refused(400, "TopicDisallowed");
    }
    if (request.headers.contains("apns-push-type") && request.headers.value("apns-push-type") != "mdm") {
        return refused(400, "InvalidPushType");
    }
    const QByteArray priority = request.headers.value("apns-priority", "10");
    if (priority != "10" && priority != "5" && priority != "1") {
        return refused(400, "BadPriority");
    }
    bool number = true;
    request.headers.value("apns-expiration", "0").toLongLong(&number);
    if (!number) {
        return refused(400, "BadExpirationDate");
    }
    if (request.headers.contains("apns-id") &&
        !identifier.match(QString::fromLatin1(request.headers.value("apns-id"))).hasMatch()) {
        return refused(400, "BadMessageId");
    }
    if (request.body.isEmpty()) {
        return refused(400, "PayloadEmpty");
    }
    if (request.body.size() > 4096) {
        return refused(413, "PayloadTooLarge");
    }
    const auto target = desk.find(QByteArray::fromHex(token));
    if (!target) {
        return refused(400, "BadDeviceToken");
    }
    if (target->topic != certificateTopic) {
        return refused(400, "DeviceTokenNotForTopic");
    }
    if (!target->registered) {
        PushVerdict gone = refused(410, "Unregistered");
        gone.timestampMs = target->unregisteredAtMs;
        return gone;
    }
    PushVerdict accepted;
    accepted.token = QByteArray::fromHex(token);
    // Apple takes any JSON; a device without the magic in it doesn't wake.
    accepted.magic = QJsonDocument::fromJson(request.body).object().value(QLatin1String("mdm")).toString();
    return accepted;
}

} // namespace

PushVerdict judgePush(const PushRequest& request, const QString& certificateTopic, PushDesk& desk)
{
    PushVerdict verdict = verdictFor(request, certificateTopic, desk);
    verdict.id = request.headers.value("apns-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return verdict;
}

} // namespace espalier::device
