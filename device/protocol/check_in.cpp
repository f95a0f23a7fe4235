#include "device/protocol/check_in.h"

#include "device/protocol/access_rights.h"
#include "device/state/kept.h"

namespace espalier::device {

namespace {

QVariantMap message(const DeviceState& state, const char* type, const QString& userId = {})
{
    QVariantMap keys = speaker(state, userId);
    keys.insert(QStringLiteral("MessageType"), QLatin1String(type));
    return keys;
}

} // namespace

QVariantMap speaker(const DeviceState& state, const QString& userId)
{
    QVariantMap keys{{QStringLiteral("UDID"), state.persona.udid}};
    if (const PushChannel* channel = userId.isEmpty() ? nullptr : state.channel(userId)) {
        keys.insert(QStringLiteral("UserID"), channel->userId);
        keys.insert(QStringLiteral("UserShortName"), channel->shortName);
        keys.insert(QStringLiteral("UserLongName"), channel->longName);
    }
    return keys;
}

QVariantMap authenticateMessage(const DeviceState& state)
{
    const Persona& persona = state.persona;
    QVariantMap keys = message(state, "Authenticate");
    keys.insert(QStringLiteral("Topic"), state.topic);
    if (persona.isMac()) {
        keys.insert(QStringLiteral("DeviceName"), persona.name);
        keys.insert(QStringLiteral("ModelName"), persona.modelName);
        keys.insert(QStringLiteral("Model"), persona.productName);
    }
    if (state.has(rights::queryDevice)) {
        keys.insert(QStringLiteral("OSVersion"), persona.osVersion);
        keys.insert(QStringLiteral("BuildVersion"), persona.buildVersion);
        keys.insert(QStringLiteral("ProductName"), persona.productName);
        keys.insert(QStringLiteral("SerialNumber"), persona.serial);
        if (!persona.imei.isEmpty()) {
            keys.insert(QStringLiteral("IMEI"), persona.imei);
            keys.insert(QStringLiteral("MEID"), persona.meid);
        }
    }
    return keys;
}

QVariantMap tokenUpdateMessage(const DeviceState& state, const PushChannel& channel)
{
    QVariantMap keys = message(state, "TokenUpdate", channel.userId);
    keys.insert(QStringLiteral("Topic"), state.topic);
    keys.insert(QStringLiteral("Token"), channel.token);
    keys.insert(QStringLiteral("PushMagic"), channel.magic);
    if (!channel.userId.isEmpty()) {
        keys.insert(QStringLiteral("NotOnConsole"), false);
        return keys;
    }
    if (state.persona.isAutomated) {
        keys.insert(QStringLiteral("AwaitingConfiguration"), state.kept.value(kept::awaits).toBool());
    }
    if (!state.unlockToken.isEmpty()) {
        keys.insert(QStringLiteral("UnlockToken"), state.unlockToken);
    }
    return keys;
}

QVariantMap checkOutMessage(const DeviceState& state)
{
    QVariantMap keys = message(state, "CheckOut");
    keys.insert(QStringLiteral("Topic"), state.topic);
    return keys;
}

QVariantMap setBootstrapTokenMessage(const DeviceState& state)
{
    QVariantMap keys = message(state, "SetBootstrapToken");
    keys.insert(QStringLiteral("BootstrapToken"), state.bootstrapToken);
    return keys;
}

} // namespace espalier::device
