#include "ui/server/backup_facts.h"

#include "base/durations.h"
#include "ui/common/device_text.h"
#include "ui/common/number_words.h"
#include "ui/common/state.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace espalier::ui {

namespace {
struct BackupFactsWords {
    Q_DECLARE_TR_FUNCTIONS(BackupFacts)
};

constexpr qint64 oldMs = 30 * dayMs;

QString devices(const QJsonObject& object)
{
    return BackupFactsWords::tr("%n device(s)", nullptr, object.value(QLatin1String("devices")).toInt());
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
        return BackupFactsWords::tr("Every day, the newest %n are kept", nullptr, keep);
    }
    if (every == QLatin1String("weekly")) {
        return BackupFactsWords::tr("Every week, the newest %n are kept", nullptr, keep);
    }
    return BackupFactsWords::tr("Off");
}

QList<Fact> backupFacts(const QJsonObject& status, qint64 now)
{
    QList<Fact> facts;
    const QJsonObject good = status.value(QLatin1String("last_good")).toObject();
    if (good.isEmpty()) {
        facts.append(Fact::words(BackupFactsWords::tr("Last one"), BackupFactsWords::tr("None yet"), State::Warning));
    } else {
        const qint64 at = good.value(QLatin1String("at")).toInteger();
        facts.append(Fact::words(
            BackupFactsWords::tr("Last one"),
            BackupFactsWords::tr("%1 · %2 · %3", "when, how many devices, size")
                .arg(momentWords(at, now), devices(good), sizeWords(good.value(QLatin1String("bytes")).toInteger())),
            at < now - oldMs ? State::Warning : State::Ok));
        facts.append(Fact::identifier(BackupFactsWords::tr("File"), visibleText(good, "path")));
    }
    const QJsonObject bad = status.value(QLatin1String("last_failure")).toObject();
    if (status.value(QLatin1String("failing")).toBool() && !bad.isEmpty()) {
        facts.append(Fact::words(
            BackupFactsWords::tr("Failed"),
            BackupFactsWords::tr("%1: %2", "when, why")
                .arg(momentWords(bad.value(QLatin1String("at")).toInteger(), now), visibleText(bad, "what")),
            State::Failed));
    }
    if (const QStringList left = notRemoved(status); !left.isEmpty()) {
        facts.append(Fact::words(BackupFactsWords::tr("Not removed"),
                                 BackupFactsWords::tr("%n older backup(s) had their time but could not be removed: %1",
                                                      nullptr, static_cast<int>(left.size()))
                                     .arg(left.join(QStringLiteral(", "))),
                                 State::Warning));
    }
    facts.append(Fact::words(BackupFactsWords::tr("By itself"), backupScheduleWords(status)));
    if (const QJsonValue next = status.value(QLatin1String("next_at")); !next.isNull()) {
        const qint64 at = next.toInteger();
        facts.append(Fact::words(BackupFactsWords::tr("Next one"),
                                 at <= now ? BackupFactsWords::tr("Now") : momentWords(at, now)));
        facts.append(Fact::identifier(BackupFactsWords::tr("Folder"), visibleText(status, "folder")));
    }
    return facts;
}

QList<Fact> manifestFacts(const QJsonObject& manifest, qint64 now)
{
    QList<Fact> facts{
        Fact::words(BackupFactsWords::tr("Organization"), visibleText(manifest, "organization")),
        Fact::identifier(BackupFactsWords::tr("Public address"), visibleText(manifest, "public_url")),
        Fact::words(BackupFactsWords::tr("Made"),
                    momentWords(manifest.value(QLatin1String("made_at")).toInteger(), now)),
        Fact::words(BackupFactsWords::tr("Holds"),
                    BackupFactsWords::tr("%1 · %2", "how many devices, size")
                        .arg(devices(manifest), sizeWords(manifest.value(QLatin1String("bytes")).toInteger())))};
    const QString topic = visibleText(manifest, "push_topic");
    facts.append(topic.isEmpty() ? Fact::words(BackupFactsWords::tr("Push certificate"), BackupFactsWords::tr("None"))
                                 : Fact::identifier(BackupFactsWords::tr("Push topic"), topic));
    return facts;
}

} // namespace espalier::ui
