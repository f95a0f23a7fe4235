// Locking, starting again, erasing; and what is done by the screen.
#include "device/answers/handlers.h"
#include "device/state/kept.h"

#include <QRegularExpression>

namespace espalier::device {

namespace {

bool isSixDigits(const QString& pin)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9]{6}$"));
    return pattern.match(pin).hasMatch();
}

void keepText(QVariantMap& memory, const QString& key, const QVariant& text)
{
    if (text.toString().isEmpty()) {
        memory.remove(key);
    } else {
        memory.insert(key, text.toString());
    }
}

} // namespace

Answer answerDeviceLock(Scene& scene)
{
    DeviceState& state = scene.state;
    const QVariantMap& keys = scene.command.keys;
    if (state.persona.isMac()) {
        const QString pin = keys.value(QStringLiteral("PIN")).toString();
        if (!isSixDigits(pin)) {
            return malformed(QStringLiteral("The field “PIN” must be six digits."));
        }
        state.kept.insert(kept::lockPin, pin);
        keepText(state.kept, kept::lockMessage, keys.value(QStringLiteral("Message")));
        return acknowledged();
    }
    const bool isLost = state.kept.contains(kept::lostMode);
    if (!isLost && state.persona.passcode) {
        keepText(state.kept, kept::lockMessage, keys.value(QStringLiteral("Message")));
    }
    return acknowledged(
        {{QStringLiteral("MessageResult"), isLost                   ? QStringLiteral("DeviceInLostMode")
                                           : state.persona.passcode ? QStringLiteral("Success")
                                                                    : QStringLiteral("NoPasscodeSet")}});
}

Answer answerEraseDevice(Scene& scene)
{
    const QVariant pin = scene.command.keys.value(QStringLiteral("PIN"));
    if (pin.isValid() && pin.toString().size() != 6) {
        return malformed(QStringLiteral("The field “PIN” must have six characters."));
    }
    const QVariant service = scene.command.keys.value(QStringLiteral("ReturnToService"));
    if (service.isValid() && !service.toMap().contains(QStringLiteral("Enabled"))) {
        return malformed(QStringLiteral("The field “Enabled” is missing."));
    }
    Answer answer = acknowledged();
    answer.aftermath = Aftermath::Erase;
    return answer;
}

// The answer goes out, then the connection is gone; a firmware password that waited for this counts now.
Answer answerRestart(Scene& scene)
{
    DeviceState& state = scene.state;
    QVariantMap firmware = state.kept.value(kept::firmware).toMap();
    if (!firmware.isEmpty()) {
        firmware.insert(QStringLiteral("Pending"), false);
        state.kept.insert(kept::firmware, firmware);
    }
    state.kept.insert(kept::restarts, state.kept.value(kept::restarts).toLongLong() + 1);
    Answer answer = acknowledged();
    answer.aftermath = Aftermath::HangUp;
    return answer;
}

Answer answerRequestMirroring(Scene& scene)
{
    const QVariantMap& keys = scene.command.keys;
    const QString name = keys.value(QStringLiteral("DestinationName")).toString();
    const QString id = keys.value(QStringLiteral("DestinationDeviceID")).toString();
    if (name.isEmpty() && id.isEmpty()) {
        return malformed(QStringLiteral("One of “DestinationName” and “DestinationDeviceID” is needed."));
    }
    scene.state.kept.insert(kept::mirroring, name.isEmpty() ? id : name);
    return acknowledged({{QStringLiteral("MirroringResult"), QStringLiteral("Prompting")}});
}

Answer answerStopMirroring(Scene& scene)
{
    scene.state.kept.remove(kept::mirroring);
    return acknowledged();
}

Answer answerRefreshCellularPlans(Scene& scene)
{
    if (scene.state.persona.imei.isEmpty()) {
        return failed(12060, QStringLiteral("MCMDMErrorDomain"), QStringLiteral("The device has no mobile network."));
    }
    scene.state.kept.insert(kept::eSimServer, scene.command.keys.value(QStringLiteral("eSIMServerURL")).toString());
    return acknowledged();
}

Answer answerDeclarativeManagement(Scene&)
{
    return acknowledged();
}

// Commands that say yes and show nothing.
Answer answerNothingMore(Scene&)
{
    return acknowledged();
}

} // namespace espalier::device
