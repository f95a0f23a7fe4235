// Passwords of the firmware and of recovery, restrictions, and what unlocks a device.
#include "base/clock.h"
#include "device/answers/handlers.h"
#include "device/state/kept.h"

#include <algorithm>

namespace espalier::device {

namespace {

constexpr qint64 verifyPauseMs = 30'000;
const QString passwordKey = QStringLiteral("Password");
const QString pendingKey = QStringLiteral("Pending");

Answer wrongPassword()
{
    return failed(12070, QStringLiteral("MCMDMErrorDomain"), QStringLiteral("The current password is not right."));
}

// The firmware takes printable ASCII only.
bool isTypeable(const QString& password)
{
    return std::all_of(password.begin(), password.end(),
                       [](QChar letter) { return letter.unicode() >= 0x20 && letter.unicode() <= 0x7e; });
}

QVariantMap inside(const char* key, const char* what, bool value)
{
    return {{QLatin1String(key), QVariantMap{{QLatin1String(what), value}}}};
}

} // namespace

Answer answerSetFirmwarePassword(Scene& scene)
{
    QVariantMap firmware = scene.state.kept.value(kept::firmware).toMap();
    const QString wanted = scene.command.keys.value(QStringLiteral("NewPassword")).toString();
    if (!isTypeable(wanted)) {
        return malformed(QStringLiteral("The field “NewPassword” has characters that can’t be typed at startup."));
    }
    if (firmware.value(pendingKey).toBool()) { // until the next start
        return failed(12071, QStringLiteral("MCMDMErrorDomain"), QStringLiteral("Another change is still pending."));
    }
    const QString current = firmware.value(passwordKey).toString();
    if (!current.isEmpty() && scene.command.keys.value(QStringLiteral("CurrentPassword")).toString() != current) {
        return wrongPassword();
    }
    firmware.insert(passwordKey, wanted);
    firmware.insert(pendingKey, true);
    firmware.insert(QStringLiteral("AllowOroms"), scene.command.keys.value(QStringLiteral("AllowOroms")).toBool());
    scene.state.kept.insert(kept::firmware, firmware);
    return acknowledged(inside("SetFirmwarePassword", "PasswordChanged", true));
}

Answer answerVerifyFirmwarePassword(Scene& scene)
{
    QVariantMap firmware = scene.state.kept.value(kept::firmware).toMap();
    const QString tried = QStringLiteral("VerifiedAt");
    const qint64 now = SystemClock().nowMs();
    if (firmware.contains(tried) && now - firmware.value(tried).toLongLong() < verifyPauseMs) {
        return failed(12072, QStringLiteral("MCMDMErrorDomain"), QStringLiteral("Wait thirty seconds between tries."));
    }
    firmware.insert(tried, now);
    scene.state.kept.insert(kept::firmware, firmware);
    const QString current = firmware.value(passwordKey).toString();
    const bool isRight = !current.isEmpty() && scene.command.keys.value(passwordKey).toString() == current;
    return acknowledged(inside("VerifyFirmwarePassword", "PasswordVerified", isRight));
}

Answer answerSetRecoveryLock(Scene& scene)
{
    const QString current = scene.state.kept.value(kept::recoveryLock).toString();
    if (!current.isEmpty() && scene.command.keys.value(QStringLiteral("CurrentPassword")).toString() != current) {
        return wrongPassword();
    }
    const QString wanted = scene.command.keys.value(QStringLiteral("NewPassword")).toString();
    if (wanted.isEmpty()) {
        scene.state.kept.remove(kept::recoveryLock);
    } else {
        scene.state.kept.insert(kept::recoveryLock, wanted);
    }
    return acknowledged();
}

Answer answerVerifyRecoveryLock(Scene& scene)
{
    const QString current = scene.state.kept.value(kept::recoveryLock).toString();
    const bool isRight = !current.isEmpty() && scene.command.keys.value(passwordKey).toString() == current;
    return acknowledged({{QStringLiteral("PasswordVerified"), isRight}});
}

Answer answerClearPasscode(Scene& scene)
{
    const QVariant token = scene.command.keys.value(QStringLiteral("UnlockToken"));
    if (scene.state.unlockToken.isEmpty() || token.toByteArray() != scene.state.unlockToken) {
        return failed(5013, QStringLiteral("MCPasscodeErrorDomain"),
                      QStringLiteral("The unlock token doesn’t fit this device."));
    }
    scene.state.persona.passcode = false;
    return acknowledged();
}

Answer answerRequestUnlockToken(Scene& scene)
{
    if (scene.state.unlockToken.isEmpty()) {
        return failed(12030, QStringLiteral("MCMDMErrorDomain"), QStringLiteral("There is no unlock token."));
    }
    return acknowledged({{QStringLiteral("UnlockToken"), scene.state.unlockToken}});
}

Answer answerClearRestrictionsPassword(Scene&)
{
    return acknowledged();
}

} // namespace espalier::device
