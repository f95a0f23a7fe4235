#include "device/answers/dispatcher.h"

#include "device/answers/command_rules.h"
#include "device/state/kept.h"

#include <array>

namespace espalier::device {

namespace {

template <size_t count> bool isOneOf(const std::array<const char*, count>& types, const QString& type)
{
    return std::any_of(types.begin(), types.end(), [&](const char* one) { return type == QLatin1String(one); });
}

// A lost device does what finds it again, and says who it is.
bool answeredWhileLost(const QString& type)
{
    static constexpr std::array allowed{"EnableLostMode", "DisableLostMode",   "DeviceLocation", "PlayLostModeSound",
                                        "DeviceLock",     "DeviceInformation", "EraseDevice"};
    return isOneOf(allowed, type);
}

} // namespace

Answer answerCommand(Scene& scene)
{
    const QString& type = scene.command.requestType;
    const QString domain = QStringLiteral("MCMDMErrorDomain");
    if (type.isEmpty()) {
        return malformed(QStringLiteral("The command has no RequestType."));
    }
    const CommandRule* rule = ruleOf(type);
    if (rule == nullptr) {
        const QString text = QStringLiteral("“%1” is not a valid request type.").arg(type);
        return scene.state.persona.isMac() ? malformed(text) : failed(12021, domain, text);
    }
    if (auto refused = refusalBy(*rule, scene.state, scene.command)) {
        return *refused;
    }
    if (scene.state.kept.contains(kept::lostMode) && !answeredWhileLost(type)) {
        return failed(12078, domain, QStringLiteral("The device is in Lost Mode."));
    }
    return rule->handler(scene);
}

bool postponedWhileLocked(const QString& requestType)
{
    static constexpr std::array never{"DeviceInformation",
                                      "ProfileList",
                                      "DeviceLock",
                                      "EraseDevice",
                                      "ClearPasscode",
                                      "ProvisioningProfileList",
                                      "InstalledApplicationList",
                                      "Restrictions"};
    return !isOneOf(never, requestType);
}

} // namespace espalier::device
