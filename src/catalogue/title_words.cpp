#include "catalogue/title_words.h"

#include <algorithm>

namespace espalier::catalogue {

namespace {

QHash<QString, QString> hash(std::initializer_list<std::pair<const char*, const char*>> rows)
{
    QHash<QString, QString> all;
    all.reserve(qsizetype(rows.size()));
    for (const auto& [name, title] : rows) {
        all.insert(QString::fromUtf8(name), QString::fromUtf8(title));
    }
    return all;
}

// Acronyms and names as one small-letter word, written as people write them.
QHash<QString, QString> wordsFromOneSpelling()
{
    QHash<QString, QString> all;
    for (const char* word :
         {"URL",       "URLs",      "UUID",      "UUIDs",    "ID",       "IDs",     "IP",       "DNS",      "VPN",
          "HTTP",      "HTTPS",     "SSL",       "TLS",      "TTLS",     "EAP",     "SSID",     "PIN",      "LDAP",
          "USB",       "OS",        "UDID",      "IMEI",     "MEID",     "ICCID",   "EID",      "MDM",      "SSO",
          "ACME",      "SCEP",      "XPC",       "SMS",      "MMS",      "MTU",     "NAT",      "PAC",      "FQDN",
          "RCS",       "SIM",       "NFC",       "IPv4",     "IPv6",     "LOM",     "PPD",      "FDE",      "MCX",
          "API",       "TV",        "TVs",       "UI",       "CPU",      "GPS",     "VPP",      "DEP",      "OID",
          "RSA",       "AES",       "PKI",       "OCSP",     "LTE",      "AIM",     "IMAP",     "SMTP",     "NTP",
          "SMB",       "AFP",       "FTP",       "RTSP",     "SOCKS",    "CalDAV",  "CardDAV",  "OAuth",    "Siri",
          "Safari",    "Bluetooth", "Spotlight", "Kerberos", "Apple",    "Genmoji", "FaceTime", "iMessage", "iCloud",
          "AirDrop",   "CarPlay",   "FileVault", "Xsan",     "Exchange", "Google",  "UWB",      "PPPoE",    "eSIM",
          "Launchpad", "Rosetta",   "ESSO"}) {
        const QString written = QLatin1String(word);
        all.insert(written.toLower(), written);
    }
    return all;
}

QList<Term> allTerms()
{
    QList<Term> rows;
    const auto same = {
        "AirPrint", "AirPlay",    "AirDrop",   "AirPort",        "FaceTime", "FileVault", "CarPlay",  "CalDAV",
        "CardDAV",  "JavaScript", "VoiceOver", "AssistiveTouch", "XProtect", "QoS",       "IrDA",     "OAuth",
        "IKEv2",    "IPv4",       "IPv6",      "PPPoE",          "iCloud",   "iTunes",    "iPhone",   "iPad",
        "iMessage", "iOS",        "eSIM",      "macOS",          "tvOS",     "watchOS",   "visionOS", "APNs",
        "MCCs",     "Mac",        "HTTP2",     "HTTP3",          "WPA2"};
    for (const char* word : same) {
        rows.append({QLatin1String(word), QLatin1String(word)});
    }
    for (const auto& [name, written] : {std::pair{"AppleID", "Apple ID"},
                                        {"TouchID", "Touch ID"},
                                        {"FaceID", "Face ID"},
                                        {"WiFi", "Wi-Fi"},
                                        {"WIFI", "Wi-Fi"},
                                        {"MacOS", "macOS"},
                                        {"ITunes", "iTunes"},
                                        {"IPSec", "IPsec"},
                                        {"IKEV2", "IKEv2"},
                                        {"iBookstore", "Book Store"},
                                        {"iBooks", "Apple Books"},
                                        {"Bookstore", "Book Store"},
                                        {"AppStore", "App Store"},
                                        {"GameCenter", "Game Center"},
                                        {"LoginWindow", "login window"},
                                        {"WebClip", "web clip"},
                                        {"SubCal", "subscribed calendar"},
                                        {"SetupAssistant", "Setup Assistant"},
                                        {"SiriAI", "Siri AI"},
                                        {"TrueTone", "True Tone"},
                                        {"ScreenTime", "Screen Time"},
                                        {"LiquidGlass", "Liquid Glass"},
                                        {"GKFeature", "Game Center:"},
                                        {"PlugIn", "plug-in"},
                                        {"Plugin", "plug-in"},
                                        {"RoamingConsortiumOI", "roaming consortium OI"}}) {
        rows.append({QLatin1String(name), QLatin1String(written)});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Term& a, const Term& b) { return a.inNames.size() > b.inNames.size(); });
    return rows;
}

} // namespace

