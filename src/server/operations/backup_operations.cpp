#include "server/operations/backup_operations.h"

#include "server/operations/named_things.h"

#include <QFileInfo>
#include <QJsonArray>

namespace espalier::server {

namespace {

Result<SecretBytes> passphraseIn(const QJsonObject& arguments)
{
    return SecretBytes::take(TRY(textArgument(arguments, "passphrase")).toUtf8());
}

QJsonObject scheduleOf(const BackupState& state, const Clock& clock)
{
    const auto next = state.nextAt(clock.nowMs());
    return {{QStringLiteral("folder"), state.schedule.folder},
            {QStringLiteral("every"), QLatin1String(name(state.schedule.every))},
            {QStringLiteral("keep"), state.schedule.keep},
            {QStringLiteral("has_passphrase"), state.schedule.hasPassphrase},
            {QStringLiteral("next_at"), next ? QJsonValue(*next) : QJsonValue()}};
}

Result<QJsonValue> create(Backups& backups, const QJsonObject& arguments, const Caller& caller)
{
    const QString path = TRY(requiredText(arguments, "path"));
    const auto replace = arguments[QStringLiteral("replace")].toBool() ? Backups::Replace::Yes : Backups::Replace::No;
    const auto made = TRY(backups.create(path, TRY(passphraseIn(arguments)), replace, caller.name));
    QJsonObject answer = made.manifest.toJson();
    answer.insert(QStringLiteral("path"), path);
    answer.insert(QStringLiteral("bytes"), made.bytes);
    return QJsonValue(answer);
}

Result<QJsonValue> verify(Backups& backups, const QJsonObject& arguments)
{
    const QString path = TRY(requiredText(arguments, "path"));
    QJsonObject answer = TRY(backups.verify(path, TRY(passphraseIn(arguments)))).toJson();
    answer.insert(QStringLiteral("path"), path);
    answer.insert(QStringLiteral("bytes"), QFileInfo(path).size());
    return QJsonValue(answer);
}

Result<QJsonValue> list(const Backups& backups, const QJsonObject& arguments)
{
    const QString folder = TRY(textArgument(arguments, "folder", TRY(backups.state()).schedule.folder));
    QJsonArray rows;
    if (folder.isEmpty()) {
        return QJsonValue(rows);
    }
    for (const auto& found : TRY(backup::findBackups(folder))) {
        if (found.path.endsWith(backup::partialEnd)) {
            continue;
        }
        rows.append(QJsonObject{{QStringLiteral("path"), found.path},
                                {QStringLiteral("name"), QFileInfo(found.path).fileName()},
                                {QStringLiteral("bytes"), found.bytes},
                                {QStringLiteral("made_at"), found.header.madeAt},
                                {QStringLiteral("scheduled"), found.header.scheduled},
                                {QStringLiteral("own"), backups.isOurs(found.header)}});
    }
    return QJsonValue(rows);
}

Result<QJsonValue> status(const Backups& backups, const Clock& clock)
{
    const BackupState state = TRY(backups.state());
    QJsonObject answer = scheduleOf(state, clock);
    answer.insert(QStringLiteral("running"), backups.isRunning());
    answer.insert(QStringLiteral("failing"), state.isFailing());
    answer.insert(QStringLiteral("last_good"), state.lastGood.toJson());
    answer.insert(QStringLiteral("last_scheduled"), state.lastScheduled.toJson());
    answer.insert(QStringLiteral("last_failure"), state.lastFailure.toJson());
    return QJsonValue(answer);
}

Result<QJsonValue> setSchedule(Backups& backups, const Clock& clock, const QJsonObject& arguments, const Caller& caller)
{
    BackupSchedule schedule = TRY(backups.state()).schedule;
    schedule.folder = TRY(textArgument(arguments, "folder", schedule.folder));
    schedule.every =
        TRY(backupEveryFromName(TRY(textArgument(arguments, "every", QLatin1String(name(schedule.every))))));
    schedule.keep = int(TRY(numberArgument(arguments, "keep", schedule.keep, 1, mostBackupsKept)));
    TRY(backups.setSchedule(schedule, TRY(passphraseIn(arguments)), caller.name));
    return QJsonValue(scheduleOf(TRY(backups.state()), clock));
}

} // namespace

void addBackupOperations(Operations& operations, Backups& backups, const Clock& clock)
{
    operations.add(QStringLiteral("backup.create"), [&backups](const QJsonObject& arguments, const Caller& caller) {
        return create(backups, arguments, caller);
    });
    operations.add(QStringLiteral("backup.verify"),
                   [&backups](const QJsonObject& arguments, const Caller&) { return verify(backups, arguments); });
    operations.add(QStringLiteral("backup.list"),
                   [&backups](const QJsonObject& arguments, const Caller&) { return list(backups, arguments); });
    operations.add(QStringLiteral("backup.status"),
                   [&backups, &clock](const QJsonObject&, const Caller&) { return status(backups, clock); });
    operations.add(QStringLiteral("backup.schedule.get"),
                   [&backups, &clock](const QJsonObject&, const Caller&) -> Result<QJsonValue> {
                       return QJsonValue(scheduleOf(TRY(backups.state()), clock));
                   });
    operations.add(QStringLiteral("backup.schedule.set"),
                   [&backups, &clock](const QJsonObject& arguments, const Caller& caller) {
                       return setSchedule(backups, clock, arguments, caller);
                   });
}

} // namespace espalier::server
