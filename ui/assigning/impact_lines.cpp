#include "ui/assigning/impact_lines.h"

#include "ui/assigning/obstacle_words.h"
#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr qsizetype MostNames = 3, MostKeys = 4;

struct ImpactLinesWords {
    Q_DECLARE_TR_FUNCTIONS(ImpactLines)
};

int countOf(const QJsonValue& some)
{
    return some[QLatin1String("count")].toInt();
}

// As deviceNames, of three.
QString fewNames(QJsonObject some)
{
    const QJsonArray first = some.value(QLatin1String("first")).toArray();
    QJsonArray few;
    for (qsizetype i = 0; i < qMin(first.size(), MostNames); ++i) {
        few.append(first.at(i));
    }
    some.insert(QStringLiteral("first"), few);
    return few.isEmpty() ? QString() : deviceNames(some);
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
                ImpactLinesWords::tr("%n device(s) don’t get it: %1", nullptr, devices).arg(why)};
    }
    const bool hard = obstacle.value(QLatin1String("severity")).toString() == QLatin1String("error");
    if (level == QLatin1String("payload")) {
        return {QStringLiteral("unsupported"), hard ? Tone::Failed : Tone::Unsupported,
                ImpactLinesWords::tr("%n device(s) can’t use %2: %1", nullptr, devices)
                    .arg(why, payloadOfObstacle(obstacle))};
    }
    return {QStringLiteral("unsupported"), Tone::Unsupported,
            ImpactLinesWords::tr("%n device(s) can’t use a setting: %1", nullptr, devices).arg(why)};
}

ImpactLine blockedLine(const QJsonObject& blocked)
{
    QStringList values;
    for (const QJsonValue& value : blocked.value(QLatin1String("values")).toArray()) {
        values << QStringLiteral("%{%1}").arg(visibleText(value.toString(), 60));
    }
    return {QStringLiteral("warning"), Tone::Warning,
            ImpactLinesWords::tr("%n device(s) don’t get it: %1 has no value there", nullptr, devicesIn(blocked))
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
             ImpactLinesWords::tr("Collides with %n other profile(s): %1", nullptr, all)
                 .arg(QLocale().createSeparatedList(others.mid(0, 2)) + (all > 2 ? QStringLiteral(" …") : QString()))});
    }
}

// Settings that several platforms share collide on each; told once. What adds up by Apple's rules is no conflict.
QList<ImpactLine> conflictLines(const QJsonArray& conflicts)
{
    struct Collision {
        QString with, keys, type;
        QJsonObject devices;
        int count = 0;
    };
    QList<Collision> all;
    for (const QJsonValue& value : conflicts) {
        const QJsonObject each = value.toObject();
        const QString kind = each.value(QLatin1String("kind")).toString();
        if (kind == QLatin1String("combined")) {
            continue;
        }
        QStringList keys;
        for (const QJsonValue& key : each.value(QLatin1String("keys")).toArray()) {
            keys << isolated(visibleText(key[QLatin1String("key")].toString(), 60));
        }
        if (keys.size() > MostKeys) {
            keys = keys.mid(0, MostKeys) << QStringLiteral("…");
        }
        Collision one{quoted(visibleText(each.value(QLatin1String("with"))[QLatin1String("name")].toString(), 60)),
                      kind == QLatin1String("single") ? QString() : keys.join(QStringLiteral(", ")),
                      visibleText(each.value(QLatin1String("payload_type")).toString(), 80),
                      each.value(QLatin1String("devices")).toObject(), devicesIn(each)};
        const auto same = std::find_if(all.begin(), all.end(), [&](const Collision& other) {
            return other.with == one.with && other.keys == one.keys && other.type == one.type;
        });
        if (same == all.end()) {
            all << one;
        } else {
            same->count += one.count;
            QJsonArray names = same->devices.value(QLatin1String("first")).toArray();
            for (const QJsonValue& name : one.devices.value(QLatin1String("first")).toArray()) {
                names.append(name);
            }
            same->devices = {{QStringLiteral("count"), same->count}, {QStringLiteral("first"), names}};
        }
    }
    QList<ImpactLine> lines;
    for (const Collision& one : std::as_const(all)) {
        const QString words =
            one.keys.isEmpty()
                ? ImpactLinesWords::tr("Collides with %1 on %n device(s): only one payload %2 can be active", nullptr,
                                       one.count)
                      .arg(one.with, one.type)
                : ImpactLinesWords::tr("Collides with %1 on %n device(s): both set %2", nullptr, one.count)
                      .arg(one.with, one.keys);
        lines.append({QStringLiteral("conflict"), Tone::Warning, words, fewNames(one.devices)});
    }
    return lines;
}

QList<ImpactLine> shortened(const QList<ImpactLine>& lines, int most)
{
    if (lines.size() <= most) {
        return lines;
    }
    const int more = static_cast<int>(lines.size()) - most + 1;
    QList<ImpactLine> some = lines.mid(0, most - 1);
    some.append({QStringLiteral("more"), Tone::Second, ImpactLinesWords::tr("%n more", nullptr, more)});
    return some;
}

} // namespace

