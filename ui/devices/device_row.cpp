#include "ui/devices/device_row.h"

#include "ui/common/group_words.h"

#include <QJsonArray>

namespace espalier::ui {

namespace {
// Of com.apple.mdm: 4 lock and remove the passcode, 8 erase, 256 see the apps, 4096 manage apps.
constexpr qint64 NeverOnPersonal = 4 | 8 | 256 | 4096;

std::optional<bool> truth(const QJsonValue& value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

qint64 whole(const QJsonValue& value)
{
    return value.isDouble() ? value.toInteger() : 0;
}
} // namespace

std::optional<DeviceHealth> DeviceHealth::fromJson(const QJsonValue& json)
{
    if (!json.isObject()) {
        return std::nullopt;
    }
    DeviceHealth health;
    health.score = qBound(0, json[QLatin1String("score")].toInt(), 100);
    health.level = json[QLatin1String("level")].toString();
    for (const QJsonValue& each : json[QLatin1String("reasons")].toArray()) {
        health.reasons.append({each[QLatin1String("kind")].toString(), each[QLatin1String("points")].toInt(),
                               whole(each[QLatin1String("number")])});
    }
    return health;
}

DeviceRow DeviceRow::fromJson(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    const auto number = [&json](const char* key) { return whole(json.value(QLatin1String(key))); };
    const auto yesNo = [&json](const char* key) { return truth(json.value(QLatin1String(key))); };
    DeviceRow row;
    row.id = number("id");
    row.udid = text("udid");
    row.serial = text("serial");
    row.name = text("name");
    row.model = text("model");
    row.product = text("product");
    row.platform = text("platform");
    row.os = text("os");
    row.osBuild = text("os_build");
    row.state = text("state");
    row.supervised = yesNo("supervised");
    row.approval = text("approval");
    if (json.value(QLatin1String("access_rights")).isDouble()) {
        row.accessRights = number("access_rights");
    }
    row.lastSeen = number("last_seen");
    row.enrolledAt = number("enrolled_at");
    row.inventoryAt = number("inventory_at");
    for (const QJsonValue& group : json.value(QLatin1String("groups")).toArray()) {
        row.groups << group.toString();
    }
    const QJsonObject owner = json.value(QLatin1String("owner")).toObject();
    row.ownerName = owner.value(QLatin1String("name")).toString();
    row.ownerEmail = owner.value(QLatin1String("email")).toString();
    row.assetTag = text("asset_tag");
    row.notes = text("notes");
    const QJsonObject push = json.value(QLatin1String("push")).toObject();
    row.push = {push.value(QLatin1String("result")).toString(), whole(push.value(QLatin1String("at"))),
                whole(push.value(QLatin1String("next_at"))), push.value(QLatin1String("dead")).toBool()};
    row.waiting = static_cast<int>(number("waiting"));
    row.failed = static_cast<int>(number("failed"));
    row.storageBytes = number("storage_bytes");
    row.storageFreeBytes = number("storage_free_bytes");
    if (json.value(QLatin1String("battery_percent")).isDouble()) {
        row.batteryPercent = qBound(0, static_cast<int>(number("battery_percent")), 100);
    }
    row.encrypted = yesNo("encrypted");
    row.passcodePresent = yesNo("passcode_present");
    row.passcodeCompliant = yesNo("passcode_compliant");
    row.firewall = yesNo("firewall");
    row.imei = text("imei");
    row.wifiMac = text("wifi_mac");
    row.link = text("link");
    row.identityNotAfter = number("identity_not_after");
    row.health = DeviceHealth::fromJson(json.value(QLatin1String("health")));
    row.values = json.value(QLatin1String("values")).toObject();
    if (const QJsonObject renewal = json.value(QLatin1String("renewal")).toObject(); !renewal.isEmpty()) {
        row.renewal = {
            renewal.value(QLatin1String("state")).toString(), renewal.value(QLatin1String("asked_at")).toInteger(),
            renewal.value(QLatin1String("ended_at")).toInteger(), renewal.value(QLatin1String("error")).toString()};
    }
    for (const QJsonValue& value : json.value(QLatin1String("users")).toArray()) {
        const QJsonObject user = value.toObject();
        row.users << DeviceUser{
            user.value(QLatin1String("user_id")).toString(), user.value(QLatin1String("short_name")).toString(),
            user.value(QLatin1String("long_name")).toString(), whole(user.value(QLatin1String("last_seen")))};
    }
    return row;
}

bool DeviceRow::isPersonal() const
{
    return accessRights && (*accessRights & NeverOnPersonal) == 0;
}

// supportedOS of Apple's command descriptions, for the commands that have a button.
bool DeviceRow::takes(const QString& requestType) const
{
    static const QHash<QString, QStringList> without{
        {QStringLiteral("DeviceLock"), {QStringLiteral("appletv")}},
        {QStringLiteral("ClearPasscode"), {QStringLiteral("mac"), QStringLiteral("appletv")}},
        {QStringLiteral("ShutDownDevice"),
         {QStringLiteral("appletv"), QStringLiteral("vision"), QStringLiteral("watch")}},
        {QStringLiteral("RestartDevice"), {QStringLiteral("vision"), QStringLiteral("watch")}},
    };
    // AccessRights that the command needs.
    static const QHash<QString, qint64> needs{
        {QStringLiteral("DeviceLock"), 4}, {QStringLiteral("ClearPasscode"), 4}, {QStringLiteral("EraseDevice"), 8}};
    const qint64 needed = needs.value(requestType);
    return !without.value(requestType).contains(platform) && (accessRights.value_or(needed) & needed) == needed;
}

QStringList DeviceRow::ownGroups() const
{
    QStringList own = groups;
    own.removeAll(everyDevice);
    return own;
}

QString DeviceRow::title() const
{
    for (const QString* candidate : {&name, &serial, &udid}) {
        if (!candidate->trimmed().isEmpty()) {
            return *candidate;
        }
    }
    return QStringLiteral("#%1").arg(id);
}

} // namespace espalier::ui
