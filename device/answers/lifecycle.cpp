#include "device/answers/handlers.h"

#include <QRegularExpression>

namespace espalier::device {

namespace {
const QString domain = QStringLiteral("MCMDMErrorDomain");

bool isSixDigits(const QString& pin)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9]{6}$"));
    return pattern.match(pin).hasMatch();
}
} // namespace

Answer answerDeviceLock(Scene& scene)
{
    if (scene.state.persona.isMac()) {
        return isSixDigits(scene.command.keys.value(QStringLiteral("PIN")).toString())
                   ? acknowledged()
                   : malformed(QStringLiteral("The field “PIN” must be six digits."));
    }
    return acknowledged({{QStringLiteral("MessageResult"),
                          scene.state.persona.passcode ? QStringLiteral("Success") : QStringLiteral("NoPasscodeSet")}});
}

Answer answerClearPasscode(Scene& scene)
{
    const QVariant token = scene.command.keys.value(QStringLiteral("UnlockToken"));
    if (token.typeId() != QMetaType::QByteArray) {
        return malformed(QStringLiteral("The field “UnlockToken” is missing."));
    }
    if (scene.state.unlockToken.isEmpty() || token.toByteArray() != scene.state.unlockToken) {
        return failed(5013, QStringLiteral("MCPasscodeErrorDomain"),
                      QStringLiteral("The unlock token doesn’t fit this device."));
    }
    scene.state.persona.passcode = false;
    return acknowledged();
}

Answer answerEraseDevice(Scene& scene)
{
    const QVariant pin = scene.command.keys.value(QStringLiteral("PIN"));
    if (pin.isValid() && pin.toString().size() != 6) {
        return malformed(QStringLiteral("The field “PIN” must have six characters."));
    }
    Answer answer = acknowledged();
    answer.aftermath = Aftermath::Erase;
    return answer;
}

Answer answerRestart(Scene& scene)
{
    if (!scene.state.persona.supervised && !scene.state.persona.isMac()) {
        return failed(12021, domain, QStringLiteral("“%1” needs a supervised device.").arg(scene.command.requestType));
    }
    return acknowledged();
}

Answer answerDeviceConfigured(Scene&)
{
    return acknowledged();
}

} // namespace espalier::device
