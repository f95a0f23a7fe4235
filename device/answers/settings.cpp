#include "device/answers/handlers.h"

namespace espalier::device {

namespace {

QVariantMap refusal(int code, const QString& text)
{
    return {{QStringLiteral("Status"), QStringLiteral("Error")},
            {QStringLiteral("ErrorChain"),
             QVariantList{QVariantMap{{QStringLiteral("ErrorCode"), code},
                                      {QStringLiteral("ErrorDomain"), QStringLiteral("MCSettingsErrorDomain")},
                                      {QStringLiteral("LocalizedDescription"), text}}}}};
}

QVariantMap applied(DeviceState& state, const QVariantMap& setting)
{
    const QString item = setting.value(QStringLiteral("Item")).toString();
    const bool needsSupervision = item == QLatin1String("DeviceName") || item == QLatin1String("HostName") ||
                                  item == QLatin1String("Wallpaper") || item == QLatin1String("Bluetooth");
    if (needsSupervision && !state.persona.supervised && !state.persona.isMac()) {
        return refusal(28001, QStringLiteral("“%1” needs a supervised device.").arg(item));
    }
    if (item == QLatin1String("DeviceName")) {
        const QString wanted = setting.value(QStringLiteral("DeviceName")).toString();
        if (wanted.isEmpty()) {
            return refusal(28002, QStringLiteral("The field “DeviceName” is missing."));
        }
        state.persona.name = wanted;
    }
    QVariantMap done{{QStringLiteral("Item"), item}, {QStringLiteral("Status"), QStringLiteral("Acknowledged")}};
    if (setting.contains(QStringLiteral("Identifier"))) {
        done.insert(QStringLiteral("Identifier"), setting.value(QStringLiteral("Identifier")));
    }
    return done;
}

} // namespace

Answer answerSettings(Scene& scene)
{
    const QVariant settings = scene.command.keys.value(QStringLiteral("Settings"));
    if (settings.typeId() != QMetaType::QVariantList) {
        return malformed(QStringLiteral("The field “Settings” is missing."));
    }
    QVariantList results;
    const QVariantList wanted = settings.toList();
    for (const QVariant& setting : wanted) {
        results.append(applied(scene.state, setting.toMap()));
    }
    return acknowledged({{QStringLiteral("Settings"), results}});
}

Answer answerDeclarativeManagement(Scene&)
{
    return acknowledged();
}

} // namespace espalier::device
