#include "ui/server/backup_facts.h"

#include "ui/common/device_text.h"
#include "ui/common/number_words.h"
#include "ui/common/state.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace espalier::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BackupFacts)
};

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 oldMs = 30 * dayMs;

QString text(const QJsonObject& object, const char* key)
{
    return visibleText(object.value(QLatin1String(key)).toString());
}

QString devices(const QJsonObject& object)
{
    return Words::tr("%n device(s)", nullptr, object.value(QLatin1String("devices")).toInt());
}

// The names of the files; they lie in the folder of the schedule.
QStringList notRemoved(const QJsonObject& status)
{
    QStringList names;
    for (const auto& path : status[QLatin1String("last_scheduled")][QLatin1String("not_removed")].toArray()) {
        names.append(isolated(QFileInfo(path.toString()).fileName()));
    }
    return names;
}
} // namespace

QString backupScheduleWords(const QJsonObject& schedule)
{
    const QString every = schedule.value(QLatin1String("every")).toString();
    const int keep = schedule.value(QLatin1String("keep")).toInt();
    if (every == QLatin1String("daily")) {
        return Words::tr("Every day, the newest %n are kept", nullptr, keep);
    }
    if (every == QLatin1String("weekly")) {
        return Words::tr("Every week, the newest %n are kept", nullptr, keep);
    }
    return Words::tr("Off");
}

QList<Fact> backupFacts(const QJsonObject& status, qint64 now)
{
    QList<Fact> facts;
    const QJsonObject good = status.value(QLatin1String("last_good")).toObject();
    if (good.isEmpty()) {
        facts.append(Fact::words(Words::tr("Last one"), Words::tr("None yet"), State::Warning));
    } else {
        const qint64 at = good.value(QLatin1String("at")).toInteger();
        facts.append(Fact::words(
            Words::tr("Last one"),
            Words::tr("%1 · %2 · %3", "when, how many devices, size")
                .arg(momentWords(at, now), devices(good), sizeWords(good.value(QLatin1String("bytes")).toInteger())),
            at < now - oldMs ? State::Warning : State::Ok));
        facts.append(Fact::identifier(Words::tr("File"), text(good, "path")));
    }
    const QJsonObject bad = status.value(QLatin1String("last_failure")).toObject();
    if (status.value(QLatin1String("failing")).toBool() && !bad.isEmpty()) {
        facts.append(
            Fact::words(Words::tr("Failed"),
                        Words::tr("%1: %2", "when, why")
                            .arg(momentWords(bad.value(QLatin1String("at")).toInteger(), now), text(bad, "what")),
                        State::Failed));
    }
    if (const QStringList left = notRemoved(status); !left.isEmpty()) {
        facts.append(Fact::words(Words::tr("Not removed"),
                                 Words::tr("%n older backup(s) had their time but could not be removed: %1", nullptr,
                                           static_cast<int>(left.size()))
                                     .arg(left.join(QStringLiteral(", "))),
                                 State::Warning));
    }
    facts.append(Fact::words(Words::tr("By itself"), backupScheduleWords(status)));
    if (const QJsonValue next = status.value(QLatin1String("next_at")); !next.isNull()) {
        const qint64 at = next.toInteger();
        facts.append(Fact::words(Words::tr("Next one"), at <= now ? Words::tr("Now") : momentWords(at, now)));
        facts.append(Fact::identifier(Words::tr("Folder"), text(status, "folder")));
    }
    return facts;
}

QList<Fact> manifestFacts(const QJsonObject& manifest, qint64 now)
{
    QList<Fact> facts{
        Fact::words(Words::tr("Organisation"), text(manifest, "organization")),
        Fact::identifier(Words::tr("Public address"), text(manifest, "public_url")),
        Fact::words(Words::tr("Made"), momentWords(manifest.value(QLatin1String("made_at")).toInteger(), now)),
        Fact::words(Words::tr("Holds"),
                    Words::tr("%1 · %2", "how many devices, size")
                        .arg(devices(manifest), sizeWords(manifest.value(QLatin1String("bytes")).toInteger())))};
    const QString topic = text(manifest, "push_topic");
    facts.append(topic.isEmpty() ? Fact::words(Words::tr("Push certificate"), Words::tr("None"))
                                 : Fact::identifier(Words::tr("Push topic"), topic));
    return facts;
}

} // namespace espalier::ui
