#include "server/operations/vault_operations.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "server/operations/named_things.h"
#include "server/operations/operator_operations.h"

#include <QJsonArray>
#include <QStringDecoder>

#include <algorithm>
#include <limits>

namespace espalier::server {

namespace {

constexpr qint64 anySecret = std::numeric_limits<qint64>::max();

QString word(vault::Standing standing)
{
    switch (standing) {
    case vault::Standing::Pending:
        return QStringLiteral("pending");
    case vault::Standing::Current:
        return QStringLiteral("current");
    case vault::Standing::Old:
        break;
    }
    return QStringLiteral("old");
}

QJsonObject json(const vault::Kept& kept)
{
    QJsonArray revealed;
    for (const vault::Reveal& one : kept.revealed) {
        revealed.append(QJsonObject{
            {QStringLiteral("at"), one.at}, {QStringLiteral("by"), one.by}, {QStringLiteral("reason"), one.reason}});
    }
    return {
        {QStringLiteral("id"), kept.id},
        {QStringLiteral("kind"), kept.kind},
        {QStringLiteral("device"), kept.device.value},
        {QStringLiteral("device_name"), kept.deviceName},
        {QStringLiteral("serial"), kept.serial},
        {QStringLiteral("udid"), kept.udid},
        {QStringLiteral("device_deleted"), !kept.deviceIsThere},
        {QStringLiteral("at"), kept.at},
        {QStringLiteral("state"), word(kept.standing)},
        {QStringLiteral("sealing"), vault::name(kept.sealing)},
        {QStringLiteral("command"), kept.source},
        {QStringLiteral("can_rotate"), vault::canRotate(kept.kind)},
        {QStringLiteral("rotation_due_at"), kept.rotationDueAt == 0 ? QJsonValue() : QJsonValue(kept.rotationDueAt)},
        {QStringLiteral("revealed"), revealed}};
}

Result<QString> deviceText(const QJsonObject& arguments)
{
    const QJsonValue device = arguments.value(QLatin1String("device"));
    return device.isDouble() ? QString::number(device.toInteger()) : TRY(textArgument(arguments, "device"));
}

Result<QJsonValue> list(const VaultFacts& facts, const QJsonObject& arguments)
{
    TRY(facts.intake.workOff(turnsWhileAsked));
    const QString device = TRY(deviceText(arguments));
    const qint64 before = TRY(numberArgument(arguments, "after", 0, 0, anySecret));
    const int most = static_cast<int>(TRY(numberArgument(arguments, "most", 500, 1, 5000)));
    const auto rows =
        TRY(facts.store.read([&](store::Connection& db) { return vault::list(db, device, before, most); }));
    QJsonArray array;
    for (const vault::Kept& kept : rows) {
        array.append(json(kept));
    }
    return array;
}

// Tokens are bytes, everything else is text that somebody types.
QJsonValue asText(QByteArrayView secret)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(secret);
    const bool isText =
        !decode.hasError() && std::all_of(text.begin(), text.end(), [](QChar one) { return one.isPrint(); });
    return isText ? QJsonValue(text) : QJsonValue();
}

// Who tried is in the log as well as who looked.
Result<> tellRefusedLook(const VaultFacts& facts, const operators::Account& account, const vault::Revealing& what)
{
    return facts.store.write([&](store::Transaction& tx) {
        return audit::append(tx, {.actor = account.name,
                                  .kind = QStringLiteral("operator.refused"),
                                  .subjectKind = QStringLiteral("operation"),
                                  .subject = revealOperation,
                                  .arguments = {{QStringLiteral("role"), operators::name(account.role)},
                                                {QStringLiteral("secret"), what.id},
                                                {QStringLiteral("reason"), what.reason}}});
    });
}

Result<QJsonValue> reveal(const VaultFacts& facts, const QJsonObject& arguments, const Caller& caller)
{
    vault::Revealing what;
    what.id = TRY(numberArgument(arguments, "id", 0, 1, anySecret));
    what.reason = TRY(requiredText(arguments, "reason"));
    what.by = caller.name;
    if (const auto account = TRY(callingOperator(facts.operators, caller))) {
        auto key = facts.operators.openVault(*account, TRY(secretArgument(arguments, "passphrase")));
        if (!key && isOfKind(key.error(), QLatin1String("not-entitled"))) {
            TRY(tellRefusedLook(facts, *account, what));
        }
        what.key = TRY(std::move(key));
    } else {
        TRY(facts.proveFolder(SecretBytes::take(TRY(textArgument(arguments, "passphrase")).toUtf8())));
    }
    TRY(facts.intake.workOff(turnsWhileAsked));
    const auto [kept, secret] = TRY(vault::reveal(facts.store, facts.sealer, what));
    return QJsonObject{{QStringLiteral("id"), kept.id},
                       {QStringLiteral("kind"), kept.kind},
                       {QStringLiteral("device_name"), kept.deviceName},
                       {QStringLiteral("serial"), kept.serial},
                       {QStringLiteral("secret"), asText(secret.view())},
                       {QStringLiteral("secret_base64"), QString::fromLatin1(secret.view().toByteArray().toBase64())}};
}

Result<QJsonValue> recoveryCode(const VaultFacts& facts, const QJsonObject& arguments, const Caller& caller)
{
    const auto account = TRY(callingOperator(facts.operators, caller));
    if (!account) {
        return fail(ErrorCode::Conflict, QLatin1String("no-operators"),
                    QStringLiteral("there are no operators yet; the first one gets a recovery code"));
    }
    const QString code = TRY(facts.operators.newRecovery(*account, TRY(secretArgument(arguments, "passphrase"))));
    return QJsonObject{{QStringLiteral("recovery_code"), code}};
}

} // namespace

void addVaultOperations(Operations& operations, const VaultFacts& facts)
{
    operations.add(QStringLiteral("vault.list"),
                   [facts](const QJsonObject& arguments, const Caller&) { return list(facts, arguments); });
    operations.add(revealOperation, [facts](const QJsonObject& arguments, const Caller& caller) {
        return reveal(facts, arguments, caller);
    });
    operations.add(QStringLiteral("vault.recovery_code"), [facts](const QJsonObject& arguments, const Caller& caller) {
        return recoveryCode(facts, arguments, caller);
    });
}

} // namespace espalier::server
