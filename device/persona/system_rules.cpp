#include "device/persona/system_rules.h"

#include <QVersionNumber>

#include <algorithm>
#include <array>

namespace espalier::device {

namespace {

struct Version {
    int major = 0;
    int minor = 0;
};

// The first system of each kind; 0: every one that matters here.
struct Since {
    const char* name;
    Version ios;
    Version macos;
    Version tvos;
    Version visionos;
};

// Declarative management of a whole device; iOS 15 had it in user enrollments.
constexpr std::array commandRules{
    Since{"DeclarativeManagement", {16, 0}, {13, 0}, {16, 0}, {1, 1}},
};

constexpr std::array keyRules{
    // DeviceInformation
    Since{"ProvisioningUDID", {}, {11, 3}, {}, {}},
    Since{"MDMOptions", {}, {11, 0}, {}, {}},
    Since{"SupplementalOSVersionExtra", {16, 1}, {13, 0}, {16, 1}, {}},
    Since{"SupplementalBuildVersion", {16, 1}, {13, 0}, {16, 1}, {}},
    Since{"IsAppleSilicon", {}, {12, 0}, {}, {}},
    Since{"BatteryLevel", {}, {13, 3}, {}, {}},
    Since{"HasBattery", {}, {13, 3}, {}, {}},
    Since{"SupportsLOMDevice", {}, {11, 0}, {}, {}},
    Since{"TimeZone", {14, 0}, {}, {14, 0}, {}},
    Since{"PINRequiredForEraseDevice", {}, {11, 0}, {}, {}},
    Since{"PINRequiredForDeviceLock", {}, {11, 0}, {}, {}},
    Since{"SupportsiOSAppInstalls", {}, {11, 0}, {}, {}},
    Since{"SoftwareUpdateDeviceID", {15, 0}, {12, 0}, {}, {}},
    Since{"EACSPreflight", {}, {13, 3}, {}, {}},
    // SecurityInfo
    Since{"AutoLockTime", {17, 0}, {}, {}, {}},
    Since{"ManagementStatus", {13, 0}, {10, 13}, {13, 0}, {}},
    Since{"SecureBoot", {}, {10, 15}, {}, {}},
    Since{"RemoteDesktopEnabled", {}, {10, 14}, {}, {}},
    Since{"AuthenticatedRootVolumeEnabled", {}, {11, 0}, {}, {}},
    Since{"BootstrapTokenAllowedForAuthentication", {}, {11, 0}, {}, {}},
    Since{"BootstrapTokenRequiredForSoftwareUpdate", {}, {11, 0}, {}, {}},
    Since{"BootstrapTokenRequiredForKernelExtensionApproval", {}, {11, 0}, {}, {}},
    Since{"IsRecoveryLockEnabled", {}, {11, 5}, {}, {}},
};

constexpr Since unrecognized{"com.apple.unrecognized.device", {17, 0}, {14, 0}, {17, 0}, {1, 1}};
constexpr Since bootstrapToken{"SetBootstrapToken", {}, {11, 0}, {}, {}};

bool isThere(const Since& since, const Persona& persona)
{
    const auto first = [&]() -> Version {
        switch (persona.platform) {
        case Platform::Mac:
            return since.macos;
        case Platform::AppleTv:
            return since.tvos;
        case Platform::Vision:
            return since.visionos;
        case Platform::IPhone:
        case Platform::IPad:
            break;
        }
        return since.ios;
    }();
    return QVersionNumber::fromString(persona.osVersion) >= QVersionNumber(first.major, first.minor);
}

template <size_t count>
bool isThere(const std::array<Since, count>& rules, const Persona& persona, const QString& wanted)
{
    const auto* const rule =
        std::find_if(rules.begin(), rules.end(), [&](const Since& one) { return wanted == QLatin1String(one.name); });
    return rule == rules.end() || isThere(*rule, persona);
}

// Safari is counted like iOS; the other systems caught up with 26.
int safariVersion(Platform platform, int system)
{
    if (system >= 26) {
        return system;
    }
    if (platform == Platform::Mac) {
        return system == 10 ? 12 : system + 3; // macOS 10.14; 11 to 15
    }
    return platform == Platform::Vision ? system + 16 : system;
}

} // namespace

bool Persona::isAppleSilicon() const
{
    static constexpr std::array silicon{"Mac1", "MacBookAir10", "MacBookPro17", "MacBookPro18", "Macmini9", "iMac21"};
    return isMac() && std::any_of(silicon.begin(), silicon.end(),
                                  [&](const char* stem) { return productName.startsWith(QLatin1String(stem)); });
}

bool Persona::hasFileVault() const
{
    return isMac() && !serial.isEmpty() && serial.back().unicode() % 4 != 0;
}

bool Persona::isSupervised() const
{
    const bool isApprovedMac =
        isMac() && !isUserEnrollment && QVersionNumber::fromString(osVersion).majorVersion() >= 11;
    return supervised || isAutomated || isSharedIPad || isApprovedMac;
}

bool knowsCommand(const Persona& persona, const QString& requestType)
{
    return isThere(commandRules, persona, requestType);
}

bool reports(const Persona& persona, const QString& key)
{
    return isThere(keyRules, persona, key);
}

bool heedsUnrecognized(const Persona& persona)
{
    return isThere(unrecognized, persona);
}

bool escrowsBootstrapToken(const Persona& persona)
{
    return persona.isMac() && isThere(bootstrapToken, persona);
}

QByteArray safariOf(const Persona& persona)
{
    const QVersionNumber system = QVersionNumber::fromString(persona.osVersion);
    const int major = system.majorVersion();
    const QByteArray engine = " AppleWebKit/605.1.15 (KHTML, like Gecko) Version/";
    const bool isPadOfOld = persona.platform == Platform::IPad && major < 13;
    if (persona.platform == Platform::AppleTv) {
        return {};
    }
    if (persona.platform == Platform::IPhone || isPadOfOld) {
        // Since 26 the system's number stays at 18.6.
        const QVersionNumber told = major >= 26 ? QVersionNumber(18, 6) : system;
        return QByteArray("Mozilla/5.0 (") + (isPadOfOld ? "iPad; CPU OS " : "iPhone; CPU iPhone OS ") +
               QByteArray::number(told.majorVersion()) + '_' + QByteArray::number(told.minorVersion()) +
               " like Mac OS X)" + engine + QByteArray::number(safariVersion(persona.platform, major)) + '.' +
               QByteArray::number(system.minorVersion()) + " Mobile/15E148 Safari/604.1";
    }
    // Macs and Apple Vision Pro don't tell their system, and iPads call themselves Macs.
    return "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)" + engine +
           QByteArray::number(safariVersion(persona.platform, major)) + ".0 Safari/605.1.15";
}

} // namespace espalier::device
