// What the tabs of a device's detail ask: security, updates, what changed, the vault.
#include "base/durations.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

namespace espalier::test {

namespace {

const char* const securityAnswer = R"(<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>SecurityInfo</key><dict>
<key>FDE_Enabled</key><true/><key>FDE_HasPersonalRecoveryKey</key><true/><key>FDE_HasInstitutionalRecoveryKey</key><false/>
<key>PasscodeCompliant</key><true/><key>PasscodeCompliantWithProfiles</key><true/>
<key>FirewallSettings</key><dict><key>FirewallEnabled</key><true/><key>BlockAllIncoming</key><false/>
<key>StealthMode</key><false/><key>LoggingEnabled</key><true/><key>Applications</key><array>
<dict><key>BundleID</key><string>com.figma.Desktop</string><key>Name</key><string>Figma</string><key>Allowed</key><true/></dict>
<dict><key>BundleID</key><string>us.zoom.xos</string><key>Name</key><string>Zoom</string><key>Allowed</key><false/></dict>
</array></dict>
<key>SystemIntegrityProtectionEnabled</key><false/><key>AuthenticatedRootVolumeEnabled</key><true/>
<key>SecureBoot</key><dict><key>SecureBootLevel</key><string>full</string><key>ExternalBootLevel</key><string>disallowed</string></dict>
<key>IsRecoveryLockEnabled</key><true/><key>RemoteDesktopEnabled</key><false/>
<key>BootstrapTokenRequiredForSoftwareUpdate</key><true/>
<key>ManagementStatus</key><dict><key>EnrolledViaDEP</key><false/><key>UserApprovedEnrollment</key><true/></dict>
</dict></dict></plist>)";

const char* const informationAnswer = R"(<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>QueryResponses</key><dict>
<key>DeviceName</key><string>MF-MBP-014</string><key>IsActivationLockEnabled</key><false/>
<key>SoftwareUpdateDeviceID</key><string>J514sAP</string>
<key>OSUpdateSettings</key><dict><key>AutomaticCheckEnabled</key><true/><key>BackgroundDownloadEnabled</key><true/>
<key>AutomaticOSInstallationEnabled</key><false/><key>AutomaticSecurityUpdatesEnabled</key><true/></dict>
</dict></dict></plist>)";

const char* const offeredAnswer = R"(<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>AvailableOSUpdates</key><array>
<dict><key>ProductKey</key><string>MSU_UPDATE_26.4.1</string><key>HumanReadableName</key><string>macOS 26.4.1</string>
<key>Version</key><string>26.4.1</string><key>Build</key><string>25E253</string><key>DownloadSize</key><integer>1430000000</integer>
<key>RestartRequired</key><true/><key>IsCritical</key><false/></dict>
<dict><key>ProductKey</key><string>BSI_26.4_a</string><key>HumanReadableName</key><string>Background Security Improvement</string>
<key>Version</key><string>26.4</string><key>SupplementalOSVersionExtra</key><string>(a)</string><key>DownloadSize</key><integer>92000000</integer>
<key>IsSecurityResponse</key><true/></dict>
</array></dict></plist>)";

const char* const progressAnswer = R"(<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>OSUpdateStatus</key><array>
<dict><key>ProductKey</key><string>MSU_UPDATE_26.4.1</string><key>Status</key><string>Downloading</string>
<key>IsDownloaded</key><false/><key>DownloadPercentComplete</key><real>0.42</real></dict>
</array></dict></plist>)";

// Of the Mac that the pictures show; nothing of others is known yet.
Result<QJsonValue> facts(const QJsonObject& arguments)
{
    const QString kind = arguments.value(QStringLiteral("kind")).toString();
    const char* answer = kind == QLatin1String("SecurityInfo")         ? securityAnswer
                         : kind == QLatin1String("DeviceInformation")  ? informationAnswer
                         : kind == QLatin1String("AvailableOSUpdates") ? offeredAnswer
                         : kind == QLatin1String("OSUpdateStatus")     ? progressAnswer
                                                                       : nullptr;
    if (answer == nullptr || arguments.value(QStringLiteral("device")).toInt() != 2) {
        return fail(ErrorCode::NotFound, QStringLiteral("the device has not answered this yet"));
    }
    return QJsonObject{{QStringLiteral("at"), officeNow - 30 * minuteMs},
                       {QStringLiteral("changed_at"), officeNow - 3 * dayMs},
                       {QStringLiteral("plist_xml"), QString::fromUtf8(answer)}};
}

