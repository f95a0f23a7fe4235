#include "server/operations/enrollment_operations.h"

#include "enroll/links.h"
#include "enroll/trace.h"
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
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("link"), one.link.value},
            {QStringLiteral("at"), one.lastAt()},
            {QStringLiteral("device"), idOrNull(one.device.value)},
            {QStringLiteral("device_name"), one.deviceName},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("replaced_at"), idOrNull(one.replacedAt)},
            {QStringLiteral("failed_step"),
             one.failedStep ? QJsonValue(QString::fromLatin1(name(*one.failedStep))) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("error"), one.error}};
}

} // namespace

void addEnrollmentOperations(Operations& operations, store::Store& store, const Clock& clock)
{
    operations.add(
        QStringLiteral("enrollment.list"),
        [&store, &clock](const QJsonObject& arguments, const Caller&) -> Result<QJsonValue> {
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
