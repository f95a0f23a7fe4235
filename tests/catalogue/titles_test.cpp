// Titles are made of key names as people would write them.
#include "catalogue/titles.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::catalogue;

class CatalogueTitlesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, const char* title) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(title);
        };
        row("allowAppInstallation", "Allow app installation");
        row("allowiCloudKeychainSync", "Allow iCloud keychain sync");
        row("allowAirDrop", "Allow AirDrop");
        row("allowiTunes", "Allow iTunes");
        row("allowiPhoneWidgetsOnMac", "Allow iPhone widgets on Mac");
        row("allowESIMModification", "Allow eSIM modification");
        row("allowOTAPKIUpdates", "Allow over-the-air PKI updates");
        row("forceWiFiPowerOn", "Force Wi-Fi power on");
        row("iCloudStorage", "iCloud storage");
        row("SSID_STR", "SSID");
        row("HIDDEN_NETWORK", "Hidden network");
        row("ServerURL", "Server URL");
        row("URLAllowList", "URL allow list");
        row("PermittedURLs", "Permitted URLs");
        row("CheckInURLPinningCertificateUUIDs", "Check in URL pinning certificate UUIDs");
        row("VPNUUID", "VPN UUID");
        row("IKEv2", "IKEv2");
        row("IPSec", "IPsec");
        row("DNSSettings", "DNS settings");
        row("EAPFASTUsePAC", "EAP-FAST use PAC");
        row("TLSMinimumVersion", "TLS minimum version");
        row("TTLSInnerAuthentication", "TTLS inner authentication");
        row("forcePIN", "Force PIN");
        row("maxPINAgeInDays", "Max PIN age in days");
        row("ADMapGGIDAttributeFlag", "AD map GGID attribute flag");
        row("SMIMEEnableEncryptionPerMessageSwitch", "S/MIME enable encryption per message switch");
        row("CalDAVPrincipalURL", "CalDAV principal URL");
        row("BluetoothMAC", "Bluetooth MAC");
        row("AppID", "App ID");
        row("GeofenceId", "Geofence ID");
        row("orientation", "Orientation");
        row("show-process-indicators", "Show process indicators");
        row("Disk Sleep Timer", "Disk sleep timer");
        row("com.apple.EnergySaver.desktop.ACPower", "Energy saver desktop AC power");
        row("mcx_preference_settings", "MCX preference settings");
        row("device.operating-system.version", "Device operating system version");
        row("dontAllowFDEDisable", "Don’t allow FDE disable");
        row("ANY", "Any key");
        row("***", "***");
    }
    void keys()
    {
        QFETCH(QString, name);
        QFETCH(QString, title);
        QCOMPARE(titleOfKey(name), title);
    }

    void typesLoseTheirPrefix()
    {
        QCOMPARE(titleOfType(Kind::Payload, QStringLiteral("com.apple.new.managed"), {}), QStringLiteral("New"));
        QCOMPARE(titleOfType(Kind::Declaration, QStringLiteral("com.apple.configuration.account.caldav"), {}),
                 QStringLiteral("Account CalDAV"));
        QCOMPARE(titleOfType(Kind::Command, QStringLiteral("DeviceInformation"), {}),
                 QStringLiteral("Device information"));
        QCOMPARE(titleOfType(Kind::Payload, QStringLiteral("com.apple.new.thing"), QStringLiteral("kerberos")),
                 QStringLiteral("New thing (Kerberos)"));
    }
};

ESPALIER_TEST(CatalogueTitlesTest);
#include "titles_test.moc"
