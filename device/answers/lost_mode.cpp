// Lost Mode: on with a text, a place while it is on, a sound, and off.
#include "base/clock.h"
#include "device/answers/handlers.h"
#include "device/state/kept.h"

#include <QDateTime>

namespace espalier::device {

namespace {

bool isLost(const Scene& scene)
{
    return scene.state.kept.contains(kept::lostMode);
}

Answer notLost()
{
    return failed(12067, QStringLiteral("MCMDMErrorDomain"), QStringLiteral("The device is not in Lost Mode."));
}

// Each device lies somewhere else, and always at the same place.
double offsetOf(const Persona& persona, int from)
{
    return static_cast<double>(qHash(persona.udid, static_cast<size_t>(from)) % 1000) / 100'000;
}

} // namespace

Answer answerEnableLostMode(Scene& scene)
{
    QVariantMap texts;
    for (const char* key : {"Message", "PhoneNumber", "Footnote"}) {
        const QString text = scene.command.keys.value(QLatin1String(key)).toString();
        if (!text.isEmpty()) {
            texts.insert(QLatin1String(key), text);
        }
    }
    if (!texts.contains(QStringLiteral("Message")) && !texts.contains(QStringLiteral("PhoneNumber"))) {
        return malformed(QStringLiteral("One of “Message” and “PhoneNumber” is needed."));
    }
    scene.state.kept.insert(kept::lostMode, texts);
    return acknowledged();
}

Answer answerDisableLostMode(Scene& scene)
{
    if (!isLost(scene)) {
        return notLost();
    }
    scene.state.kept.remove(kept::lostMode);
    return acknowledged();
}

Answer answerDeviceLocation(Scene& scene)
{
    if (!isLost(scene)) {
        return notLost();
    }
    const Persona& persona = scene.state.persona;
    const QString now = QDateTime::fromMSecsSinceEpoch(SystemClock().nowMs(), Qt::UTC).toString(Qt::ISODate);
    return acknowledged({{QStringLiteral("Latitude"), 52.52 + offsetOf(persona, 1)},
                         {QStringLiteral("Longitude"), 13.405 + offsetOf(persona, 2)},
                         {QStringLiteral("HorizontalAccuracy"), 35.0},
                         {QStringLiteral("VerticalAccuracy"), 12.0},
                         {QStringLiteral("Altitude"), 34.0},
                         {QStringLiteral("Speed"), -1.0}, // below zero: not known
                         {QStringLiteral("Course"), -1.0},
                         {QStringLiteral("Timestamp"), now}});
}

Answer answerPlayLostModeSound(Scene& scene)
{
    if (!isLost(scene)) {
        return notLost();
    }
    scene.state.kept.insert(kept::lostSounds, scene.state.kept.value(kept::lostSounds).toLongLong() + 1);
    return acknowledged();
}

} // namespace espalier::device
