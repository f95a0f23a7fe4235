#include "ui/editor/payloads/often_used.h"

#include <QHash>

namespace espalier::ui {

QStringList oftenUsedWith(const QString& payloadType)
{
    const auto wifi = QStringLiteral("com.apple.wifi.managed");
    const auto vpn = QStringLiteral("com.apple.vpn.managed");
    const auto root = QStringLiteral("com.apple.security.root");
    const auto scep = QStringLiteral("com.apple.security.scep");
    const auto dns = QStringLiteral("com.apple.dnsSettings.managed");
    const auto proxy = QStringLiteral("com.apple.proxy.http.global");
    const auto passcode = QStringLiteral("com.apple.mobiledevice.passwordpolicy");
    const auto restrictions = QStringLiteral("com.apple.applicationaccess");
    const auto fileVault = QStringLiteral("com.apple.MCX.FileVault2");
    const auto escrow = QStringLiteral("com.apple.security.FDERecoveryKeyEscrow");
    const auto firewall = QStringLiteral("com.apple.security.firewall");
    static const QHash<QString, QStringList> together{
        {wifi, {root, scep, dns, proxy}},
        {vpn, {root, scep, dns}},
        {scep, {root, wifi, vpn}},
        {QStringLiteral("com.apple.security.acme"), {root, wifi, vpn}},
        {root, {wifi, vpn, scep}},
        {passcode, {restrictions}},
        {restrictions, {passcode, QStringLiteral("com.apple.notificationsettings")}},
        {fileVault, {escrow, firewall}},
        {escrow, {fileVault}},
        {firewall, {fileVault, QStringLiteral("com.apple.system-extension-policy")}},
        {QStringLiteral("com.apple.app.lock"), {wifi, restrictions, QStringLiteral("com.apple.notificationsettings")}},
        {QStringLiteral("com.apple.system-extension-policy"),
         {QStringLiteral("com.apple.TCC.configuration-profile-policy")}},
        {QStringLiteral("com.apple.mail.managed"),
         {QStringLiteral("com.apple.caldav.account"), QStringLiteral("com.apple.carddav.account")}},
    };
    return together.value(payloadType);
}

} // namespace espalier::ui
