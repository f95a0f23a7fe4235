#include "server/backup_schedule.h"

#include "base/durations.h"
#include "store/secrets.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace espalier::server {

namespace {

const QString passphrasePlace = QStringLiteral("backup/passphrase");

BackupRecord recordFrom(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return {
        object[QStringLiteral("at")].toInteger(),    object[QStringLiteral("path")].toString(),
        object[QStringLiteral("bytes")].toInteger(), object[QStringLiteral("devices")].toInt(),
        object[QStringLiteral("what")].toString(),   object[QStringLiteral("not_removed")].toVariant().toStringList()};
}

Result<> keepRecord(store::Transaction& tx, const QString& key, const BackupRecord& record)
{
    return store::setSetting(
        tx, key, QString::fromUtf8(QJsonDocument(record.toJson().toObject()).toJson(QJsonDocument::Compact)));
}

} // namespace

const char* name(BackupEvery every)
{
    switch (every) {
    case BackupEvery::Off:
        return "off";
    case BackupEvery::Daily:
        return "daily";
    case BackupEvery::Weekly:
        return "weekly";
    }
    return "";
}

Result<BackupEvery> backupEveryFromName(const QString& word)
{
    for (const auto every : {BackupEvery::Off, BackupEvery::Daily, BackupEvery::Weekly}) {
        if (word == QLatin1String(name(every))) {
            return every;
        }
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("backups are made daily or weekly, or this is off"));
}

QJsonValue BackupRecord::toJson() const
{
    if (at == 0) {
        return {};
    }
    QJsonObject object{{QStringLiteral("at"), at}, {QStringLiteral("path"), path}};
    if (!what.isEmpty()) {
        object.insert(QStringLiteral("what"), what);
    } else {
        object.insert(QStringLiteral("bytes"), bytes);
        object.insert(QStringLiteral("devices"), devices);
    }
    if (!notRemoved.isEmpty()) {
        object.insert(QStringLiteral("not_removed"), QJsonArray::fromStringList(notRemoved));
    }
    return object;
}

std::optional<qint64> BackupState::nextAt(qint64 now) const
{
    if (schedule.every == BackupEvery::Off) {
        return std::nullopt;
    }
    const qint64 period = schedule.every == BackupEvery::Daily ? dayMs : 7 * dayMs;
    // What lies in the future tells of a clock that was wrong.
    qint64 next = lastScheduled.at == 0 || lastScheduled.at > now ? now : lastScheduled.at + period;
    if (isFailing() && lastFailure.at <= now) {
        next = qMax(next, lastFailure.at + hourMs);
    }
    return next;
}

Result<BackupState> backupState(store::Connection& db)
{
    BackupState state;
    state.schedule.folder = TRY(store::setting(db, "backup_folder"));
    state.schedule.every = backupEveryFromName(TRY(store::setting(db, "backup_every"))).value_or(BackupEvery::Off);
    const int keep = TRY(store::setting(db, "backup_keep")).toInt();
    state.schedule.keep = keep >= 1 && keep <= mostBackupsKept ? keep : usualBackupsKept;
    state.schedule.hasPassphrase = TRY(store::secret(db, passphrasePlace)).has_value();
    state.lastGood = recordFrom(TRY(store::setting(db, "backup_last_good")));
    state.lastScheduled = recordFrom(TRY(store::setting(db, "backup_last_scheduled")));
    state.lastFailure = recordFrom(TRY(store::setting(db, "backup_last_failure")));
    return state;
}

Result<> keepBackupSchedule(store::Transaction& tx, const crypto::Sealer& sealer, const BackupSchedule& schedule,
                            const SecretBytes& passphrase)
{
    TRY(store::setSetting(tx, QStringLiteral("backup_folder"), schedule.folder));
    TRY(store::setSetting(tx, QStringLiteral("backup_every"), QLatin1String(name(schedule.every))));
    TRY(store::setSetting(tx, QStringLiteral("backup_keep"), QString::number(schedule.keep)));
    if (passphrase.isEmpty()) {
        return {};
    }
    return store::putSecret(tx, passphrasePlace, sealer.seal(passphrase.view(), store::secretPlace(passphrasePlace)));
}

Result<> keepLastGood(store::Transaction& tx, const BackupRecord& record)
{
    return keepRecord(tx, QStringLiteral("backup_last_good"), record);
}

Result<> keepLastScheduled(store::Transaction& tx, const BackupRecord& record)
{
    return keepRecord(tx, QStringLiteral("backup_last_scheduled"), record);
}

Result<> keepLastFailure(store::Transaction& tx, const BackupRecord& record)
{
    return keepRecord(tx, QStringLiteral("backup_last_failure"), record);
}

Result<> forgetLastFailure(store::Transaction& tx)
{
    return store::setSetting(tx, QStringLiteral("backup_last_failure"), {});
}

Result<SecretBytes> scheduledPassphrase(store::Connection& db, const crypto::Sealer& sealer)
{
    const auto sealed = TRY(store::secret(db, passphrasePlace));
    if (!sealed) {
        return fail(ErrorCode::Unavailable, QStringLiteral("no passphrase is kept for scheduled backups"));
    }
    return sealer.open(*sealed, store::secretPlace(passphrasePlace));
}

} // namespace espalier::server
