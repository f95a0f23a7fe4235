#include "base/clock.h"
#include "device/answers/handlers.h"
#include "device/persona/system_rules.h"
#include "device/protocol/access_rights.h"
#include "device/state/kept.h"

#include <QDateTime>

namespace espalier::device {

namespace {

using Facts = QVariantMap;

const QString iccid = QStringLiteral("8949 0200 0012 3456 789");

QVariantMap subscription(const Persona& persona)
{
    return {{QStringLiteral("CarrierSettingsVersion"), QStringLiteral("58.0")},
            {QStringLiteral("CurrentCarrierNetwork"), QStringLiteral("Telekom.de")},
            {QStringLiteral("CurrentMCC"), QStringLiteral("262")},
            {QStringLiteral("CurrentMNC"), QStringLiteral("01")},
            {QStringLiteral("ICCID"), iccid},
            {QStringLiteral("IMEI"), persona.imei},
            {QStringLiteral("MEID"), persona.meid},
            {QStringLiteral("IsDataPreferred"), true},
            {QStringLiteral("IsRoaming"), false},
            {QStringLiteral("IsVoicePreferred"), true},
            {QStringLiteral("Label"), QStringLiteral("Primary")},
            {QStringLiteral("LabelID"), QStringLiteral("00000000-0000-0000-0000-000000000001")},
            {QStringLiteral("Slot"), QStringLiteral("CTSubscriptionSlotOne")}};
}

// What a setting of that item has changed.
QVariantMap settingOf(const DeviceState& state, const char* item)
{
    return state.kept.value(kept::settings).toMap().value(QLatin1String(item)).toMap();
}

bool isOn(const DeviceState& state, const char* item, bool otherwise)
{
    return settingOf(state, item).value(QStringLiteral("Enabled"), otherwise).toBool();
}

void addNetwork(Facts& facts, const DeviceState& state)
{
    const Persona& persona = state.persona;
    facts.insert(QStringLiteral("WiFiMAC"), persona.wifiMac);
    facts.insert(QStringLiteral("BluetoothMAC"), persona.bluetoothMac);
    if (persona.isMac() && !persona.ethernetMac.isEmpty()) {
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
        facts.insert(QStringLiteral("SIMCarrierNetwork"), QStringLiteral("Telekom.de"));
        facts.insert(QStringLiteral("CarrierSettingsVersion"), QStringLiteral("58.0"));
        for (const char* mcc : {"SIMMCC", "SubscriberMCC"}) {
            facts.insert(QLatin1String(mcc), QStringLiteral("262"));
        }
        for (const char* mnc : {"SIMMNC", "SubscriberMNC"}) {
            facts.insert(QLatin1String(mnc), QStringLiteral("01"));
        }
        facts.insert(QStringLiteral("PhoneNumber"), QStringLiteral("+4915550000%1").arg(persona.imei.right(4)));
        facts.insert(QStringLiteral("DataRoamingEnabled"), isOn(state, "DataRoaming", false));
        facts.insert(QStringLiteral("VoiceRoamingEnabled"), isOn(state, "VoiceRoaming", false));
        facts.insert(QStringLiteral("IsRoaming"), false);
        facts.insert(QStringLiteral("PersonalHotspotEnabled"), isOn(state, "PersonalHotspot", false));
        facts.insert(QStringLiteral("ICCID"), iccid);
        facts.insert(QStringLiteral("ServiceSubscriptions"), QVariantList{subscription(persona)});
    }
}

void addMac(Facts& facts, const DeviceState& state)
{
    const Persona& persona = state.persona;
    const QString host = QString(persona.name).remove(QStringLiteral("’")).replace(u' ', u'-');
    facts.insert(QStringLiteral("ProvisioningUDID"),
                 QStringLiteral("00008112-00") + persona.udid.right(12) + QStringLiteral("01"));
    facts.insert(QStringLiteral("IsAppleSilicon"), persona.isAppleSilicon());
    facts.insert(QStringLiteral("HasBattery"), persona.battery >= 0);
    facts.insert(QStringLiteral("IsActivationLockSupported"), true);
    facts.insert(QStringLiteral("LocalHostName"), host);
    facts.insert(QStringLiteral("HostName"),
                 settingOf(state, "HostName").value(QStringLiteral("HostName"), host + QStringLiteral(".local")));
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
    QVariantList admins;
    for (const QVariant& entry : state.kept.value(kept::admins).toList()) {
        const QVariantMap admin = entry.toMap();
        admins.append(QVariantMap{{QStringLiteral("GUID"), admin.value(QStringLiteral("GUID"))},
                                  {QStringLiteral("shortName"), admin.value(QStringLiteral("shortName"))}});
    }
    facts.insert(QStringLiteral("AutoSetupAdminAccounts"), admins);
}

// What only a Shared iPad tells.
void addShared(Facts& facts, const DeviceState& state)
{
    const QVariantMap shared = settingOf(state, "SharedDeviceConfiguration");
    const QVariantMap most = settingOf(state, "MaximumResidentUsers");
    const auto number = [&](const char* key, qlonglong otherwise) {
        facts.insert(QLatin1String(key), shared.value(QLatin1String(key), otherwise).toLongLong());
    };
    facts.insert(QStringLiteral("MaximumResidentUsers"),
                 most.value(QStringLiteral("MaximumResidentUsers"), 10LL).toLongLong());
    facts.insert(QStringLiteral("EstimatedResidentUsers"), 8LL);
    number("ResidentUsers", 10);
    number("QuotaSize", 2048);
    number("UserSessionTimeout", 0);
    number("TemporarySessionTimeout", 0);
    number("OnlineAuthenticationGracePeriod", 0);
    for (const char* key : {"TemporarySessionOnly", "SkipLanguageAndLocaleSetupForNewUsers"}) {
        facts.insert(QLatin1String(key), shared.value(QLatin1String(key), false).toBool());
    }
    facts.insert(QStringLiteral("ManagedAppleIDDefaultDomains"),
                 shared.value(QStringLiteral("ManagedAppleIDDefaultDomains")).toList());
    facts.insert(QStringLiteral("IsMultiUser"), true);
}

// What a person may show of an own device.
QStringList shownInUserEnrollments()
{
    return {
        QStringLiteral("UDID"),         QStringLiteral("DeviceName"),     QStringLiteral("OSVersion"),
        QStringLiteral("BuildVersion"), QStringLiteral("ModelName"),      QStringLiteral("Model"),
        QStringLiteral("ProductName"),  QStringLiteral("IsSupervised"),   QStringLiteral("OrganizationInfo"),
        QStringLiteral("MDMOptions"),   QStringLiteral("DeviceCapacity"), QStringLiteral("AvailableDeviceCapacity")};
}

void addPhoneAndPad(Facts& facts, const DeviceState& state)
{
    facts.insert(QStringLiteral("IsMDMLostModeEnabled"), state.kept.contains(kept::lostMode));
    facts.insert(QStringLiteral("IsMultiUser"), false);
    facts.insert(QStringLiteral("IsNetworkTethered"), false);
    facts.insert(
        QStringLiteral("SoftwareUpdateSettings"),
        QVariantMap{{QStringLiteral("RecommendationsCadence"), settingOf(state, "SoftwareUpdateSettings")
                                                                   .value(QStringLiteral("RecommendationCadence"), 0LL)
                                                                   .toLongLong()}});
    if (state.persona.isSupervised()) {
        QVariantMap access{{QStringLiteral("BoldTextEnabled"), false},
                           {QStringLiteral("TextSize"), 4LL},
                           {QStringLiteral("VoiceOverEnabled"), false},
                           {QStringLiteral("ZoomEnabled"), false}};
        access.insert(settingOf(state, "AccessibilitySettings"));
        facts.insert(QStringLiteral("AccessibilitySettings"), access);
    }
    if (state.persona.isSharedIPad) {
        addShared(facts, state);
    }
}

void addMobile(Facts& facts, const DeviceState& state)
{
    const bool television = state.persona.platform == Platform::AppleTv;
    facts.insert(QStringLiteral("TimeZone"),
                 settingOf(state, "TimeZone").value(QStringLiteral("TimeZone"), QStringLiteral("Europe/Berlin")));
    if (television) {
        facts.insert(QStringLiteral("DeviceID"), state.persona.wifiMac.toUpper());
        return;
    }
    facts.insert(QStringLiteral("IsDeviceLocatorServiceEnabled"), false);
    facts.insert(QStringLiteral("IsDoNotDisturbInEffect"), false);
    facts.insert(QStringLiteral("IsCloudBackupEnabled"), false);
    facts.insert(QStringLiteral("DiagnosticSubmissionEnabled"), isOn(state, "DiagnosticSubmission", false));
    facts.insert(QStringLiteral("AppAnalyticsEnabled"), isOn(state, "AppAnalytics", false));
    if (state.persona.platform != Platform::Vision) {
        addPhoneAndPad(facts, state);
    }
    facts.insert(QStringLiteral("EASDeviceIdentifier"), QStringLiteral("ESP") + state.persona.serial);
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
                {QStringLiteral("ModelNumber"), persona.model},
                {QStringLiteral("ProductName"), persona.productName},
                {QStringLiteral("SerialNumber"), persona.serial},
                {QStringLiteral("IsSupervised"), persona.isSupervised()},
                {QStringLiteral("AwaitingConfiguration"), state.kept.value(kept::awaits).toBool()},
                {QStringLiteral("MDMOptions"),
                 settingOf(state, "MDMOptions").value(QStringLiteral("MDMOptions"), QVariantMap{})}};
    if (const QVariantMap organization = settingOf(state, "OrganizationInfo"); !organization.isEmpty()) {
        facts.insert(QStringLiteral("OrganizationInfo"), organization.value(QStringLiteral("OrganizationInfo")));
    }
    if (persona.platform != Platform::Vision) {
        facts.insert(QStringLiteral("Model"), persona.model);
        facts.insert(QStringLiteral("iTunesStoreAccountIsActive"), true);
    }
    if (persona.platform != Platform::Vision && persona.platform != Platform::AppleTv) {
        facts.insert(QStringLiteral("IsActivationLockEnabled"), false);
    }
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
    Facts facts = factsOf(scene.state);
    if (scene.state.persona.isUserEnrollment) {
        const QStringList shown = shownInUserEnrollments();
        facts.removeIf([&](const auto& fact) { return !shown.contains(fact.key()); });
    }
    QVariantMap responses;
    const QStringList asked = scene.command.keys.value(QStringLiteral("Queries")).toStringList();
    for (const QString& query : asked) {
        if (facts.contains(query) && reports(scene.state.persona, query)) {
            responses.insert(query, facts.value(query)); // what is unknown or not allowed is simply absent
        }
    }
    return acknowledged({{QStringLiteral("QueryResponses"), responses}});
}

} // namespace espalier::device
