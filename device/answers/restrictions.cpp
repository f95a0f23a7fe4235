#include "device/answers/handlers.h"
#include "device/answers/profile_content.h"

namespace espalier::device {

Answer answerRestrictions(Scene& scene)
{
    QVariantMap whole;
    QVariantMap perProfile;
    for (const InstalledProfile& installed : std::as_const(scene.state.profiles)) {
        const auto bytes = scene.folder.profile(scene.state.persona.udid, installed);
        const auto opened = bytes ? openProfile(*bytes) : Result<OpenedProfile>(Failure(bytes.error()));
        if (!opened || scene.state.persona.isMac()) {
            continue; // Macs answer with nothing
        }
        QVariantMap own;
        const QVariantList payloads = opened->dictionary.value(QStringLiteral("PayloadContent")).toList();
        for (const QVariant& entry : payloads) {
            const QVariantMap payload = entry.toMap();
            if (payload.value(QStringLiteral("PayloadType")).toString() !=
                QLatin1String("com.apple.applicationaccess")) {
                continue;
            }
            for (auto it = payload.begin(); it != payload.end(); ++it) {
                if (it.value().typeId() != QMetaType::Bool) {
                    continue;
                }
                const bool before = whole.value(it.key()).toMap().value(QStringLiteral("value"), it.value()).toBool();
                // The strictest wins: what one forbids stays forbidden, what one forces stays forced.
                const bool strict = it.key().startsWith(QLatin1String("force")) ? (before || it.value().toBool())
                                                                                : (before && it.value().toBool());
                whole.insert(it.key(), QVariantMap{{QStringLiteral("value"), strict}});
                own.insert(it.key(), QVariantMap{{QStringLiteral("value"), it.value()}});
            }
        }
        perProfile.insert(installed.identifier, QVariantMap{{QStringLiteral("restrictedBool"), own}});
    }
    QVariantMap keys{
        {QStringLiteral("GlobalRestrictions"), QVariantMap{{QStringLiteral("restrictedBool"), whole},
                                                           {QStringLiteral("restrictedValue"), QVariantMap{}},
                                                           {QStringLiteral("intersection"), QVariantMap{}},
                                                           {QStringLiteral("union"), QVariantMap{}}}}};
    if (scene.command.keys.value(QStringLiteral("ProfileRestrictions")).toBool()) {
        keys.insert(QStringLiteral("ProfileRestrictions"), perProfile);
    }
    return acknowledged(keys);
}

} // namespace espalier::device
