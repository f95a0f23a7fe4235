#include "device/answers/dispatcher.h"

#include "device/answers/handlers.h"
#include "device/persona/system_rules.h"
#include "device/protocol/access_rights.h"

#include <array>
#include <string_view>

namespace espalier::device {

namespace {

enum class Channels { Device, Both };

struct CommandEntry {
    const char* requestType;
    Handler handler;
    qint64 right;
    std::string_view platforms; // i iPhone, p iPad, m Mac, t Apple TV, v Vision
    Channels channels = Channels::Device;
};

constexpr std::array commandEntries{
    CommandEntry{"DeviceInformation", answerDeviceInformation, rights::queryDevice, "ipmtv", Channels::Both},
    CommandEntry{"SecurityInfo", answerSecurityInfo, rights::security, "ipmtv", Channels::Both},
    CommandEntry{"InstalledApplicationList", answerInstalledApplicationList, rights::inspectApps, "ipmtv",
                 Channels::Both},
    CommandEntry{"ManagedApplicationList", answerManagedApplicationList, rights::manageApps, "ipmtv", Channels::Both},
    CommandEntry{"InstallApplication", answerInstallApplication, rights::manageApps, "ipmtv", Channels::Both},
    CommandEntry{"RemoveApplication", answerRemoveApplication, rights::manageApps, "ipmtv"},
    CommandEntry{"ProfileList", answerProfileList, rights::inspectProfiles, "ipmtv", Channels::Both},
    CommandEntry{"InstallProfile", answerInstallProfile, rights::changeProfiles, "ipmtv", Channels::Both},
    CommandEntry{"RemoveProfile", answerRemoveProfile, rights::none, "ipmtv", Channels::Both},
    CommandEntry{"CertificateList", answerCertificateList, rights::inspectProfiles, "ipmtv", Channels::Both},
    CommandEntry{"ProvisioningProfileList", answerProvisioningProfileList, 64, "ipmtv"},
    CommandEntry{"Restrictions", answerRestrictions, rights::restrictions, "ipmtv"},
    CommandEntry{"Settings", answerSettings, rights::settings, "ipmtv", Channels::Both},
    CommandEntry{"DeclarativeManagement", answerDeclarativeManagement, rights::none, "ipmtv", Channels::Both},
    CommandEntry{"DeviceLock", answerDeviceLock, rights::lock, "ipmv"},
    CommandEntry{"ClearPasscode", answerClearPasscode, rights::lock, "ipv"},
    CommandEntry{"EraseDevice", answerEraseDevice, rights::erase, "ipmtv"},
    CommandEntry{"RestartDevice", answerRestart, rights::lock, "ipmt"},
    CommandEntry{"ShutDownDevice", answerRestart, rights::lock, "ipm"},
    CommandEntry{"DeviceConfigured", answerDeviceConfigured, rights::none, "ipmtv"},
};

} // namespace

Answer answerCommand(Scene& scene)
{
    const QString& type = scene.command.requestType;
    const QString domain = QStringLiteral("MCMDMErrorDomain");
    if (type.isEmpty()) {
        return malformed(QStringLiteral("The command has no RequestType."));
    }
    const char letter = "ipmtv"[static_cast<int>(scene.state.persona.platform)];
    for (const CommandEntry& entry : commandEntries) {
        if (type != QLatin1String(entry.requestType)) {
            continue;
        }
        const bool wrongChannel = !scene.command.userId.isEmpty() && entry.channels == Channels::Device;
        if (entry.platforms.find(letter) == std::string_view::npos || wrongChannel ||
            !knowsCommand(scene.state.persona, type)) {
            break;
        }
        if (!scene.state.has(entry.right)) {
            return failed(12007, domain, QStringLiteral("The MDM server isn’t permitted to send “%1”.").arg(type));
        }
        return entry.handler(scene);
    }
    if (scene.state.persona.isMac()) {
        // Macs call an unknown command a format error.
        return malformed(QStringLiteral("“%1” is not a valid request type.").arg(type));
    }
    return failed(12021, domain, QStringLiteral("“%1” is not a valid request type.").arg(type));
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
    return std::none_of(never.begin(), never.end(),
                        [&](const char* type) { return requestType == QLatin1String(type); });
}

} // namespace espalier::device
