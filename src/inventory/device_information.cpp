#include "audit/log.h"
#include "inventory/answers.h"
#include "inventory/bounded.h"
#include "inventory/platform.h"
#include "inventory/versions.h"

#include <cmath>

namespace espalier::inventory {

namespace {

constexpr double mostGigabytes = 1e7;

// Apple: base-10 gigabytes, but base-2 on macOS 11 and earlier.
std::optional<qint64> bytes(const plist::Dict& answer, QStringView key, const QString& platform, const QString& os)
{
    const std::optional<double> gigabytes = maybeReal(answer, key, 0, mostGigabytes);
    if (!gigabytes) {
        return std::nullopt;
    }
    const int major = os.section(QLatin1Char('.'), 0, 0).toInt();
    const bool binary = platform == QLatin1String("mac") && major > 0 && major <= 11;
    return static_cast<qint64>(std::llround(*gigabytes * (binary ? 1024.0 * 1024.0 * 1024.0 : 1e9)));
}

std::optional<qint64> batteryPercent(const plist::Dict& answer)
{
    const std::optional<double> level = maybeReal(answer, u"BatteryLevel", 0, 1); // -1: not known
    return level ? std::optional(std::llround(*level * 100)) : std::nullopt;
}

// The single IMEI query is gone since iOS 16; what replaced it lists the SIMs.
QString imei(const plist::Dict& answer)
{
    if (const plist::Array* subscriptions = answer.array(u"ServiceSubscriptions")) {
        for (const plist::Value& subscription : *subscriptions) {
            const plist::Dict* sim = subscription.as<plist::Dict>();
            const QString found = sim ? boundedText(*sim, u"IMEI", 32) : QString();
            if (!found.isEmpty()) {
                return found;
            }
        }
    }
    return boundedText(answer, u"IMEI", 32);
}

QString osVersion(const plist::Dict& answer)
{
    const QString version = boundedText(answer, u"OSVersion", 32);
    const QString extra = boundedText(answer, u"SupplementalOSVersionExtra", 16);
    return version.isEmpty() || extra.isEmpty() ? version : version + QLatin1Char(' ') + extra;
}

Result<> tellOfChange(store::Transaction& tx, DeviceId device, const char* kind, const QString& before,
                      const QString& after)
{
    if (before.isEmpty() || after.isEmpty() || before == after) {
        return {};
    }
    return audit::append(tx, {QStringLiteral("device"),
                              QString::fromLatin1(kind),
                              QStringLiteral("device"),
                              QString::number(device.value),
                              {{QStringLiteral("before"), before}, {QStringLiteral("after"), after}}});
}

} // namespace

Result<PlatformChange> recordDeviceInformation(store::Transaction& tx, DeviceId device, const plist::Dict& response)
{
    const plist::Dict* answer = response.dict(u"QueryResponses");
    if (!answer) {
        return PlatformChange::None;
    }
    const store::Row before = TRY(tx.one("SELECT name, product, model, platform, os FROM device WHERE id = ?",
                                         {device.value}, {"device", device.value}));

    const QString deviceName = boundedText(*answer, u"DeviceName");
    const QString product = boundedText(*answer, u"ProductName", 64);
    const QString model = boundedText(*answer, u"ModelName", 64);
    const QString os = osVersion(*answer);
    const QString platform =
        platformOf(product.isEmpty() ? before.text(1) : product, model.isEmpty() ? before.text(2) : model);
    const QString osNow = os.isEmpty() ? before.text(4) : os;

    TRY(tx.run("UPDATE device SET name = COALESCE(?, name), product = COALESCE(?, product), "
               "model = COALESCE(?, model), platform = COALESCE(?, platform), os = COALESCE(?, os), "
               "os_build = COALESCE(?, os_build), serial = COALESCE(?, serial), supervised = COALESCE(?, supervised), "
               "storage_bytes = COALESCE(?, storage_bytes), storage_free_bytes = COALESCE(?, storage_free_bytes), "
               "battery_percent = COALESCE(?, battery_percent), imei = COALESCE(?, imei), "
               "wifi_mac = COALESCE(?, wifi_mac) WHERE id = ?",
               {textOrNull(deviceName), textOrNull(product), textOrNull(model), textOrNull(platform), textOrNull(os),
                textOrNull(boundedText(*answer, u"BuildVersion", 32)),
                textOrNull(boundedText(*answer, u"SerialNumber", 64)), valueOrNull(maybeBool(*answer, u"IsSupervised")),
                valueOrNull(bytes(*answer, u"DeviceCapacity", platform, osNow)),
                valueOrNull(bytes(*answer, u"AvailableDeviceCapacity", platform, osNow)),
                valueOrNull(batteryPercent(*answer)), textOrNull(imei(*answer)),
                textOrNull(boundedText(*answer, u"WiFiMAC", 32)), device.value}));
    TRY(keepOsKey(tx, device));
    TRY(tellOfChange(tx, device, "device.renamed", before.text(0), deviceName));
    TRY(tellOfChange(tx, device, "device.os_changed", before.text(4), os));
    tx.touch(store::Table::Device, device.value);
    return platform.isEmpty() || platform == before.text(3) ? PlatformChange::None : PlatformChange::Changed;
}

Result<> recordSecurityInfo(store::Transaction& tx, DeviceId device, const plist::Dict& response)
{
    const plist::Dict* answer = response.dict(u"SecurityInfo");
    if (!answer) {
        return {};
    }
    const std::optional<bool> passcode = maybeBool(*answer, u"PasscodePresent");
    std::optional<bool> encrypted = maybeBool(*answer, u"FDE_Enabled");
    if (!encrypted) {
        // Apple: data protection is on when both block and file encryption are there (3) and a passcode is set.
        const std::optional<qint64> capabilities = maybeInteger(*answer, u"HardwareEncryptionCaps", 0, 3);
        if (capabilities && passcode) {
            encrypted = *capabilities == 3 && *passcode;
        }
    }
    const plist::Dict* firewallSettings = answer->dict(u"FirewallSettings");
    const std::optional<bool> firewall =
        firewallSettings ? maybeBool(*firewallSettings, u"FirewallEnabled") : std::nullopt;
    TRY(tx.run(
        "UPDATE device SET encrypted = COALESCE(?, encrypted), passcode_present = COALESCE(?, passcode_present), "
        "passcode_compliant = COALESCE(?, passcode_compliant), firewall = COALESCE(?, firewall) WHERE id = ?",
        {valueOrNull(encrypted), valueOrNull(passcode), valueOrNull(maybeBool(*answer, u"PasscodeCompliant")),
         valueOrNull(firewall), device.value}));
    tx.touch(store::Table::Device, device.value);
    return {};
}

} // namespace espalier::inventory
