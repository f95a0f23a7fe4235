#include "ui/profiles/payload_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

namespace espalier::ui {

namespace {
struct PayloadWords {
    Q_DECLARE_TR_FUNCTIONS(PayloadWords)
};

struct Named {
    const char* type; // a prefix of Apple's payload type
    const char* words;
};

constexpr Named known[] = {
    {"com.apple.wifi", QT_TRANSLATE_NOOP("PayloadWords", "Wi-Fi")},
    {"com.apple.mobiledevice.passwordpolicy", QT_TRANSLATE_NOOP("PayloadWords", "Passcode")},
    {"com.apple.applicationaccess", QT_TRANSLATE_NOOP("PayloadWords", "Restrictions")},
    {"com.apple.vpn", QT_TRANSLATE_NOOP("PayloadWords", "VPN")},
    {"com.apple.relay", QT_TRANSLATE_NOOP("PayloadWords", "Relay")},
    {"com.apple.security.scep", QT_TRANSLATE_NOOP("PayloadWords", "SCEP")},
    {"com.apple.security.acme", QT_TRANSLATE_NOOP("PayloadWords", "ACME")},
    {"com.apple.security.firewall", QT_TRANSLATE_NOOP("PayloadWords", "Firewall")},
    {"com.apple.security.FDERecoveryKeyEscrow", QT_TRANSLATE_NOOP("PayloadWords", "Key escrow")},
    {"com.apple.security.pkcs12", QT_TRANSLATE_NOOP("PayloadWords", "Identity")},
    {"com.apple.security.", QT_TRANSLATE_NOOP("PayloadWords", "Certificate")},
    {"com.apple.mail", QT_TRANSLATE_NOOP("PayloadWords", "Mail")},
    {"com.apple.eas", QT_TRANSLATE_NOOP("PayloadWords", "Exchange")},
    {"com.apple.ews", QT_TRANSLATE_NOOP("PayloadWords", "Exchange")},
    {"com.apple.caldav", QT_TRANSLATE_NOOP("PayloadWords", "Calendar")},
    {"com.apple.subscribedcalendar", QT_TRANSLATE_NOOP("PayloadWords", "Calendar")},
    {"com.apple.carddav", QT_TRANSLATE_NOOP("PayloadWords", "Contacts")},
    {"com.apple.ldap", QT_TRANSLATE_NOOP("PayloadWords", "LDAP")},
    {"com.apple.webClip", QT_TRANSLATE_NOOP("PayloadWords", "Web clip")},
    {"com.apple.homescreenlayout", QT_TRANSLATE_NOOP("PayloadWords", "Home Screen")},
    {"com.apple.shareddeviceconfiguration", QT_TRANSLATE_NOOP("PayloadWords", "Lock Screen message")},
    {"com.apple.notificationsettings", QT_TRANSLATE_NOOP("PayloadWords", "Notifications")},
    {"com.apple.app.lock", QT_TRANSLATE_NOOP("PayloadWords", "App Lock")},
    {"com.apple.webcontent-filter", QT_TRANSLATE_NOOP("PayloadWords", "Content filter")},
    {"com.apple.dns", QT_TRANSLATE_NOOP("PayloadWords", "DNS settings")},
    {"com.apple.proxy", QT_TRANSLATE_NOOP("PayloadWords", "Proxy")},
    {"com.apple.MCX.FileVault2", QT_TRANSLATE_NOOP("PayloadWords", "FileVault")},
    {"com.apple.MCX", QT_TRANSLATE_NOOP("PayloadWords", "Managed client")},
    {"com.apple.loginwindow", QT_TRANSLATE_NOOP("PayloadWords", "Login Window")},
    {"com.apple.screensaver", QT_TRANSLATE_NOOP("PayloadWords", "Screen saver")},
    {"com.apple.TCC", QT_TRANSLATE_NOOP("PayloadWords", "Privacy")},
    {"com.apple.system-extension-policy", QT_TRANSLATE_NOOP("PayloadWords", "System extensions")},
    {"com.apple.syspolicy", QT_TRANSLATE_NOOP("PayloadWords", "Kernel extensions")},
    {"com.apple.SoftwareUpdate", QT_TRANSLATE_NOOP("PayloadWords", "Software update")},
    {"com.apple.dock", QT_TRANSLATE_NOOP("PayloadWords", "Dock")},
    {"com.apple.domains", QT_TRANSLATE_NOOP("PayloadWords", "Domains")},
    {"com.apple.associated-domains", QT_TRANSLATE_NOOP("PayloadWords", "Associated domains")},
    {"com.apple.sso", QT_TRANSLATE_NOOP("PayloadWords", "Single sign-on")},
    {"com.apple.extensiblesso", QT_TRANSLATE_NOOP("PayloadWords", "Single sign-on")},
    {"com.apple.airprint", QT_TRANSLATE_NOOP("PayloadWords", "AirPrint")},
    {"com.apple.ManagedClient.preferences", QT_TRANSLATE_NOOP("PayloadWords", "Managed preferences")},
};
} // namespace

QString payloadWords(const QString& type)
{
    for (const Named& named : known) {
        if (type.startsWith(QLatin1String(named.type))) {
            return PayloadWords::tr(named.words);
        }
    }
    return visibleText(type, 80);
}

QString payloadSummary(const QJsonArray& types)
{
    QStringList order;
    QMap<QString, int> counts;
    for (const QJsonValue& type : types) {
        const QString words = payloadWords(type.toString());
        if (counts[words]++ == 0) {
            order << words;
        }
    }
    for (QString& words : order) {
        if (const int count = counts.value(words); count > 1) {
            words = PayloadWords::tr("%1 × %2", "how many, payload").arg(count).arg(words);
        }
    }
    return order.join(PayloadWords::tr(", ", "between names in a list"));
}

} // namespace espalier::ui