QList<ImpactLine> impactLines(const QJsonObject& impact, int version, int most, ImpactNames names)
{
    QList<ImpactLine> lines;
    const auto name = [&](const QJsonValue& devices) {
        if (names == ImpactNames::Told) {
            lines.last().devices = fewNames(devices.toObject());
        }
    };
    const auto some = [&](const char* key, const QString& icon, Tone tone, const QString& words) {
        if (countOf(impact.value(QLatin1String(key))) > 0) {
            lines.append({icon, tone, words});
            name(impact.value(QLatin1String(key)));
        }
    };
    const auto count = [&](const char* key) { return countOf(impact.value(QLatin1String(key))); };
    some("replace", QStringLiteral("swap"), Tone::Accent,
         version > 0 ? ImpactLinesWords::tr("%n device(s) get version %1", nullptr, count("replace")).arg(version)
                     : ImpactLinesWords::tr("%n device(s) are still to get this version", nullptr, count("replace")));
    some("gain", QStringLiteral("plus"), Tone::Accent,
         ImpactLinesWords::tr("%n device(s) get the profile that don’t have it yet", nullptr, count("gain")));
    some("lose", QStringLiteral("minus"), Tone::Warning,
         ImpactLinesWords::tr("%n device(s) lose it", nullptr, count("lose")));
    for (const QJsonValue& each : impact.value(QLatin1String("cannot")).toArray()) {
        lines.append(obstacleLine(each.toObject()));
        name(each[QLatin1String("devices")]);
    }
    for (const QJsonValue& each : impact.value(QLatin1String("blocked")).toArray()) {
        lines.append(blockedLine(each.toObject()));
        name(each[QLatin1String("devices")]);
    }
    addConflicts(lines, impact.value(QLatin1String("conflicts")).toArray());
    some("later", QStringLiteral("waiting"), Tone::Waiting,
         ImpactLinesWords::tr("%n device(s) get it when they enroll", nullptr, count("later")));
    if (lines.isEmpty()) {
        const int stay = count("stay");
        lines.append(stay > 0 ? ImpactLine{QStringLiteral("ok"), Tone::Ok,
                                           ImpactLinesWords::tr("Nothing changes for %n device(s)", nullptr, stay)}
                              : ImpactLine{QStringLiteral("info"), Tone::Second,
                                           ImpactLinesWords::tr("No device gets it before it is assigned")});
    }
    return shortened(lines, most);
}

QList<ImpactLine> assignmentLines(const QJsonObject& impact, int most)
{
    const auto count = [&](const char* key) { return countOf(impact.value(QLatin1String(key))); };
    const int fresh = count("gain"), otherwise = count("replace"), have = count("stay"), later = count("later");
    QList<ImpactLine> lines;
    const auto say = [&](int devices, const QString& icon, Tone tone, const QString& words) {
        if (devices > 0) {
            lines.append({icon, tone, words});
        }
    };
    say(fresh, QStringLiteral("plus"), Tone::Accent, ImpactLinesWords::tr("Goes to %n device(s)", nullptr, fresh));
    say(otherwise, QStringLiteral("swap"), Tone::Accent,
        ImpactLinesWords::tr("%n device(s) have it over another channel", nullptr, otherwise));
    for (const QJsonValue& value : impact.value(QLatin1String("cannot")).toArray()) {
        const QJsonObject each = value.toObject();
        lines.append(obstacleLine(each));
        lines.last().devices = fewNames(each.value(QLatin1String("devices")).toObject());
    }
    for (const QJsonValue& value : impact.value(QLatin1String("blocked")).toArray()) {
        const QJsonObject each = value.toObject();
        lines.append(blockedLine(each));
        lines.last().devices = fewNames(each.value(QLatin1String("devices")).toObject());
    }
    lines.append(conflictLines(impact.value(QLatin1String("conflicts")).toArray()));
    say(have, QStringLiteral("ok"), Tone::Ok, ImpactLinesWords::tr("%n device(s) have it already", nullptr, have));
    say(later, QStringLiteral("waiting"), Tone::Waiting,
        ImpactLinesWords::tr("%n device(s) get it when they enroll", nullptr, later));
    if (lines.isEmpty()) {
        lines.append({QStringLiteral("info"), Tone::Second,
                      ImpactLinesWords::tr("No device is in it now; those that join get the profile")});
    }
    if (impact.contains(QLatin1String("judged")) && !impact.value(QLatin1String("judged")).toBool()) {
        lines.append({QStringLiteral("info"), Tone::Second,
                      ImpactLinesWords::tr("Whether devices can use it isn’t known: the server has no catalogue")});
    } else if (impact.value(QLatin1String("partial")).toBool()) {
        lines.append({QStringLiteral("info"), Tone::Second,
                      ImpactLinesWords::tr("There was too much to compare everything; there may be more conflicts")});
    }
    return shortened(lines, most);
}

} // namespace espalier::ui
