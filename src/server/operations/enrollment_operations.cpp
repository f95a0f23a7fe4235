#include "server/operations/enrollment_operations.h"

#include "base/error_kind.h"
#include "enroll/links.h"
#include "enroll/trace.h"
#include "enroll/trace_cause.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

constexpr int usualMost = 500;
constexpr int largestMost = 5000;

QJsonValue idOrNull(qint64 id)
{
    return id == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(id);
}

QJsonObject json(const enroll::Enrollment& one)
{
    QJsonArray steps;
    for (int step = 0; step < enroll::stepCount; ++step) {
        if (const qint64 at = one.at[static_cast<size_t>(step)]; at != 0) {
            steps.append(
                QJsonObject{{QStringLiteral("step"), QString::fromLatin1(name(static_cast<enroll::Step>(step)))},
                            {QStringLiteral("at"), at}});
        }
    }
    const auto waits = one.failedStep || one.replacedAt != 0 ? std::nullopt : one.nextStep();
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("link"), one.link.value},
            {QStringLiteral("at"), one.lastAt()},
            {QStringLiteral("device"), idOrNull(one.device.value)},
            {QStringLiteral("device_name"), one.deviceName},
            {QStringLiteral("device_model"), one.deviceModel},
            {QStringLiteral("device_serial"), one.deviceSerial},
            {QStringLiteral("device_udid"), one.deviceUdid},
            {QStringLiteral("platform"), one.platform},
            {QStringLiteral("approval"), one.approval},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("quarantine"), idOrNull(one.quarantine.value)},
            {QStringLiteral("replaced_at"), idOrNull(one.replacedAt)},
            {QStringLiteral("failed_step"),
             one.failedStep ? QJsonValue(QString::fromLatin1(name(*one.failedStep))) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("error"), withoutKind(one.error)},
            {QStringLiteral("cause"), enroll::causeOf(one)},
            {QStringLiteral("waits_for"),
             waits ? QJsonValue(QString::fromLatin1(name(*waits))) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

void addEnrollmentOperations(Operations& operations, store::Store& store, const Clock& clock, const enroll::Door& door,
                             const std::function<Result<>()>& lookAtDoor)
{
    operations.add(QStringLiteral("enrollment.door"),
                   [&door, lookAtDoor](const QJsonObject&, const Caller&) -> Result<QJsonValue> {
                       TRY(lookAtDoor());
                       QJsonArray knocks;
                       for (const enroll::Knock& knock : door.newestFirst()) {
                           knocks.append(QJsonObject{{QStringLiteral("at"), knock.at},
                                                     {QStringLiteral("address"), knock.address},
                                                     {QStringLiteral("cause"), knock.cause},
                                                     {QStringLiteral("detail"), knock.detail}});
                       }
                       return knocks;
                   });
    operations.add(
        QStringLiteral("enrollment.list"),
        [&store, &clock, lookAtDoor](const QJsonObject& arguments, const Caller&) -> Result<QJsonValue> {
            TRY(lookAtDoor());
            const QString wanted = arguments.value(QLatin1String("link")).toVariant().toString();
            const int most = std::clamp(arguments.value(QLatin1String("most")).toInt(usualMost), 1, largestMost);
            return store.read([&](store::Connection& db) -> Result<QJsonValue> {
                const LinkId link = wanted.isEmpty() ? LinkId{} : TRY(enroll::findLink(db, wanted, clock.nowMs()));
                QJsonArray list;
                for (const enroll::Enrollment& one : TRY(enroll::listEnrollments(db, link, static_cast<int>(most)))) {
                    list.append(json(one));
                }
                return list;
            });
        });
}

} // namespace espalier::server
