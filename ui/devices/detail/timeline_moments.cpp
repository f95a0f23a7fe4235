#include "ui/devices/detail/timeline_moments.h"

#include "ui/activity/event_words.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int ChangesInOneLine = 3;
constexpr qint64 SameMomentMs = 2000;

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineMoments)
};

// One command on one channel, gathered from its history.
struct CommandStory {
    QString uuid, type, actor, state, user, note;
    qint64 at = 0;      // of its last step
    qint64 askedAt = 0; // of its first
};

const QSet<QString>& inventoryQuestions()
{
    static const QSet<QString> types{QStringLiteral("DeviceInformation"), QStringLiteral("SecurityInfo"),
                                     QStringLiteral("InstalledApplicationList"), QStringLiteral("ProfileList"),
                                     QStringLiteral("CertificateList")};
    return types;
}

QList<CommandStory> commandStories(const QJsonArray& timeline)
{
    QList<CommandStory> stories;
    QHash<QString, qsizetype> where;
    for (const QJsonValue& row : timeline) { // newest first
        const QString kind = row[QLatin1String("kind")].toString();
        const QJsonObject arguments = row[QLatin1String("text_args")].toObject();
        const QString uuid = arguments.value(QLatin1String("uuid")).toString();
        if (!kind.startsWith(QLatin1String("command.")) || uuid.isEmpty()) {
            continue;
        }
        const qint64 at = row[QLatin1String("at")].toInteger();
        const QString user = arguments.value(QLatin1String("user")).toString();
        const auto known = where.constFind(uuid + user);
        if (known != where.cend()) {
            stories[*known].askedAt = at;
            continue;
        }
        where.insert(uuid + user, stories.size());
        stories << CommandStory{uuid,
                                arguments.value(QLatin1String("request_type")).toString(),
                                arguments.value(QLatin1String("actor")).toString(),
                                kind.mid(8),
                                user,
                                arguments.value(QLatin1String("note")).toString(),
                                at,
                                at};
    }
    return stories;
}

QString askedWords(const CommandStory& story, qint64 nowMs)
{
    const QString asked = TimelineWords::tr("Asked by %1, %2", "who, when")
                              .arg(isolated(actorWords(story.actor)), momentWords(story.askedAt, nowMs));
    return story.note.isEmpty() ? asked : asked + QStringLiteral(" · ") + visibleText(story.note, 160);
}

TimelineMoment commandMoment(const CommandStory& story, qint64 nowMs)
{
    const CommandCondition condition = commandCondition(story.state);
    TimelineMoment moment;
    moment.kind = TimelineMoment::Kind::Command;
    moment.at = story.at;
    moment.icon = commandIconName(story.type);
    if (condition.state != State::Ok) {
        moment.state = condition.state;
    }
    moment.title = TimelineWords::tr("%1 – %2", "command, state")
                       .arg(commandWords(story.type), QLocale().toLower(condition.words));
    moment.second = askedWords(story, nowMs);
    moment.command = story.uuid;
    return moment;
}

TimelineMoment inventoryMoment(const QList<CommandStory>& answered, qint64 nowMs)
{
    TimelineMoment moment;
    moment.kind = TimelineMoment::Kind::Command;
    moment.at = answered.first().at;
    moment.icon = QStringLiteral("refresh");
    moment.title = TimelineWords::tr("Inventory: %n question(s) answered", nullptr, int(answered.size()));
    moment.second = askedWords(answered.first(), nowMs);
    return moment;
}

void addCommands(QList<TimelineMoment>& moments, const QJsonArray& timeline, qint64 nowMs)
{
    QList<CommandStory> stories = commandStories(timeline);
    QSet<qsizetype> told;
    for (qsizetype i = 0; i < stories.size(); ++i) {
        if (told.contains(i)) {
            continue;
        }
        const auto isQuestion = [&](const CommandStory& story) {
            return inventoryQuestions().contains(story.type) && story.state == QLatin1String("acknowledged") &&
                   story.actor == stories.at(i).actor && story.askedAt == stories.at(i).askedAt &&
                   story.user == stories.at(i).user;
        };
        QList<CommandStory> round;
        for (qsizetype k = i; k < stories.size() && isQuestion(stories.at(i)); ++k) {
            if (isQuestion(stories.at(k))) {
                round << stories.at(k);
                told.insert(k);
            }
        }
        moments << (round.size() > 1 ? inventoryMoment(round, nowMs) : commandMoment(stories.at(i), nowMs));
    }
}

