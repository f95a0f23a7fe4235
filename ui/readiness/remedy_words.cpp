#include "ui/readiness/remedy_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QHash>

namespace espalier::ui {

namespace {
struct RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(Remedy)
};

RemedyWay toServer(const QString& words, const char* section, const char* action = nullptr)
{
    Jump jump{QStringLiteral("server"), {{QStringLiteral("section"), QLatin1String(section)}}};
    if (action != nullptr) {
        jump.what.insert(QLatin1String(action), true);
    }
    return {words, jump};
}
} // namespace

QString remedyWords(const QString& remedy)
{
    static const QHash<QString, const char*> known{
        {QStringLiteral("add_record"),
         QT_TRANSLATE_NOOP("Remedy",
                           "Where your domain is managed, add a DNS record (A or AAAA) that leads this name to "
                           "the address your office has on the internet.")},
        {QStringLiteral("use_name"),
         QT_TRANSLATE_NOOP("Remedy", "Devices keep the address for good, and IP addresses change. Set up Espalier anew "
                                     "with a name that you own.")},
        {QStringLiteral("no_carrier_nat"),
         QT_TRANSLATE_NOOP("Remedy",
                           "Behind a carrier’s NAT nothing from outside gets in, whatever the router says. Ask "
                           "your provider for a public IPv4 address, or serve by IPv6.")},
        {QStringLiteral("public_outside"),
         QT_TRANSLATE_NOOP("Remedy", "That is fine as long as the same name leads to your public address elsewhere. A "
                                     "test from a phone proves it.")},
        {QStringLiteral("forward_port"),
         QT_TRANSLATE_NOOP(
             "Remedy",
             "In the router, forward the public port to this computer and the port it listens on. The two may differ: "
             "443 outside and 8443 here need no administrator. Let it through this computer’s firewall, and keep the "
             "computer awake. Many routers don’t lead a connection from inside back in (no hairpin NAT): then only a "
             "phone outside can tell. Behind a carrier’s NAT nothing can be forwarded.")},
        {QStringLiteral("listen"),
         QT_TRANSLATE_NOOP("Remedy", "Choose a port that is free, or bring in a TLS certificate that can be used.")},
        {QStringLiteral("pass_through"),
         QT_TRANSLATE_NOOP("Remedy",
                           "Something on the way answers itself, so the certificates of devices don’t get past "
                           "it: a proxy, the router’s own page, another program. Let it pass TCP on unchanged, "
                           "or forward the port to this computer.")},
        {QStringLiteral("all_addresses"),
         QT_TRANSLATE_NOOP("Remedy",
                           "Devices may try this address too. Let it lead here, or take its DNS record away.")},
        {QStringLiteral("hairpin"),
         QT_TRANSLATE_NOOP("Remedy", "Only this network doesn’t lead back in (no hairpin NAT). Devices in the office’s "
                                     "Wi-Fi need a DNS answer there that leads straight to this computer.")},
        {QStringLiteral("try_phone"),
         QT_TRANSLATE_NOOP("Remedy", "The surest proof: a phone with its Wi-Fi off opens a page here once.")},
        {QStringLiteral("use_mobile_data"),
         QT_TRANSLATE_NOOP("Remedy", "The phone was in the local network. Switch its Wi-Fi off and try again.")},
        {QStringLiteral("public_certificate"),
         QT_TRANSLATE_NOOP("Remedy", "Bring in a certificate from a public authority. With a private one Safari warns "
                                     "before the page opens, and an iPhone may want trust switched on by hand in its "
                                     "settings.")},
        {QStringLiteral("send_chain"),
         QT_TRANSLATE_NOOP("Remedy", "Bring it in again with every certificate between it and the authority, often in "
                                     "one file called fullchain. From a private authority devices don’t take it.")},
        {QStringLiteral("renew_tls"), QT_TRANSLATE_NOOP("Remedy", "Put one for the same name in its place.")},
        {QStringLiteral("new_tls"),
         QT_TRANSLATE_NOOP("Remedy",
                           "Devices want: this very name, RSA from 2048 or ECDSA from 256 bits, SHA-256, meant "
                           "for servers, for at most 398 days – 825 from a private authority.")},
        {QStringLiteral("update_tls"),
         QT_TRANSLATE_NOOP("Remedy",
                           "What ends TLS for this name must speak TLS 1.2 or 1.3, ECDHE with AES-GCM, and the "
                           "extended master secret. Espalier itself does.")},
        {QStringLiteral("set_clock"), QT_TRANSLATE_NOOP("Remedy", "Put this computer’s date and time right.")},
        {QStringLiteral("time_service"),
         QT_TRANSLATE_NOOP("Remedy", "Switch on automatic date and time in this computer’s settings.")},
        {QStringLiteral("get_push"),
         QT_TRANSLATE_NOOP("Remedy", "Without it no device can be woken, and none can enroll.")},
        {QStringLiteral("renew_push"),
         QT_TRANSLATE_NOOP("Remedy",
                           "Renew it with the Apple account it was made with. Another one would cut off every "
                           "device.")},
        {QStringLiteral("open_push_port"),
         QT_TRANSLATE_NOOP("Remedy", "Let this computer reach api.push.apple.com on port 443 or 2197, through the "
                                     "firewall or a proxy.")},
        {QStringLiteral("free_space"), QT_TRANSLATE_NOOP("Remedy", "Make room: a full disk stops the server.")},
        {QStringLiteral("unlock_keychain"),
         QT_TRANSLATE_NOOP("Remedy", "Unlock it. Without it Espalier doesn’t start again.")},
        {QStringLiteral("restore_backup"), QT_TRANSLATE_NOOP("Remedy", "Restore the last good backup.")},
        {QStringLiteral("acknowledge"),
         QT_TRANSLATE_NOOP("Remedy", "Once devices are enrolled, another address means enrolling every one of them "
                                     "again. Is this a name that your office owns and keeps?")}};
    const char* const words = known.value(remedy);
    return words != nullptr ? QCoreApplication::translate("Remedy", words) : visibleText(remedy);
}

std::optional<RemedyWay> remedyWay(const QString& remedy)
{
    if (remedy == QLatin1String("listen")) {
        return toServer(RemedyWords::tr("Listening…"), "listening");
    }
    if (remedy == QLatin1String("public_certificate") || remedy == QLatin1String("send_chain") ||
        remedy == QLatin1String("renew_tls") || remedy == QLatin1String("new_tls")) {
        return toServer(RemedyWords::tr("Replace…"), "tls", "import");
    }
    if (remedy == QLatin1String("get_push")) {
        return toServer(RemedyWords::tr("Get one…"), "push_certificate", "wizard");
    }
    if (remedy == QLatin1String("renew_push")) {
        return toServer(RemedyWords::tr("Renew…"), "push_certificate", "wizard");
    }
    if (remedy == QLatin1String("open_push_port")) {
        return toServer(RemedyWords::tr("Connection…"), "push_certificate");
    }
    return {};
}

} // namespace espalier::ui
