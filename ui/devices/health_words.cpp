#include "ui/devices/health_words.h"

#include "ui/common/device_text.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace espalier::ui {

namespace {
struct HealthWords {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};
} // namespace

State healthState(const DeviceHealth& health)
{
    return health.level == QLatin1String("good")        ? State::Ok
           : health.level == QLatin1String("attention") ? State::Warning
           : health.level == QLatin1String("bad")       ? State::Failed
                                                        : State::Unknown;
}

QString healthLevelWords(const DeviceHealth& health)
{
    switch (healthState(health)) {
    case State::Ok:
        return HealthWords::tr("Good", "health of a device");
    case State::Warning:
        return HealthWords::tr("Attention", "health of a device");
    case State::Failed:
        return HealthWords::tr("Bad", "health of a device");
    default:
        return visibleText(health.level, 30);
    }
}

QString healthReasonWords(const DeviceHealth::Reason& reason, qint64 nowMs)
{
    const QString& kind = reason.kind;
    const int number = static_cast<int>(std::clamp<qint64>(reason.number, 0, 1'000'000));
    if (kind == QLatin1String("silent")) {
        return HealthWords::tr("Silent for %n day(s)", nullptr, number);
    }
    if (kind == QLatin1String("push-dead")) {
        return HealthWords::tr("Apple no longer knows its push token, so it can’t be woken");
    }
    if (kind == QLatin1String("identity-ended")) {
        return HealthWords::tr("Its identity ended on %1").arg(dayWords(reason.number, nowMs));
    }
    if (kind == QLatin1String("identity-ends")) {
        return HealthWords::tr("Its identity ends on %1").arg(dayWords(reason.number, nowMs));
    }
    if (kind == QLatin1String("compliance")) {
        return HealthWords::tr("It doesn’t keep a policy");
    }
    if (kind == QLatin1String("compliance-grace")) {
        return HealthWords::tr("It doesn’t keep a policy, within its grace");
    }
    if (kind == QLatin1String("unencrypted")) {
        return HealthWords::tr("FileVault is off");
    }
    if (kind == QLatin1String("no-passcode")) {
        return HealthWords::tr("No passcode is set");
    }
    if (kind == QLatin1String("weak-passcode")) {
        return HealthWords::tr("The passcode is weaker than its profiles ask for");
    }
    if (kind == QLatin1String("failed-commands")) {
        return HealthWords::tr("%n command(s) failed", nullptr, number);
    }
    if (kind == QLatin1String("storage-full")) {
        return HealthWords::tr("Storage is almost full: %1 free")
            .arg(QLocale().formattedDataSize(std::max<qint64>(0, reason.number), 1, QLocale::DataSizeSIFormat));
    }
    return visibleText(kind, 60);
}

QString healthReasonInShort(const DeviceHealth::Reason& reason)
{
    const auto is = [&reason](const char* kind) { return reason.kind == QLatin1String(kind); };
    return is("compliance") || is("compliance-grace") ? HealthWords::tr("Policy not kept")
           : is("unencrypted")                        ? HealthWords::tr("FileVault is off")
           : is("no-passcode")                        ? HealthWords::tr("No passcode")
           : is("weak-passcode")                      ? HealthWords::tr("Passcode too weak")
           : is("storage-full")                       ? HealthWords::tr("Storage almost full")
                                                      : HealthWords::tr("Needs attention");
}

QString healthWords(const DeviceHealth& health, qint64 nowMs)
{
    QStringList lines{HealthWords::tr("%1, %2 of 100", "health in a word, points")
                          .arg(healthLevelWords(health), QLocale().toString(health.score))};
    for (const DeviceHealth::Reason& reason : health.reasons) {
        lines.append(HealthWords::tr("%1 (−%2)", "why, points it takes away")
                         .arg(healthReasonWords(reason, nowMs), QLocale().toString(reason.points)));
    }
    if (health.reasons.isEmpty()) {
        lines.append(HealthWords::tr("Nothing takes points away."));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace espalier::ui
