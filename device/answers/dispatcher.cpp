#include "device/answers/dispatcher.h"

#include "device/answers/handlers.h"
#include "device/persona/system_rules.h"
#include "device/protocol/access_rights.h"

#include <array>
#include <string_view>

namespace espalier::device {

namespace {

enum class Channels { Device, Both };

struct Entry {
    const char* requestType;
    Handler handler;
    qint64 right;
    std::string_view platforms; // i iPhone, p iPad, m Mac, t Apple TV, v Vision
    Channels channels = Channels::Device;
};

constexpr std::array entries{
    Entry{"DeviceInformation", answerDeviceInformation, rights::queryDevice, "ipmtv", Channels::Both},
    Entry{"SecurityInfo", answerSecurityInfo, rights::security, "ipmtv", Channels::Both},
    Entry{"InstalledApplicationList", answerInstalledApplicationList, rights::inspectApps, "ipmtv", Channels::Both},
    Entry{"ManagedApplicationList", answerManagedApplicationList, rights::manageApps, "ipmtv", Channels::Both},
    Entry{"InstallApplication", answerInstallApplication, rights::manageApps, "ipmtv", Channels::Both},
    Entry{"RemoveApplication", answerRemoveApplication, rights::manageApps, "ipmtv"},
    Entry{"ProfileList", answerProfileList, rights::inspectProfiles, "ipmtv", Channels::Both},
    Entry{"InstallProfile", answerInstallProfile, rights::changeProfiles, "ipmtv", Channels::Both},
    Entry{"RemoveProfile", answerRemoveProfile, rights::none, "ipmtv", Channels::Both},
    Entry{"CertificateList", answerCertificateList, rights::inspectProfiles, "ipmtv", Channels::Both},
    Entry{"ProvisioningProfileList", answerProvisioningProfileList, 64, "ipmtv"},
    Entry{"Restrictions", answerRestrictions, rights::restrictions, "ipmtv"},
    Entry{"Settings", answerSettings, rights::settings, "ipmtv", Channels::Both},
    Entry{"DeclarativeManagement", answerDeclarativeManagement, rights::none, "ipmtv", Channels::Both},
    Entry{"DeviceLock", answerDeviceLock, rights::lock, "ipmv"},
    Entry{"ClearPasscode", answerClearPasscode, rights::lock, "ipv"},
    Entry{"EraseDevice", answerEraseDevice, rights::erase, "ipmtv"},
    Entry{"RestartDevice", answerRestart, rights::lock, "ipmt"},
    Entry{"ShutDownDevice", answerRestart, rights::lock, "ipm"},
    Entry{"DeviceConfigured", answerDeviceConfigured, rights::none, "ipmtv"},
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
    for (const Entry& entry : entries) {
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
