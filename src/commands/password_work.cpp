#include "base/error_kind.h"
#include "commands/device_secrets.h"
#include "commands/made_secrets.h"
#include "commands/special_work.h"

#include <algorithm>

namespace espalier::commands {

namespace {

// Both locks of a Mac work alike; only their answers are nested in another way.
struct Lock {
    const char* set;
    const char* verify;
    QLatin1String kind;
    bool nested;
};
constexpr Lock locks[] = {
    {"SetRecoveryLock", "VerifyRecoveryLock", recoveryLockSecret, false},
    {"SetFirmwarePassword", "VerifyFirmwarePassword", firmwareSecret, true},
};

Result<> checkPassword(const QString& password)
{
    const bool printable = std::all_of(password.begin(), password.end(),
                                       [](QChar one) { return one.unicode() >= 0x20 && one.unicode() <= 0x7E; });
    return printable ? Result<>()
                     : fail(ErrorCode::InvalidInput, QLatin1String("bad-password"),
                            QStringLiteral("before the Mac has started only the characters of ASCII can be typed"));
}

std::optional<bool> answered(const plist::Dict& response, const char* requestType, QStringView key, bool nested)
{
    const plist::Dict* answer = nested ? response.dict(QString::fromLatin1(requestType)) : &response;
    const plist::Value* value = answer != nullptr ? answer->find(key) : nullptr;
    const bool* said = value != nullptr ? value->as<bool>() : nullptr;
    return said != nullptr ? std::optional(*said) : std::nullopt;
}

void addSetting(const WorkPlaces& places, const Lock& lock)
{
    const crypto::Sealer& sealer = places.sealer;
    const QString requestType = QString::fromLatin1(lock.set);
    places.queue.addPreparation(
        requestType,
        [&sealer, &lock](store::Transaction& tx, const mdm::CommandFor& one, const plist::Dict& command) -> Result<> {
            const QString given = command.text(u"NewPassword");
            if (command.contains(u"NewPassword") && given.isEmpty()) {
                return {}; // takes the lock away
            }
            TRY(checkPassword(given));
            return keepPending(tx, sealer, {one.device, lock.kind, one.uuid, one.by},
                               given.isEmpty() ? newPassword() : SecretBytes(given.toUtf8()));
        });
    places.queue.addFilling(
        requestType,
        [&sealer, &lock](store::Transaction& tx, const mdm::CommandFor& one, plist::Dict& command) -> Result<> {
            if (!command.contains(u"NewPassword")) {
                const auto made = TRY(secretOfCommand(tx, sealer, one.device, lock.kind, one.uuid));
                if (!made) {
                    return fail(ErrorCode::Conflict, QStringLiteral("the new password isn't there"));
                }
                command.set(QStringLiteral("NewPassword"), QString::fromUtf8(made->view()));
            }
            if (!command.contains(u"CurrentPassword")) {
                if (const auto before = TRY(currentSecret(tx, sealer, one.device, lock.kind))) {
                    command.set(QStringLiteral("CurrentPassword"), QString::fromUtf8(before->view()));
                }
            }
            return {};
        });
    places.handlers.add(requestType, [&lock](store::Transaction& tx, const mdm::CommandResult& result) -> Result<> {
        const bool changed = result.status == mdm::ResultStatus::Acknowledged &&
                             answered(result.response, lock.set, u"PasswordChanged", lock.nested).value_or(true);
        if (!changed) {
            return secretRefused(tx, result.device, lock.kind, result.uuid);
        }
        if (result.request.contains(u"NewPassword") && result.request.text(u"NewPassword").isEmpty()) {
            return secretEnded(tx, result.device, lock.kind);
        }
        return secretArrived(tx, result.device, lock.kind, result.uuid);
    });
}

void addVerifying(const WorkPlaces& places, const Lock& lock)
{
    const crypto::Sealer& sealer = places.sealer;
    const QString requestType = QString::fromLatin1(lock.verify);
    places.queue.addFilling(
        requestType,
        [&sealer, &lock](store::Transaction& tx, const mdm::CommandFor& one, plist::Dict& command) -> Result<> {
            if (command.contains(u"Password")) {
                return {};
            }
            // The one in doubt, for that is what somebody wants to know.
            if (const auto doubted = TRY(secretInDoubt(tx, one.device, lock.kind))) {
                command.set(QStringLiteral("Password"), QString::fromUtf8(TRY(valueOf(tx, sealer, *doubted)).view()));
                return {};
            }
            const auto current = TRY(currentSecret(tx, sealer, one.device, lock.kind));
            if (!current) {
                return fail(ErrorCode::Conflict, QLatin1String("no-password"),
                            QStringLiteral("there is no password of this Mac to verify"));
            }
            command.set(QStringLiteral("Password"), QString::fromUtf8(current->view()));
            return {};
        });
    places.handlers.add(requestType, [&lock](store::Transaction& tx, const mdm::CommandResult& result) -> Result<> {
        const auto verified = answered(result.response, lock.verify, u"PasswordVerified", lock.nested);
        if (result.status != mdm::ResultStatus::Acknowledged || !verified || result.request.contains(u"Password")) {
            return {};
        }
        const auto doubted = TRY(secretInDoubt(tx, result.device, lock.kind));
        if (!doubted) {
            return {};
        }
        return *verified ? secretArrived(tx, result.device, lock.kind, doubted->uuid)
                         : secretRefused(tx, result.device, lock.kind, doubted->uuid);
    });
}

} // namespace

void addPasswordWork(const WorkPlaces& places)
{
    for (const Lock& lock : locks) {
        addSetting(places, lock);
        addVerifying(places, lock);
    }
}

} // namespace espalier::commands
