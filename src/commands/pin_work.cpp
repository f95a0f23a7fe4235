#include "base/error_kind.h"
#include "commands/device_secrets.h"
#include "commands/made_secrets.h"
#include "commands/special_work.h"
#include "commands/traits.h"
#include "crypto/sealer.h"
#include "store/secrets.h"

#include <QRegularExpression>

namespace espalier::commands {

namespace {

// Where it isn't known whether the Mac needs one it gets one: without it a locked Mac stays locked.
bool needsPin(const QString& requestType, const Traits& device)
{
    if (!device.isMac()) {
        return false;
    }
    if (requestType == QLatin1String("DeviceLock")) {
        return device.pinForLock.value_or(true);
    }
    return device.pinForErase.value_or(device.appleSilicon != true);
}

Result<> checkPin(const QString& pin, const Traits& device)
{
    if (!device.system) { // not known: it may be one
        return {};
    }
    if (!device.isMac()) {
        return fail(ErrorCode::InvalidInput, QLatin1String("pin-without-mac"),
                    QStringLiteral("only a Mac has a PIN: leave it out, and where a Mac needs one it is made here"));
    }
    static const QRegularExpression sixDigits(QStringLiteral("\\A[0-9]{6}\\z"));
    return sixDigits.match(pin).hasMatch()
               ? Result<>()
               : fail(ErrorCode::InvalidInput, QLatin1String("bad-pin"),
                      QStringLiteral("the PIN of a Mac is exactly six digits; without one it is made here"));
}

// What is kept of a PIN moves into the vault, which only a person opens; until the device has answered the server needs
// it, too.
QString sendingPlace(const QString& uuid, DeviceId device)
{
    return QStringLiteral("command/pin/%1/%2").arg(uuid).arg(device.value);
}

} // namespace

void addPinWork(const WorkPlaces& places)
{
    const crypto::Sealer& sealer = places.sealer;
    for (const char* name : {"EraseDevice", "DeviceLock"}) {
        const QString requestType = QString::fromLatin1(name);
        places.queue.addPreparation(
            requestType,
            [&sealer](store::Transaction& tx, const mdm::CommandFor& one, const plist::Dict& command) -> Result<> {
                const Traits device = TRY(traitsOf(tx, one.device));
                const QString given = command.text(u"PIN");
                if (given.isEmpty() && !needsPin(one.requestType, device)) {
                    return {};
                }
                if (!given.isEmpty()) {
                    TRY(checkPin(given, device));
                }
                const SecretBytes pin = given.isEmpty() ? newPin() : SecretBytes(given.toUtf8());
                if (given.isEmpty()) {
                    const QString place = sendingPlace(one.uuid, one.device);
                    TRY(store::putSecret(tx, place, sealer.seal(pin.view(), store::secretPlace(place))));
                }
                return keepPending(tx, sealer, {one.device, pinSecret, one.uuid, one.by}, pin);
            });
        places.queue.addFilling(
            requestType,
            [&sealer](store::Transaction& tx, const mdm::CommandFor& one, plist::Dict& command) -> Result<> {
                const QString place = sendingPlace(one.uuid, one.device);
                const auto sealed = TRY(store::secret(tx, place));
                if (sealed && !command.contains(u"PIN")) {
                    const SecretBytes pin = TRY(sealer.open(*sealed, store::secretPlace(place)));
                    command.set(QStringLiteral("PIN"), QString::fromUtf8(pin.view()));
                }
                return {};
            });
        places.handlers.add(
            requestType,
            [](store::Transaction& tx, const mdm::CommandResult& result) -> Result<> {
                (void)TRY(tx.run("DELETE FROM secret WHERE place = ?", {sendingPlace(result.uuid, result.device)}));
                return result.status == mdm::ResultStatus::Acknowledged
                           ? secretArrived(tx, result.device, pinSecret, result.uuid)
                           : secretRefused(tx, result.device, pinSecret, result.uuid);
            },
            mdm::NeedsRequest::No);
    }
}

} // namespace espalier::commands
