#include "ui/common/icon.h"

#include <array>

namespace espalier::ui {

namespace {
struct Known {
    const char* start; // of the payload type
    const char* icon;
};

// The first match counts, so longer beginnings stand before shorter ones.
constexpr std::array payloadIcons{
    Known{"Configuration", "general"},
    Known{"com.apple.wifi", "wifi"},
    Known{"com.apple.mobiledevice.passwordpolicy", "passcode"},
    Known{"com.apple.applicationaccess", "restrictions"},
    Known{"com.apple.vpn", "vpn"},
    Known{"com.apple.relay", "vpn"},
    Known{"com.apple.security.scep", "scep"},
    Known{"com.apple.security.acme", "acme"},
    Known{"com.apple.ADCertificate", "scep"},
    Known{"com.apple.security.firewall", "firewall"},
    Known{"com.apple.security.FDERecovery", "filevault"},
    Known{"com.apple.security.", "certificate"},
    Known{"com.apple.mail", "mail"},
    Known{"com.apple.eas", "exchange"},
    Known{"com.apple.ews", "exchange"},
    Known{"com.apple.caldav", "calendar"},
    Known{"com.apple.subscribedcalendar", "calendar"},
    Known{"com.apple.carddav", "contacts"},
    Known{"com.apple.ldap", "contacts"},
    Known{"com.apple.webClip", "web-clip"},
    Known{"com.apple.homescreenlayout", "home-screen"},
    Known{"com.apple.shareddeviceconfiguration", "lock-message"},
    Known{"com.apple.notificationsettings", "notifications"},
    Known{"com.apple.app.lock", "app-lock"},
    Known{"com.apple.webcontent-filter", "content-filter"},
    Known{"com.apple.dns", "dns"},
    Known{"com.apple.proxy", "proxy"},
    Known{"com.apple.MCX.FileVault2", "filevault"},
    Known{"com.apple.MCX(FileVault2)", "filevault"},
    Known{"com.apple.MCX(EnergySaver)", "energy"},
    Known{"com.apple.loginwindow", "login-window"},
    Known{"com.apple.TCC", "privacy"},
    Known{"com.apple.system-extension-policy", "system-extension"},
    Known{"com.apple.syspolicy", "system-extension"},
    Known{"com.apple.SoftwareUpdate", "update"},
    Known{"com.apple.dock", "dock"},
    Known{"com.apple.domains", "domains"},
    Known{"com.apple.associated-domains", "domains"},
    Known{"com.apple.sso", "sso"},
    Known{"com.apple.extensiblesso", "sso"},
    Known{"com.apple.airprint", "airprint"},
    Known{"com.apple.mdm", "server"},
    Known{"com.apple.ManagedClient.preferences", "managed-prefs"},
};
} // namespace

QString payloadIconName(const QString& payloadType)
{
    for (const Known& entry : payloadIcons) {
        if (payloadType.startsWith(QLatin1String(entry.start))) {
            return QLatin1String(entry.icon);
        }
    }
    return QStringLiteral("unknown-payload");
}

} // namespace espalier::ui