void addChanges(QList<TimelineMoment>& moments, const QList<DeviceChange>& changes)
{
    QHash<QString, qsizetype> where; // moments by time and family
    for (const DeviceChange& change : changes) {
        const QString family = changeFamily(change.kind);
        const QString key = QStringLiteral("%1 %2").arg(change.at).arg(family);
        const auto known = where.constFind(key);
        if (family != change.kind && known != where.cend()) {
            moments[*known].changes << change;
            continue;
        }
        where.insert(key, moments.size());
        TimelineMoment moment;
        moment.kind = TimelineMoment::Kind::Change;
        moment.at = change.at;
        moment.icon = changeIconName(change.kind);
        if (changeState(change) == State::Warning) {
            moment.state = State::Warning;
        }
        moment.changes << change;
        moments << moment;
    }
    for (TimelineMoment& moment : moments) {
        if (moment.kind != TimelineMoment::Kind::Change) {
            continue;
        }
        if (moment.changes.size() == 1) {
            moment.title = changeSentence(moment.changes.first());
            moment.second = TimelineWords::tr("Told by the device");
            continue;
        }
        qsizetype count = moment.changes.size();
        QStringList some;
        for (const DeviceChange& change : std::as_const(moment.changes)) {
            if (change.kind.endsWith(QLatin1String("-more"))) {
                count += std::clamp(change.after.toLongLong(), 0LL, 1'000'000LL) - 1;
            } else if (some.size() < ChangesInOneLine) {
                some << changePhrase(change);
            }
        }
        moment.title = changesTitle(changeFamily(moment.changes.first().kind), int(count));
        moment.second = some.join(QStringLiteral(", ")) + (count > some.size() ? QStringLiteral(", …") : QString());
    }
}

// What the changes tell already, and steps of commands, which have a moment of their own.
bool isToldElsewhere(const QString& kind, qint64 at, const QList<DeviceChange>& changes)
{
    if (kind.startsWith(QLatin1String("command."))) {
        return true;
    }
    const QString change = kind == QLatin1String("device.os_changed") ? QStringLiteral("os")
                           : kind == QLatin1String("device.renamed")  ? QStringLiteral("name")
                                                                      : QString();
    return !change.isEmpty() && std::any_of(changes.begin(), changes.end(), [&](const DeviceChange& one) {
        return one.kind == change && qAbs(one.at - at) < SameMomentMs;
    });
}

void addLog(QList<TimelineMoment>& moments, qint64 device, const QJsonArray& timeline,
            const QList<DeviceChange>& changes, const NameBook& names)
{
    for (const QJsonValue& row : timeline) {
        const QString kind = row[QLatin1String("kind")].toString();
        const qint64 at = row[QLatin1String("at")].toInteger();
        if (isToldElsewhere(kind, at, changes)) {
            continue;
        }
        const QJsonObject arguments = row[QLatin1String("text_args")].toObject();
        const EventWords words = eventWords({{QStringLiteral("kind"), kind},
                                             {QStringLiteral("subject_kind"), QStringLiteral("device")},
                                             {QStringLiteral("subject"), QString::number(device)},
                                             {QStringLiteral("arguments"), arguments}},
                                            names);
        TimelineMoment moment;
        moment.at = at;
        moment.icon = words.icon;
        if (!words.plain) {
            moment.state = words.state;
        }
        moment.title = words.sentence;
        moment.second =
            TimelineWords::tr("By %1").arg(isolated(actorWords(arguments.value(QLatin1String("actor")).toString())));
        moments << moment;
    }
}
} // namespace

QList<TimelineMoment> timelineMoments(qint64 device, const QJsonArray& timeline, const QList<DeviceChange>& changes,
                                      const NameBook& names, qint64 nowMs)
{
    QList<TimelineMoment> moments;
    addChanges(moments, changes);
    addCommands(moments, timeline, nowMs);
    addLog(moments, device, timeline, changes, names);
    std::stable_sort(moments.begin(), moments.end(),
                     [](const TimelineMoment& one, const TimelineMoment& other) { return one.at > other.at; });
    return moments;
}

QString dayName(qint64 atMs, qint64 nowMs)
{
    constexpr qint64 daysOfAWeek = 7;
    const QDate day = QDateTime::fromMSecsSinceEpoch(atMs).date();
    const qint64 age = day.daysTo(QDateTime::fromMSecsSinceEpoch(nowMs).date());
    return age == 0                       ? TimelineWords::tr("Today")
           : age == 1                     ? TimelineWords::tr("Yesterday")
           : age > 1 && age < daysOfAWeek ? QLocale().standaloneDayName(day.dayOfWeek(), QLocale::LongFormat)
                                          : QString();
}

} // namespace espalier::ui
