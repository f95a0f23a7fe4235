#include "device/state/device_state.h"

#include "device/wire/plist.h"

#include <QJsonArray>

#include <array>

namespace espalier::device {

namespace {

constexpr std::array stageNames{"fresh", "authenticated", "enrolled", "left", "erased"};

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytes(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject toJson(const PushChannel& channel)
{
    return {{QStringLiteral("user"), channel.userId},
            {QStringLiteral("short_name"), channel.shortName},
            {QStringLiteral("long_name"), channel.longName},
            {QStringLiteral("token"), QString::fromLatin1(channel.token.toHex())},
            {QStringLiteral("magic"), channel.magic}};
}

QJsonObject toJson(const InstalledProfile& profile)
{
    return {{QStringLiteral("identifier"), profile.identifier},
            {QStringLiteral("uuid"), profile.uuid},
            {QStringLiteral("display_name"), profile.displayName},
            {QStringLiteral("user"), profile.userId},
            {QStringLiteral("file"), profile.file},
            {QStringLiteral("sha256"), profile.sha256},
            {QStringLiteral("size"), profile.size},
            {QStringLiteral("enrollment"), profile.enrollment}};
}

} // namespace

const char* name(Stage stage)
{
    return stageNames[static_cast<size_t>(stage)];
}

const PushChannel* DeviceState::channel(const QString& userId) const
{
    for (const PushChannel& one : channels) {
        if (one.userId == userId) {
            return &one;
        }
    }
    return nullptr;
}

QJsonObject toJson(const DeviceState& state)
{
    QJsonArray anchors;
    for (const QByteArray& der : state.anchors) {
        anchors.append(base64(der));
    }
    QJsonArray channels;
    for (const PushChannel& channel : state.channels) {
        channels.append(toJson(channel));
    }
    QJsonArray profiles;
    for (const InstalledProfile& profile : state.profiles) {
        profiles.append(toJson(profile));
    }
    QJsonArray apps;
    for (const ManagedApp& app : state.managedApps) {
        apps.append(QJsonObject{{QStringLiteral("identifier"), app.identifier},
                                {QStringLiteral("store_id"), app.storeId},
                                {QStringLiteral("flags"), app.flags}});
    }
    return {{QStringLiteral("persona"), toJson(state.persona)},
            {QStringLiteral("stage"), QLatin1String(name(state.stage))},
            {QStringLiteral("ended_at"), state.endedAtMs},
            {QStringLiteral("generation"), state.generation},
            {QStringLiteral("link"), state.link.toString()},
            {QStringLiteral("anchors"), anchors},
            {QStringLiteral("server_url"), state.serverUrl.toString()},
            {QStringLiteral("checkin_url"), state.checkInUrl.toString()},
            {QStringLiteral("topic"), state.topic},
            {QStringLiteral("access_rights"), state.accessRights},
            {QStringLiteral("sign_message"), state.signMessage},
            {QStringLiteral("check_out_when_removed"), state.checkOutWhenRemoved},
            {QStringLiteral("capabilities"), QJsonArray::fromStringList(state.capabilities)},
            {QStringLiteral("channels"), channels},
            {QStringLiteral("unlock_token"), base64(state.unlockToken)},
            {QStringLiteral("bootstrap_token"), base64(state.bootstrapToken)},
            {QStringLiteral("profiles"), profiles},
            {QStringLiteral("managed_apps"), apps},
            {QStringLiteral("kept"), base64(writePlist(state.kept))},
            {QStringLiteral("is_off"), state.isOff}};
}

DeviceState stateFromJson(const QJsonObject& json)
{
    const auto text = [](const QJsonObject& object, const char* key) {
        return object.value(QLatin1String(key)).toString();
    };
    DeviceState state;
    state.persona = personaFromJson(json.value(QLatin1String("persona")).toObject());
    for (size_t i = 0; i < stageNames.size(); ++i) {
        if (text(json, "stage") == QLatin1String(stageNames[i])) {
            state.stage = static_cast<Stage>(i);
        }
    }
    state.endedAtMs = json.value(QLatin1String("ended_at")).toInteger();
    state.generation = json.value(QLatin1String("generation")).toInt();
    state.link = QUrl(text(json, "link"));
    state.serverUrl = QUrl(text(json, "server_url"));
    state.checkInUrl = QUrl(text(json, "checkin_url"));
    state.topic = text(json, "topic");
    state.accessRights = json.value(QLatin1String("access_rights")).toInteger();
    state.signMessage = json.value(QLatin1String("sign_message")).toBool();
    state.checkOutWhenRemoved = json.value(QLatin1String("check_out_when_removed")).toBool();
    state.capabilities = json.value(QLatin1String("capabilities")).toVariant().toStringList();
    state.kept = readPlist(bytes(json.value(QLatin1String("kept")))).value_or(QVariantMap());
    state.isOff = json.value(QLatin1String("is_off")).toBool();
    state.unlockToken = bytes(json.value(QLatin1String("unlock_token")));
    state.bootstrapToken = bytes(json.value(QLatin1String("bootstrap_token")));
    const QJsonArray anchors = json.value(QLatin1String("anchors")).toArray();
    for (const auto& anchor : anchors) {
        state.anchors.append(bytes(anchor));
    }
    const QJsonArray channels = json.value(QLatin1String("channels")).toArray();
    for (const auto& entry : channels) {
        const QJsonObject channel = entry.toObject();
        state.channels.append({text(channel, "user"), text(channel, "short_name"), text(channel, "long_name"),
                               QByteArray::fromHex(text(channel, "token").toLatin1()), text(channel, "magic")});
    }
    const QJsonArray profiles = json.value(QLatin1String("profiles")).toArray();
    for (const auto& entry : profiles) {
        const QJsonObject profile = entry.toObject();
        state.profiles.append({text(profile, "identifier"), text(profile, "uuid"), text(profile, "display_name"),
                               text(profile, "user"), text(profile, "file"), text(profile, "sha256"),
                               profile.value(QLatin1String("size")).toInteger(),
                               profile.value(QLatin1String("enrollment")).toBool()});
    }
    const QJsonArray apps = json.value(QLatin1String("managed_apps")).toArray();
    for (const auto& entry : apps) {
        const QJsonObject app = entry.toObject();
        state.managedApps.append({text(app, "identifier"), app.value(QLatin1String("store_id")).toInteger(),
                                  app.value(QLatin1String("flags")).toInt()});
    }
    return state;
}

} // namespace espalier::device
