#include "server/operations/special_operations.h"

#include "commands/device_secrets.h"
#include "commands/made_secrets.h"
#include "server/activation_unlock.h"
#include "server/operations/named_things.h"
#include "store/settings.h"
#include "vault/vault.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

QJsonValue timeOrNull(qint64 ms)
{
    return ms > 0 ? QJsonValue(ms) : QJsonValue();
}

QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

Result<QJsonValue> secrets(store::Connection& db, const QJsonObject& arguments)
{
    QJsonArray rows;
    for (const commands::DeviceSecret& one :
         TRY(commands::deviceSecrets(db, TRY(deviceNamed(db, arguments[QStringLiteral("device")]))))) {
        const auto kept = TRY(vault::idOf(db, one.place));
        rows.append(QJsonObject{{QStringLiteral("id"), kept ? QJsonValue(*kept) : QJsonValue()},
                                {QStringLiteral("kind"), one.kind},
                                {QStringLiteral("state"), one.state},
                                {QStringLiteral("command"), one.uuid},
                                {QStringLiteral("created_at"), one.createdAt},
                                {QStringLiteral("created_by"), one.createdBy},
                                {QStringLiteral("settled_at"), timeOrNull(one.settledAt)}});
    }
    return rows;
}

Result<QJsonValue> locations(store::Connection& db, const QJsonObject& arguments)
{
    const int most = static_cast<int>(TRY(numberArgument(arguments, "most", 20, 1, 1000)));
    QJsonArray rows;
    for (const commands::Location& one :
         TRY(commands::locationsOf(db, TRY(deviceNamed(db, arguments[QStringLiteral("device")])), most))) {
        rows.append(QJsonObject{{QStringLiteral("at"), one.at},
                                {QStringLiteral("asked_by"), one.askedBy},
                                {QStringLiteral("latitude"), one.latitude},
                                {QStringLiteral("longitude"), one.longitude},
                                {QStringLiteral("accuracy"), numberOrNull(one.accuracy)},
                                {QStringLiteral("altitude"), numberOrNull(one.altitude)},
                                {QStringLiteral("vertical_accuracy"), numberOrNull(one.verticalAccuracy)},
                                {QStringLiteral("speed"), numberOrNull(one.speed)},
                                {QStringLiteral("course"), numberOrNull(one.course)}});
    }
    return rows;
}

Result<QJsonValue> newCode(store::Transaction& tx, const CommandParts& parts, const QJsonObject& arguments,
                           const Caller& caller)
{
    const DeviceId device = TRY(deviceNamed(tx, arguments[QStringLiteral("device")]));
    const SecretBytes key = commands::newBypassKey();
    (void)TRY(commands::keepCurrent(tx, parts.sealer, {device, commands::serverBypassSecret, {}, caller.name},
                                    commands::bypassCode(key)));
    return QJsonObject{{QStringLiteral("escrow_key"), QString::fromLatin1(commands::bypassEscrow(key))}};
}

} // namespace

void addSpecialOperations(Operations& operations, const CommandParts& parts)
{
    operations.add(QStringLiteral("device.secrets"),
                   [parts](const QJsonObject& arguments, const Caller&) -> Result<QJsonValue> {
                       if (parts.takeIntoVault) {
                           TRY(parts.takeIntoVault()); // it has no number before
                       }
                       return parts.store.read([&](store::Connection& db) { return secrets(db, arguments); });
                   });
    operations.add(QStringLiteral("device.locations"), [parts](const QJsonObject& arguments, const Caller&) {
        return parts.store.read([&](store::Connection& db) { return locations(db, arguments); });
    });
    operations.add(QStringLiteral("activation_lock.code"), [parts](const QJsonObject& arguments, const Caller& caller) {
        return parts.store.write([&](store::Transaction& tx) { return newCode(tx, parts, arguments, caller); });
    });
    operations.add(
        QStringLiteral("activation_lock.unlock"),
        [parts](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
            const DeviceId device = TRY(parts.store.read(
                [&](store::Connection& db) { return deviceNamed(db, arguments[QStringLiteral("device")]); }));
            return QJsonObject{
                {QStringLiteral("code"), TRY(takeActivationLockOff({parts.store, parts.sealer}, device, caller.name))}};
        });
    if (parts.fileVault == nullptr) {
        return;
    }
    operations.add(
        QStringLiteral("filevault.profile"), [parts](const QJsonObject&, const Caller&) -> Result<QJsonValue> {
            const QString organization =
                TRY(parts.store.read([](store::Connection& db) { return store::setting(db, "organization"); }));
            const QByteArray profile = TRY(parts.fileVault->escrowProfile(organization));
            return QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(profile.toBase64())},
                               {QStringLiteral("file_name"), QStringLiteral("filevault.mobileconfig")}};
        });
}

} // namespace espalier::server
