#include "base/clock.h"
#include "device/answers/handlers.h"
#include "device/persona/system_rules.h"
#include "device/protocol/access_rights.h"

#include <QDateTime>

namespace espalier::device {

namespace {

using Facts = QVariantMap;

void addNetwork(Facts& facts, const DeviceState& state)
{
    const Persona& persona = state.persona;
    facts.insert(QStringLiteral("WiFiMAC"), persona.wifiMac);
    facts.insert(QStringLiteral("BluetoothMAC"), persona.bluetoothMac);
    if (!persona.ethernetMac.isEmpty()) {
        facts.insert(QStringLiteral("EthernetMAC"), persona.ethernetMac);
    }
    if (!persona.imei.isEmpty()) {
        facts.insert(QStringLiteral("IMEI"), persona.imei);
        facts.insert(QStringLiteral("MEID"), persona.meid);
        facts.insert(QStringLiteral("CellularTechnology"), 3);
        facts.insert(QStringLiteral("ModemFirmwareVersion"), QStringLiteral("4.20.03"));
        facts.insert(QStringLiteral("CurrentCarrierNetwork"), QStringLiteral("Telekom.de"));
        facts.insert(QStringLiteral("SubscriberCarrierNetwork"), QStringLiteral("Telekom.de"));
        facts.insert(QStringLiteral("CurrentMCC"), QStringLiteral("262"));
        facts.insert(QStringLiteral("CurrentMNC"), QStringLiteral("01"));
        facts.insert(QStringLiteral("DataRoamingEnabled"), false);
        facts.insert(QStringLiteral("IsRoaming"), false);
        facts.insert(QStringLiteral("PersonalHotspotEnabled"), false);
        facts.insert(QStringLiteral("ICCID"), QStringLiteral("8949 0200 0012 3456 789"));
    }
}

void addMac(Facts& facts, const DeviceState& state)
{
    const Persona& persona = state.persona;
    const QString host = QString(persona.name).remove(QStringLiteral("’")).replace(u' ', u'-');
    facts.insert(QStringLiteral("ProvisioningUDID"),
                 QStringLiteral("00008112-00") + persona.udid.right(12) + QStringLiteral("01"));
    facts.insert(QStringLiteral("IsAppleSilicon"), persona.productName.startsWith(QLatin1String("Mac1")));
    facts.insert(QStringLiteral("HasBattery"), persona.battery >= 0);
    facts.insert(QStringLiteral("IsActivationLockSupported"), true);
    facts.insert(QStringLiteral("LocalHostName"), host);
    facts.insert(QStringLiteral("HostName"), host + QStringLiteral(".local"));
    facts.insert(QStringLiteral("SystemIntegrityProtectionEnabled"), true);
    facts.insert(QStringLiteral("SupportsiOSAppInstalls"), true);
    facts.insert(QStringLiteral("SupportsLOMDevice"), false);
    facts.insert(QStringLiteral("PINRequiredForEraseDevice"), false);
    facts.insert(QStringLiteral("PINRequiredForDeviceLock"), true);
    facts.insert(QStringLiteral("EACSPreflight"), QStringLiteral("success"));
    facts.insert(QStringLiteral("SoftwareUpdateDeviceID"),
                 QStringLiteral("J") + persona.productName.mid(3).remove(u',') + QStringLiteral("AP"));
    facts.insert(QStringLiteral("OSUpdateSettings"),
                 QVariantMap{{QStringLiteral("IsDefaultCatalog"), true},
                             {QStringLiteral("AutoCheckEnabled"), true},
                             {QStringLiteral("PerformPeriodicCheck"), true},
                             {QStringLiteral("BackgroundDownloadEnabled"), true},
                             {QStringLiteral("AutomaticAppInstallationEnabled"), false},
                             {QStringLiteral("AutomaticOSInstallationEnabled"), false},
                             {QStringLiteral("AutomaticSecurityUpdatesEnabled"), true}});
    QVariantList users;
    for (const PushChannel& channel : state.channels) {
        if (!channel.userId.isEmpty()) {
            users.append(channel.userId);
        }
    }
    facts.insert(QStringLiteral("ActiveManagedUsers"), users);
}

void addMobile(Facts& facts, const DeviceState& state)
{
    const bool television = state.persona.platform == Platform::AppleTv;
    facts.insert(QStringLiteral("TimeZone"), QStringLiteral("Europe/Berlin"));
    if (television) {
        facts.insert(QStringLiteral("DeviceID"), state.persona.wifiMac.toUpper());
        return;
    }
    facts.insert(QStringLiteral("IsDeviceLocatorServiceEnabled"), false);
    facts.insert(QStringLiteral("IsDoNotDisturbInEffect"), false);
    facts.insert(QStringLiteral("IsCloudBackupEnabled"), false);
    facts.insert(QStringLiteral("IsMDMLostModeEnabled"), false);
    facts.insert(QStringLiteral("DiagnosticSubmissionEnabled"), false);
    facts.insert(QStringLiteral("AppAnalyticsEnabled"), false);
    facts.insert(QStringLiteral("EASDeviceIdentifier"), QStringLiteral("ESP") + state.persona.serial);
    facts.insert(QStringLiteral("IsMultiUser"), false);
    facts.insert(QStringLiteral("IsNetworkTethered"), false);
}

Facts factsOf(const DeviceState& state)
{
    const Persona& persona = state.persona;
    Facts facts{{QStringLiteral("UDID"), persona.udid},
                {QStringLiteral("DeviceName"), persona.name},
                {QStringLiteral("OSVersion"), persona.osVersion},
                {QStringLiteral("BuildVersion"), persona.buildVersion},
                {QStringLiteral("SupplementalBuildVersion"), persona.buildVersion},
                {QStringLiteral("ModelName"), persona.modelName},
                {QStringLiteral("Model"), persona.model},
                {QStringLiteral("ModelNumber"), persona.model},
                {QStringLiteral("ProductName"), persona.productName},
                {QStringLiteral("SerialNumber"), persona.serial},
                {QStringLiteral("IsSupervised"), persona.supervised || persona.isMac()},
                {QStringLiteral("AwaitingConfiguration"), false},
                {QStringLiteral("IsActivationLockEnabled"), false},
                {QStringLiteral("iTunesStoreAccountIsActive"), true},
                {QStringLiteral("MDMOptions"), QVariantMap{}}};
    if (persona.platform != Platform::AppleTv) {
        facts.insert(QStringLiteral("DeviceCapacity"), persona.capacityGb);
        facts.insert(QStringLiteral("AvailableDeviceCapacity"), persona.freeGb);
        // A desk Mac has no battery and reports a full one; HasBattery tells.
        facts.insert(QStringLiteral("BatteryLevel"), persona.battery >= 0 ? persona.battery : 1.0);
    }
    if (persona.isMac()) {
        addMac(facts, state);
    } else {
        addMobile(facts, state);
    }
    if (state.has(rights::queryNetwork)) {
        addNetwork(facts, state);
    }
    return facts;
}

} // namespace

Answer answerDeviceInformation(Scene& scene)
{
    const QVariant queries = scene.command.keys.value(QStringLiteral("Queries"));
    if (queries.typeId() != QMetaType::QVariantList) {
        return malformed(QStringLiteral("The field “Queries” is missing."));
    }
    const Facts facts = factsOf(scene.state);
    QVariantMap responses;
    const QStringList asked = queries.toStringList();
    for (const QString& query : asked) {
        if (facts.contains(query) && reports(scene.state.persona, query)) {
            responses.insert(query, facts.value(query)); // what is unknown or not allowed is simply absent
        }
    }
    return acknowledged({{QStringLiteral("QueryResponses"), responses}});
}

} // namespace espalier::device
