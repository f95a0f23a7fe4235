#include "ui/editor/impact/impact_lines.h"

#include "ui/common/device_text.h"
#include "ui/editor/impact/impact_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace espalier::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImpactLines)
};

int countOf(const QJsonValue& some)
{
    return some[QLatin1String("count")].toInt();
}

int devicesIn(const QJsonObject& each)
{
    return countOf(each.value(QLatin1String("devices")));
}

ImpactLine obstacleLine(const QJsonObject& obstacle)
{
    const int devices = devicesIn(obstacle);
    const QString why = obstacleWords(obstacle);
    const QString level = obstacle.value(QLatin1String("level")).toString();
    if (level == QLatin1String("profile")) {
        return {QStringLiteral("unsupported"), Tone::Failed,
                Words::tr("%n device(s) don’t get it: %1", nullptr, devices).arg(why)};
    }
    const bool hard = obstacle.value(QLatin1String("severity")).toString() == QLatin1String("error");
    if (level == QLatin1String("payload")) {
        return {QStringLiteral("unsupported"), hard ? Tone::Failed : Tone::Unsupported,
                Words::tr("%n device(s) can’t use %2: %1", nullptr, devices).arg(why, payloadOfObstacle(obstacle))};
    }
    return {QStringLiteral("unsupported"), Tone::Unsupported,
            Words::tr("%n device(s) can’t use a setting: %1", nullptr, devices).arg(why)};
}

ImpactLine blockedLine(const QJsonObject& blocked)
{
    QStringList values;
    for (const QJsonValue& value : blocked.value(QLatin1String("values")).toArray()) {
        values << QStringLiteral("%{%1}").arg(visibleText(value.toString(), 60));
    }
    return {QStringLiteral("warning"), Tone::Warning,
            Words::tr("%n device(s) don’t get it: %1 has no value there", nullptr, devicesIn(blocked))
                .arg(isolated(QLocale().createSeparatedList(values)))};
}

// What adds up by Apple's rules is no conflict; the tab tells of it.
void addConflicts(QList<ImpactLine>& lines, const QJsonArray& conflicts)
{
    QStringList others;
    for (const QJsonValue& each : conflicts) {
        const QString name = each[QLatin1String("with")][QLatin1String("name")].toString();
        if (each[QLatin1String("kind")].toString() != QLatin1String("combined") && !others.contains(quoted(name))) {
            others << quoted(name);
        }
    }
    if (!others.isEmpty()) {
        const int all = static_cast<int>(others.size());
        lines.append(
            {QStringLiteral("conflict"), Tone::Warning,
             Words::tr("Collides with %n other profile(s): %1", nullptr, all)
                 .arg(QLocale().createSeparatedList(others.mid(0, 2)) + (all > 2 ? QStringLiteral(" …") : QString()))});
    }
}

} // namespace

QList<ImpactLine> impactLines(const QJsonObject& impact, int version, int most)
{
    QList<ImpactLine> lines;
    const auto some = [&](const char* key, const QString& icon, Tone tone, const QString& words) {
        if (countOf(impact.value(QLatin1String(key))) > 0) {
            lines.append({icon, tone, words});
        }
    };
    const auto count = [&](const char* key) { return countOf(impact.value(QLatin1String(key))); };
    some("replace", QStringLiteral("swap"), Tone::Accent,
         version > 0 ? Words::tr("%n device(s) get version %1", nullptr, count("replace")).arg(version)
                     : Words::tr("%n device(s) are still to get this version", nullptr, count("replace")));
    some("gain", QStringLiteral("plus"), Tone::Accent,
         Words::tr("%n device(s) get the profile that don’t have it yet", nullptr, count("gain")));
    some("lose", QStringLiteral("minus"), Tone::Warning, Words::tr("%n device(s) lose it", nullptr, count("lose")));
    for (const QJsonValue& each : impact.value(QLatin1String("cannot")).toArray()) {
        lines.append(obstacleLine(each.toObject()));
    }
    for (const QJsonValue& each : impact.value(QLatin1String("blocked")).toArray()) {
        lines.append(blockedLine(each.toObject()));
    }
    addConflicts(lines, impact.value(QLatin1String("conflicts")).toArray());
    some("later", QStringLiteral("waiting"), Tone::Waiting,
         Words::tr("%n device(s) get it when they enroll", nullptr, count("later")));
    if (lines.isEmpty()) {
        const int stay = count("stay");
        lines.append(stay > 0 ? ImpactLine{QStringLiteral("ok"), Tone::Ok,
                                           Words::tr("Nothing changes for %n device(s)", nullptr, stay)}
                              : ImpactLine{QStringLiteral("info"), Tone::Second,
                                           Words::tr("No device gets it before it is assigned")});
    }
    if (lines.size() > most) {
        const int more = static_cast<int>(lines.size()) - most + 1;
        lines = lines.mid(0, most - 1);
        lines.append({QStringLiteral("more"), Tone::Second, Words::tr("%n more", nullptr, more)});
    }
    return lines;
}

} // namespace espalier::ui
