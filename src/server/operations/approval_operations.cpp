#include "server/operations/approval_operations.h"

#include "enroll/admissions.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

#include <limits>

namespace espalier::server {

namespace {

constexpr int mostAdmissions = 1000;

QJsonObject json(const enroll::Admission& one)
{
    return {
        {QStringLiteral("id"), one.id},
        {QStringLiteral("state"), QString::fromLatin1(name(one.state))},
        {QStringLiteral("link"), one.link.value},
        {QStringLiteral("link_name"), one.linkName},
        {QStringLiteral("device"), one.device.isValid() ? QJsonValue(one.device.value) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("device_name"), one.deviceName},
        {QStringLiteral("serial"), one.serial},
        {QStringLiteral("name"), one.name},
        {QStringLiteral("platform"), one.platform},
        {QStringLiteral("address"), one.address},
        {QStringLiteral("created_at"), one.createdAt},
        {QStringLiteral("decided_at"), one.decidedAt == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(one.decidedAt)},
        {QStringLiteral("decided_by"), one.decidedBy}};
}

} // namespace

void addApprovalOperations(Operations& operations, store::Store& store, mdm::Queue& queue, const Clock& clock,
                           const std::function<void(ChannelId)>& wake)
{
    operations.add(QStringLiteral("approval.list"),
                   [&store, &clock](const QJsonObject& arguments, const Caller&) -> Result<QJsonValue> {
                       const QString wanted = TRY(textArgument(arguments, "state", QStringLiteral("waiting")));
                       const auto state = enroll::admissionStateNamed(wanted);
                       if (!state && wanted != QLatin1String("all")) {
                           return fail(ErrorCode::InvalidInput,
                                       QStringLiteral("state is waiting, accepted, refused, ended or all"));
                       }
                       return store.read([&](store::Connection& db) -> Result<QJsonValue> {
                           QJsonArray list;
                           for (const enroll::Admission& one :
                                TRY(enroll::listAdmissions(db, state, clock.nowMs(), mostAdmissions))) {
                               list.append(json(one));
                           }
                           return list;
                       });
                   });
    const auto decide = [&store, &queue, wake](enroll::Decision decision) {
        return
            [&store, &queue, wake, decision](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                const qint64 id = TRY(numberArgument(arguments, "approval", 0, 1, std::numeric_limits<qint64>::max()));
                Result<QList<ChannelId>> decided = store.write(
                    [&](store::Transaction& tx) { return enroll::decide(tx, queue, id, decision, caller.name); });
                for (const ChannelId channel : TRY(decided)) {
                    wake(channel);
                }
                return QJsonObject();
            };
    };
    operations.add(QStringLiteral("approval.accept"), decide(enroll::Decision::Accept));
    operations.add(QStringLiteral("approval.refuse"), decide(enroll::Decision::Refuse));
}

} // namespace espalier::server