const QList<Term>& termsBeginningWith(QChar letter)
{
    static const QHash<QChar, QList<Term>> byLetter = [] {
        QHash<QChar, QList<Term>> all;
        for (const Term& term : allTerms()) {
            all[QChar(term.inNames.front())].append(term);
        }
        return all;
    }();
    static const QList<Term> none;
    const auto found = byLetter.constFind(letter);
    return found == byLetter.constEnd() ? none : *found;
}

const QHash<QString, QString>& properWords()
{
    static const QHash<QString, QString> all = [] {
        auto words = wordsFromOneSpelling();
        words.insert(hash({{"wifi", "Wi-Fi"},
                           {"smime", "S/MIME"},
                           {"eapfast", "EAP-FAST"},
                           {"eapsim", "EAP-SIM"},
                           {"vpnuuid", "VPN UUID"},
                           {"vpnpin", "VPN PIN"},
                           {"otapki", "over-the-air PKI"},
                           {"dontallow", "don’t allow"},
                           {"loginwindow", "login window"},
                           {"diskmanagement", "disk management"},
                           {"softwareupdate", "software update"},
                           {"screensharing", "screen sharing"},
                           {"screensaver", "screen saver"},
                           {"userpassword", "user password"},
                           {"useridentity", "user identity"},
                           {"dont", "don’t"},
                           {"whitelist", "allow list"},
                           {"blacklist", "deny list"},
                           {"whitelisted", "allowed"},
                           {"blacklisted", "denied"}}));
        return words;
    }();
    return all;
}

const QHash<QString, QString>& keyTitles()
{
    static const QHash<QString, QString> all = hash({
        {"ANY", "Any key"},
        {"SSID_STR", "SSID"},
        {"HIDDEN_NETWORK", "Hidden network"},
        {"ProxyPACURL", "Proxy PAC URL"},
        {"ProxyPACFallbackAllowed", "Proxy PAC fallback allowed"},
        {"SOCKSPortinteger", "SOCKS port"},
        {"SHOWFULLNAME", "Show full name"},
        {"SHOWOTHERUSERS_MANAGED", "Show other users"},
        {"PayloadDisplayName", "Name"},
        {"PayloadDescription", "Description"},
        {"PayloadIdentifier", "Identifier"},
        {"PayloadOrganization", "Organization"},
        {"PayloadUUID", "UUID"},
        {"PayloadType", "Type"},
        {"PayloadVersion", "Version of the format"},
        {"PayloadContent", "Content"},
        {"PayloadScope", "Scope"},
        {"PayloadExpirationDate", "Expiration date"},
        {"PayloadRemovalDisallowed", "Removal disallowed"},
        {"PayloadEnabled", "Enabled"},
        {"SERIAL", "Serial number"},
        {"PRODUCT", "Product"},
        {"VERSION", "Version"},
        {"LANGUAGE", "Language"},
        {"CCPMPPE128Enabled", "CCP MPPE 128-bit enabled"},
        {"CCPMPPE40Enabled", "CCP MPPE 40-bit enabled"},
        {"EnableXLAT464", "Enable 464XLAT"},
        {"APNs", "Access points"},
        {"tokencheckpolicy", "Token check policy"},
        {"askForPasswordDelay", "Delay before asking for the password"},
        {"PIR", "Private information retrieval"},
        {"PPK", "Post-quantum pre-shared key"},
        {"forceWiFiWhitelisting", "Force allowed Wi-Fi networks"},
        {"forceWiFiToAllowedNetworksOnly", "Force Wi-Fi to allowed networks only"},
    });
    return all;
}

} // namespace espalier::catalogue
