#include "app/espalierctl/check_words.h"

#include <QHash>

namespace espalier::ctl {

QString remedyWords(const QString& remedy)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("add_record"),
         QStringLiteral("Make a DNS record (A or AAAA) that leads this name to the address your network has outside.")},
        {QStringLiteral("use_name"),
         QStringLiteral("Devices keep the address for ever, so it must be a name that you own. Set up another data "
                        "folder with it, or mark this one as a lab from the beginning (init --lab).")},
        {QStringLiteral("no_carrier_nat"),
         QStringLiteral("The provider shares this address among many customers and lets nothing in. Ask for a public "
                        "IPv4 address, or serve by IPv6.")},
        {QStringLiteral("public_outside"),
         QStringLiteral("Fine as long as the same name leads to a public address elsewhere. espalierctl check phone "
                        "proves it.")},
        {QStringLiteral("forward_port"),
         QStringLiteral(
             "Forward the public port in the router to the port this computer listens on (443 outside and 8443 here "
             "are fine, and need no administrator), open the firewall, and keep the computer from sleeping. Many "
             "routers don't lead connections from inside back in (hairpin NAT): espalierctl check phone asks from "
             "outside. Behind a carrier's NAT nothing can be forwarded.")},
        {QStringLiteral("listen"),
         QStringLiteral("Start espalierd or the window; espalierctl status says why a running one doesn't listen.")},
        {QStringLiteral("pass_through"),
         QStringLiteral(
             "Something on the way answers itself, and the certificates of devices don't get past it. Let it "
             "pass TCP on unchanged, or forward another port.")},
        {QStringLiteral("all_addresses"),
         QStringLiteral("Devices may try these addresses too: let them lead here, or take their DNS records away.")},
        {QStringLiteral("hairpin"),
         QStringLiteral("A phone outside came through, so only this network doesn't lead back in. Devices in the "
                        "office's Wi-Fi need a DNS answer there that leads to this computer directly.")},
        {QStringLiteral("try_phone"),
         QStringLiteral("espalierctl check phone makes a page to open on a phone whose Wi-Fi is off.")},
        {QStringLiteral("use_mobile_data"),
         QStringLiteral("The phone was in the local network. Switch its Wi-Fi off and try once more.")},
        {QStringLiteral("public_certificate"),
         QStringLiteral("Get a certificate for this name from a public authority and bring it in (espalierctl tls "
                        "import). Under a private "
                        "one the enrollment page isn't trusted, and an iPhone may want trust switched on by hand.")},
        {QStringLiteral("send_chain"),
         QStringLiteral("Bring the certificate in together with every intermediate (often called fullchain). Where it "
                        "comes from a private authority, get one from a public authority.")},
        {QStringLiteral("renew_tls"), QStringLiteral("Renew the TLS certificate for the same name and bring it in.")},
        {QStringLiteral("new_tls"),
         QStringLiteral(
             "Get another certificate: for this very name, RSA from 2048 bits or ECDSA from 256, SHA-256, for servers "
             "(serverAuth), for at most 398 days, from a private authority 825.")},
        {QStringLiteral("update_tls"),
         QStringLiteral("What ends TLS for this name must speak TLS 1.2 or 1.3, ECDHE with AES-GCM, and the extended "
                        "master secret.")},
        {QStringLiteral("set_clock"), QStringLiteral("Put this computer's date and time right.")},
        {QStringLiteral("time_service"), QStringLiteral("Let a time service (NTP) keep the clock.")},
        {QStringLiteral("get_push"), QStringLiteral("Get one from Apple: espalierctl push-cert request --help.")},
        {QStringLiteral("renew_push"),
         QStringLiteral("Renew it at identity.apple.com/pushcert with the same Apple account and bring it in.")},
        {QStringLiteral("open_push_port"),
         QStringLiteral("Let this computer reach api.push.apple.com on port 443 or 2197, directly or through a proxy "
                        "(settings push_port and push_proxy).")},
        {QStringLiteral("free_space"), QStringLiteral("Make room on the disk of the data folder.")},
        {QStringLiteral("unlock_keychain"),
         QStringLiteral("Unlock the keychain of this account. Without it the server doesn't start again.")},
        {QStringLiteral("restore_backup"), QStringLiteral("Stop the server and restore the last good backup.")},
        {QStringLiteral("acknowledge"),
         QStringLiteral("It is for good: another address means enrolling every device again. If you are sure: "
                        "espalierctl check --acknowledge-address.")}};
    return known.value(remedy, remedy);
}

QString labRemedyWords(const QString& remedy)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("use_name"),
         QStringLiteral(
             "Nothing to do for trying things out: devices in the same network reach the number. For devices "
             "that stay, set up another data folder with a name that you own, and without --lab.")},
        {QStringLiteral("add_record"),
         QStringLiteral(
             "Nothing to do while the devices are simulated on this computer (espalier-device, --practice). A "
             "real device needs an address that leads here from where it is: set up another lab with this "
             "computer's name or number in the network.")},
        {QStringLiteral("public_certificate"),
         QStringLiteral("Nothing to do for simulated devices: give them the authority (espalierctl ca export -o F, "
                        "then --ca F). On a real iPhone install the certificate that the page offers first, and switch "
                        "its trust on under Settings, General, About.")},
        {QStringLiteral("get_push"),
         QStringLiteral("No link can be made without one. espalierd --practice 20 brings a folder with a push "
                        "certificate, a push service and devices of its own; for real devices get one from Apple "
                        "(espalierctl push-cert request --help).")},
        {QStringLiteral("try_phone"),
         QStringLiteral("Only for real devices: espalierctl check phone makes a page to open on a phone.")}};
    return known.value(remedy, remedyWords(remedy));
}

} // namespace espalier::ctl
