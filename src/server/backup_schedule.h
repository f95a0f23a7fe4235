// When backups are made without being asked for, where, and how many are kept. Kept in the settings backup_folder,
// backup_every, backup_keep, backup_last_good, backup_last_scheduled, backup_last_failure and the secret
// "backup/passphrase".
#pragma once

#include "base/secret_bytes.h"
#include "crypto/sealer.h"
#include "store/connection.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace espalier::server {

enum class BackupEvery { Off, Daily, Weekly };
[[nodiscard]] const char* name(BackupEvery every); // "off", "daily", "weekly"
[[nodiscard]] Result<BackupEvery> backupEveryFromName(const QString& name);

inline constexpr int usualBackupsKept = 14;
inline constexpr int mostBackupsKept = 1000;

struct BackupSchedule {
    QString folder; // absolute
    BackupEvery every = BackupEvery::Off;
    int keep = usualBackupsKept;
    bool hasPassphrase = false;
};

// How the last ones went; times in ms, 0: there was none.
struct BackupRecord {
    qint64 at = 0;
    QString path;
    qint64 bytes = 0; // of a good one
    int devices = 0;
    QString what = {};                       // why it failed
    QStringList notRemoved = {};             // older ones of the schedule that had their time and could not be removed
    [[nodiscard]] QJsonValue toJson() const; // null when there was none
};
struct BackupState {
    BackupSchedule schedule;
    BackupRecord lastGood;      // by hand or by the schedule
    BackupRecord lastScheduled; // good, by the schedule
    BackupRecord lastFailure;   // of the schedule, until it works again
    // The schedule; one that it makes, or a changed schedule, ends it. No clock decides: it may have been wrong.
    [[nodiscard]] bool isFailing() const { return lastFailure.at > 0; }
    // When the schedule makes the next one, in ms; nullopt: it is off. Its own last good one counts: one by hand puts
    // nothing off. At once when it has made none yet. After a failure it tries again every hour.
    [[nodiscard]] std::optional<qint64> nextAt(qint64 now) const;
};

[[nodiscard]] Result<BackupState> backupState(store::Connection& db);
// `passphrase` empty: the one that is kept.
[[nodiscard]] Result<> keepBackupSchedule(store::Transaction& tx, const crypto::Sealer& sealer,
                                          const BackupSchedule& schedule, const SecretBytes& passphrase);
[[nodiscard]] Result<> keepLastGood(store::Transaction& tx, const BackupRecord& record);
[[nodiscard]] Result<> keepLastScheduled(store::Transaction& tx, const BackupRecord& record);
[[nodiscard]] Result<> keepLastFailure(store::Transaction& tx, const BackupRecord& record);
[[nodiscard]] Result<> forgetLastFailure(store::Transaction& tx);
[[nodiscard]] Result<SecretBytes> scheduledPassphrase(store::Connection& db, const crypto::Sealer& sealer);

} // namespace espalier::server