const char* const kept = R"([
    {"id":31,"kind":"filevault-key","device":2,"device_name":"MF-MBP-014","serial":"K9QW4T7XHN","udid":"00008130-0006",
     "device_deleted":false,"at":1776070000000,"state":"current","sealing":"server","command":"","can_rotate":true,
     "rotation_due_at":null,"revealed":[]},
    {"id":28,"kind":"filevault-key","device":2,"device_name":"MF-MBP-014","serial":"K9QW4T7XHN","udid":"00008130-0006",
     "device_deleted":false,"at":1773500000000,"state":"old","sealing":"server","command":"","can_rotate":true,
     "rotation_due_at":null,"revealed":[{"at":1776066000000,"by":"Mira","reason":"Locked out after the holiday"}]},
    {"id":22,"kind":"recovery-lock","device":2,"device_name":"MF-MBP-014","serial":"K9QW4T7XHN","udid":"00008130-0006",
     "device_deleted":false,"at":1771600000000,"state":"current","sealing":"server","command":"R1","can_rotate":true,
     "rotation_due_at":null,"revealed":[]},
    {"id":21,"kind":"bootstrap-token","device":2,"device_name":"MF-MBP-014","serial":"K9QW4T7XHN","udid":"00008130-0006",
     "device_deleted":false,"at":1771500000000,"state":"current","sealing":"server","command":"","can_rotate":false,
     "rotation_due_at":null,"revealed":[]},
    {"id":17,"kind":"unlock-token","device":1,"device_name":"Nadia Okafor’s iPhone","serial":"DX7KQ2M9LV","udid":"00008130-0007",
     "device_deleted":false,"at":1771400000000,"state":"current","sealing":"server","command":"","can_rotate":false,
     "rotation_due_at":null,"revealed":[]},
    {"id":9,"kind":"pin","device":61,"device_name":"Lent MacBook","serial":"H3TK9VXM7Z","udid":"00008130-0099",
     "device_deleted":true,"at":1768000000000,"state":"current","sealing":"server","command":"P1","can_rotate":false,
     "rotation_due_at":null,"revealed":[{"at":1768100000000,"by":"Mira","reason":"Given back"}]}])";

Result<QJsonValue> listKept(const QJsonObject& arguments)
{
    const QJsonValue device = arguments.value(QStringLiteral("device"));
    QJsonArray rows;
    for (const QJsonValue& one : json(kept).toArray()) {
        if (device.isUndefined() || one[QLatin1String("device")] == device) {
            rows.append(one);
        }
    }
    return rows;
}

} // namespace

void fillDeviceDetail(FakeControl& control)
{
    control.answer(QStringLiteral("device.facts"), FakeControl::Handler(facts));
    control.answer(QStringLiteral("vault.list"), FakeControl::Handler(listKept));
    control.answer(QStringLiteral("vault.reveal"), json(R"({"id":31,"kind":"filevault-key",
        "secret":"M3QX-7TPL-9WKD-2NHC-R8VB-5YFJ","secret_base64":"TTNRWC03VFBMLTlXS0QtMk5IQy1SOFZCLTVZRko="})"));
    control.answer(QStringLiteral("inventory.refresh"),
                   json(R"({"since":1776158760000,"asked":1,"open":0,"not_enrolled":0})"));
    control.answer(QStringLiteral("device.timeline"), json(R"([
        {"at":1776157980000,"kind":"command.notnow","text_args":{"note":"","request_type":"InstallProfile","uuid":"T1","actor":"Mira","user":""}},
        {"at":1776157900000,"kind":"command.sent","text_args":{"note":"","request_type":"InstallProfile","uuid":"T1","actor":"Mira","user":""}},
        {"at":1776157800000,"kind":"command.queued","text_args":{"note":"","request_type":"InstallProfile","uuid":"T1","actor":"Mira","user":""}},
        {"at":1776155400000,"kind":"command.acknowledged","text_args":{"note":"","request_type":"SecurityInfo","uuid":"T3","actor":"system","user":""}},
        {"at":1776155300000,"kind":"command.acknowledged","text_args":{"note":"","request_type":"DeviceInformation","uuid":"T2","actor":"system","user":""}},
        {"at":1776155200000,"kind":"command.queued","text_args":{"note":"","request_type":"SecurityInfo","uuid":"T3","actor":"system","user":""}},
        {"at":1776155200000,"kind":"command.queued","text_args":{"note":"","request_type":"DeviceInformation","uuid":"T2","actor":"system","user":""}},
        {"at":1776066000000,"kind":"device.set","text_args":{"key":"asset_tag","actor":"Mira"}},
        {"at":1776060000000,"kind":"device.os_changed","text_args":{"before":"26.3.1","after":"26.4","actor":"device"}},
        {"at":1775500000000,"kind":"command.error","text_args":{"note":"FileVault is already on","request_type":"InstallProfile","uuid":"T0","actor":"Mira","user":""}},
        {"at":1771000000000,"kind":"device.enrolled","text_args":{"link":"New Macs, spring","actor":"device"}}])"));
    control.answer(QStringLiteral("device.changes"), json(R"([
        {"id":18,"at":1776155400000,"kind":"firewall","item":"","subject":"","before":"yes","after":"no"},
        {"id":17,"at":1776155300000,"kind":"app-removed","item":"com.getdropbox.dropbox","subject":"Dropbox","before":"201.4","after":""},
        {"id":16,"at":1776155300000,"kind":"app-added","item":"com.mcneel.rhinoceros.8","subject":"Rhino 8","before":"","after":"8.16"},
        {"id":15,"at":1776155300000,"kind":"app-updated","item":"us.zoom.xos","subject":"Zoom","before":"6.3.9","after":"6.4.1"},
        {"id":14,"at":1776060000000,"kind":"os","item":"","subject":"","before":"26.3.1","after":"26.4"},
        {"id":12,"at":1776060000000,"kind":"storage","item":"","subject":"","before":"290000000000","after":"224000000000"},
        {"id":11,"at":1774000000000,"kind":"profile-added","item":"example.marlowfinch.wifi-office","subject":"Office Wi-Fi & certificates","before":"","after":"6B4C"},
        {"id":9,"at":1773400000000,"kind":"name","item":"","subject":"","before":"MacBook Pro","after":"MF-MBP-014"}])"));
}

} // namespace espalier::test
