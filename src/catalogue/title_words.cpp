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

} // namespace

const QList<Term>& terms()
{
    static const QList<Term> all = [] {
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
    }();
    return all;
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

const QHash<QString, QString>& typeTitles()
{
    static const QHash<QString, QString> all = hash({
        {"TopLevel", "General"},
        {"CommonPayloadKeys", "Every payload"},
        {".GlobalPreferences", "Global preferences"},
        {"com.apple.ADCertificate.managed", "Active Directory certificate"},
        {"com.apple.AIM.account", "AIM account"},
        {"com.apple.AssetCache.managed", "Content caching"},
        {"com.apple.Dictionary", "Parental controls: Dictionary"},
        {"com.apple.DirectoryService.managed", "Directory service"},
        {"com.apple.DiscRecording", "Disc recording"},
        {"com.apple.MCX#Accounts", "Accounts"},
        {"com.apple.MCX#EnergySaver", "Energy Saver"},
        {"com.apple.MCX#FileVault2", "FileVault options"},
        {"com.apple.MCX#Mobility", "Mobile accounts"},
        {"com.apple.MCX#TimeServer", "Time server"},
        {"com.apple.MCX#WiFi", "Wi-Fi options for Mac"},
        {"com.apple.MCX.FileVault2", "FileVault"},
        {"com.apple.MCX.TimeMachine", "Time Machine"},
        {"com.apple.ManagedClient.preferences", "Managed preferences"},
        {"com.apple.NSExtension", "Extensions"},
        {"com.apple.SetupAssistant.managed", "Setup Assistant"},
        {"com.apple.ShareKitHelper", "Share menu"},
        {"com.apple.SoftwareUpdate", "Software update"},
        {"com.apple.SystemConfiguration", "Network proxies"},
        {"com.apple.TCC.configuration-profile-policy", "Privacy preferences (PPPC)"},
        {"com.apple.airplay", "AirPlay"},
        {"com.apple.airplay.security", "AirPlay security"},
        {"com.apple.airprint", "AirPrint"},
        {"com.apple.apn.managed", "APN (old)"},
        {"com.apple.app.lock", "App Lock"},
        {"com.apple.applicationaccess", "Restrictions"},
        {"com.apple.applicationaccess.new", "Parental controls: apps"},
        {"com.apple.appstore", "App Store on Mac"},
        {"com.apple.asam", "Autonomous single app mode"},
        {"com.apple.associated-domains", "Associated domains"},
        {"com.apple.caldav.account", "CalDAV"},
        {"com.apple.carddav.account", "CardDAV"},
        {"com.apple.cellular", "Cellular"},
        {"com.apple.cellularprivatenetwork.managed", "Cellular private network"},
        {"com.apple.conferenceroomdisplay", "Conference room display"},
        {"com.apple.configurationprofile.identification", "Identification"},
        {"com.apple.dashboard", "Parental controls: Dashboard"},
        {"com.apple.declarations", "Declarations"},
        {"com.apple.desktop", "Desktop"},
        {"com.apple.dnsProxy.managed", "DNS proxy"},
        {"com.apple.dnsSettings.managed", "DNS settings"},
        {"com.apple.dock", "Dock"},
        {"com.apple.domains", "Domains"},
        {"com.apple.eas.account", "Exchange ActiveSync"},
        {"com.apple.education", "Education"},
        {"com.apple.ews.account", "Exchange Web Services"},
        {"com.apple.extensiblesso", "Extensible single sign-on"},
        {"com.apple.extensiblesso#kerberos", "Extensible single sign-on (Kerberos)"},
        {"com.apple.familycontrols.contentfilter", "Parental controls: content filter"},
        {"com.apple.familycontrols.timelimits.v2", "Parental controls: time limits"},
        {"com.apple.fileproviderd", "File provider"},
        {"com.apple.finder", "Finder"},
        {"com.apple.firstactiveethernet.managed", "First active Ethernet"},
        {"com.apple.firstethernet.managed", "First Ethernet"},
        {"com.apple.font", "Font"},
        {"com.apple.gamed", "Parental controls: Game Center"},
        {"com.apple.globalethernet.managed", "Ethernet"},
        {"com.apple.google-oauth", "Google account"},
        {"com.apple.homescreenlayout", "Home Screen layout"},
        {"com.apple.ironwood.support", "Parental controls: dictation"},
        {"com.apple.jabber.account", "Jabber account"},
        {"com.apple.ldap.account", "LDAP"},
        {"com.apple.loginitems.managed", "Login items"},
        {"com.apple.loginwindow", "Login window"},
        {"com.apple.lom", "Lights out management"},
        {"com.apple.mail.managed", "Mail"},
        {"com.apple.mcxMenuExtras", "Menu extras"},
        {"com.apple.mcxloginscripts", "Login scripts"},
        {"com.apple.mcxprinting", "Printing"},
        {"com.apple.mdm", "Device management (MDM)"},
        {"com.apple.mobiledevice.passwordpolicy", "Passcode"},
        {"com.apple.networkusagerules", "Network usage rules"},
        {"com.apple.notificationsettings", "Notifications"},
        {"com.apple.osxserver.account", "macOS Server account"},
        {"com.apple.preference.security", "Security preferences"},
        {"com.apple.preference.users", "Users preferences"},
        {"com.apple.profileRemovalPassword", "Profile removal password"},
        {"com.apple.proxy.http.global", "Global HTTP proxy"},
        {"com.apple.relay.managed", "Network relay"},
        {"com.apple.screensaver", "Screen saver"},
        {"com.apple.screensaver.user", "Screen saver of the user"},
        {"com.apple.secondactiveethernet.managed", "Second active Ethernet"},
        {"com.apple.secondethernet.managed", "Second Ethernet"},
        {"com.apple.security.FDERecoveryKeyEscrow", "FileVault recovery key escrow"},
        {"com.apple.security.FDERecoveryRedirect", "FileVault recovery key redirection (old)"},
        {"com.apple.security.acme", "ACME certificate"},
        {"com.apple.security.certificatepreference", "Certificate preference"},
        {"com.apple.security.certificaterevocation", "Certificate revocation"},
        {"com.apple.security.certificatetransparency", "Certificate transparency"},
        {"com.apple.security.firewall", "Firewall"},
        {"com.apple.security.identitypreference", "Identity preference"},
        {"com.apple.security.pem", "Certificate (PEM)"},
        {"com.apple.security.pkcs1", "Certificate (PKCS #1)"},
        {"com.apple.security.pkcs12", "Certificate with private key (PKCS #12)"},
        {"com.apple.security.root", "Root certificate"},
        {"com.apple.security.scep", "SCEP certificate"},
        {"com.apple.security.smartcard", "Smart card"},
        {"com.apple.security.wapi-identity", "WAPI identity"},
        {"com.apple.servicemanagement", "Managed login items and services"},
        {"com.apple.shareddeviceconfiguration", "Lock Screen message"},
        {"com.apple.sso", "Kerberos single sign-on (old)"},
        {"com.apple.subscribedcalendar.account", "Subscribed calendar"},
        {"com.apple.syspolicy.kernel-extension-policy", "Kernel extensions"},
        {"com.apple.system-extension-policy", "System extensions"},
        {"com.apple.system.logging", "System logging"},
        {"com.apple.systemmigration", "Migration"},
        {"com.apple.systempolicy.control", "Gatekeeper"},
        {"com.apple.systempolicy.managed", "Gatekeeper override"},
        {"com.apple.systempolicy.rule", "Gatekeeper rule"},
        {"com.apple.systempreferences", "System Settings panes"},
        {"com.apple.systemuiserver", "Media access"},
        {"com.apple.thirdactiveethernet.managed", "Third active Ethernet"},
        {"com.apple.thirdethernet.managed", "Third Ethernet"},
        {"com.apple.tvremote", "TV Remote"},
        {"com.apple.universalaccess", "Accessibility"},
        {"com.apple.vpn.managed", "VPN"},
        {"com.apple.vpn.managed.applayer", "Per-app VPN"},
        {"com.apple.vpn.managed.appmapping", "Per-app VPN: apps"},
        {"com.apple.webClip.managed", "Web Clip"},
        {"com.apple.webcontent-filter", "Web content filter"},
        {"com.apple.wifi.managed", "Wi-Fi"},
        {"com.apple.xsan", "Xsan"},
        {"com.apple.xsan.preferences", "Xsan preferences"},
        {"loginwindow", "Login items of the user"},
    });
    return all;
}

} // namespace espalier::catalogue
