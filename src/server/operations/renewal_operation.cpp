#include "server/operations/renewal_operation.h"

#include "server/operations/named_things.h"

namespace espalier::server {

namespace {

QJsonObject json(const enroll::Renewal& renewal)
{
    return {{QStringLiteral("state"), QString::fromLatin1(name(renewal.state))},
            {QStringLiteral("asked_at"), renewal.askedAt},
            {QStringLiteral("asked_by"), renewal.askedBy},
            {QStringLiteral("expires_at"), renewal.expiresAt},
            {QStringLiteral("ended_at"), renewal.endedAt != 0 ? QJsonValue(renewal.endedAt) : QJsonValue::Null},
            {QStringLiteral("error"), renewal.error},
            {QStringLiteral("command"), renewal.command}};
}

} // namespace

void addRenewalOperation(Operations& operations, store::Store& store, const enroll::Renewals& renewals)
{
    operations.add(QStringLiteral("device.renew"),
                   [&](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       const DeviceId device = TRY(store.read([&](store::Connection& db) {
                           return deviceNamed(db, arguments.value(QStringLiteral("device")));
                       }));
                       return QJsonValue(json(TRY(renewals.ask(device, caller.name))));
                   });
}

Result<QJsonValue> renewalJson(store::Connection& db, DeviceId device)
{
    const auto latest = TRY(enroll::latestRenewal(db, device));
    return latest ? QJsonValue(json(*latest)) : QJsonValue(QJsonValue::Null);
}

} // namespace espalier::server
