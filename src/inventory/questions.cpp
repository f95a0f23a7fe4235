#include "inventory/questions.h"

#include "store/settings.h"

namespace espalier::inventory {

namespace {

bool allows(qint64 rights, AccessRight right)
{
    return (rights & static_cast<qint64>(right)) != 0;
}

plist::Dict request(const char* type)
{
    plist::Dict command;
    command.set(QStringLiteral("RequestType"), type);
    return command;
}

// Names a device doesn't know, or has no right for, are simply absent from its answer.
constexpr const char* always[] = {"UDID", "OrganizationInfo", "MDMOptions", "AwaitingConfiguration"};
constexpr const char* aboutDevice[] = {
    "DeviceName",
    "OSVersion",
    "SupplementalOSVersionExtra",
    "BuildVersion",
    "SupplementalBuildVersion",
    "ModelName",
    "Model",
    "ModelNumber",
    "ProductName",
    "SerialNumber",
    "IsAppleSilicon",
    "DeviceCapacity",
    "AvailableDeviceCapacity",
    "IMEI",
    "MEID",
    "ModemFirmwareVersion",
    "CellularTechnology",
    "BatteryLevel",
    "HasBattery",
    "IsSupervised",
    "IsMultiUser",
    "IsDeviceLocatorServiceEnabled",
    "IsActivationLockEnabled",
    "IsActivationLockSupported",
    "IsCloudBackupEnabled",
    "IsMDMLostModeEnabled",
    "OSUpdateSettings",
    "LocalHostName",
    "HostName",
    "SystemIntegrityProtectionEnabled",
    "TimeZone",
    "SupportsiOSAppInstalls",
    "PINRequiredForEraseDevice",
    "PINRequiredForDeviceLock",
    "SoftwareUpdateDeviceID",
    "AutoSetupAdminAccounts", // whose password is rotated
};
constexpr const char* aboutNetwork[] = {
    "ICCID",
    "BluetoothMAC",
    "WiFiMAC",
    "EthernetMAC",
    "CurrentCarrierNetwork",
    "SubscriberCarrierNetwork",
    "PhoneNumber",
    "IsRoaming",
    "DataRoamingEnabled",
    "PersonalHotspotEnabled",
    "ServiceSubscriptions",
};

plist::Dict deviceInformation(qint64 rights)
{
    plist::Dict command = request("DeviceInformation");
    command.set(QStringLiteral("Queries"), deviceQueries(rights));
    return command;
}

} // namespace

plist::Array deviceQueries(qint64 rights)
{
    plist::Array queries;
    const auto ask = [&queries](const auto& names) {
        for (const char* name : names) {
            queries.emplace_back(name);
        }
    };
    ask(always);
    if (allows(rights, AccessRight::QueryDevice)) {
        ask(aboutDevice);
    }
    if (allows(rights, AccessRight::QueryNetwork)) {
        ask(aboutNetwork);
    }
    return queries;
}

Result<qint64> accessRights(store::Connection& db)
{
    bool isNumber = false;
    const qint64 rights = TRY(store::setting(db, "access_rights")).toLongLong(&isNumber);
    return isNumber ? rights : allAccessRights;
}

Result<qint64> accessRights(store::Connection& db, DeviceId device)
{
    const auto row = TRY(db.first("SELECT access_rights FROM device WHERE id = ?", {device.value}));
    const qint64 granted = row && !row->isNull(0) ? row->integer(0) : allAccessRights;
    return TRY(accessRights(db)) & granted;
}

std::vector<plist::Dict> questions(qint64 rights)
{
    std::vector<plist::Dict> all;
    all.push_back(deviceInformation(rights));
    if (allows(rights, AccessRight::QuerySecurity)) {
        all.push_back(request("SecurityInfo"));
    }
    if (allows(rights, AccessRight::InspectApps)) {
        all.push_back(request("InstalledApplicationList"));
    }
    if (allows(rights, AccessRight::InspectProfiles)) {
        all.push_back(request("ProfileList"));
        all.push_back(request("CertificateList"));
    }
    return all;
}

} // namespace espalier::inventory
