#include "server/backups.h"

#include "audit/log.h"
#include "backup/refusal.h"
#include "backup/unpack.h"
#include "base/durations.h"
#include "base/error_kind.h"
#include "base/passphrase.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

namespace espalier::server {

namespace {

constexpr qsizetype whoseSize = 16;

// Kinds, beside those of backup/refusal.
namespace refusal {
constexpr QLatin1String inDataFolder("in-data-folder");
constexpr QLatin1String backupRunning("backup-running");
constexpr QLatin1String notNoted("backup-not-noted");
} // namespace refusal

// A file can be made there; it is gone again.
Result<> checkWritable(const QString& folder)
{
    if (!QFileInfo(folder).isDir()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no folder %1").arg(folder));
    }
    QTemporaryFile probe(folder + QStringLiteral("/espalier-XXXXXX"));
    if (!probe.open()) {
        return fail(ErrorCode::Storage,
                    QStringLiteral("nothing can be written into %1: %2").arg(folder, probe.errorString()));
    }
    return {};
}

Result<> checkOutside(const QString& folder, const QString& dataFolder)
{
    const QString data = QFileInfo(dataFolder).canonicalFilePath() + QLatin1Char('/');
    if ((QFileInfo(folder).canonicalFilePath() + QLatin1Char('/')).startsWith(data)) {
        return fail(ErrorCode::Refused, refusal::inDataFolder,
                    QStringLiteral("%1 lies in the data folder and would be lost with it; choose a folder on another "
                                   "disk")
                        .arg(folder));
    }
    return {};
}

Result<> checkSchedule(const BackupSchedule& schedule, const SecretBytes& passphrase, const QString& dataFolder)
{
    if (schedule.keep < 1 || schedule.keep > mostBackupsKept) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("between 1 and %1 backups are kept").arg(mostBackupsKept));
    }
    if (!passphrase.isEmpty() && !isLongEnough(passphrase.view())) {
        return fail(ErrorCode::Refused, backup::refusal::shortPassphrase,
                    QStringLiteral("the passphrase of the backups is too short; take at least %1 characters")
                        .arg(leastPassphrase));
    }
    if (schedule.every == BackupEvery::Off) {
        return {};
    }
    if (!QDir::isAbsolutePath(schedule.folder)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the folder for backups needs its whole path"));
    }
    if (passphrase.isEmpty() && !schedule.hasPassphrase) {
        return fail(ErrorCode::Refused, QStringLiteral("scheduled backups need a passphrase"));
    }
    TRY(checkWritable(schedule.folder));
    return checkOutside(schedule.folder, dataFolder);
}

BackupRecord recordOf(const QString& path, const backup::Made& made)
{
    return {made.manifest.madeAt, path, made.bytes, made.manifest.devices};
}

} // namespace

Backups::Backups(const DataFolder& folder, const SecretBytes& masterKey, store::Store& store,
                 const crypto::Sealer& sealer, TlsSource& tls, const Clock& clock)
    : m_folder(folder), m_masterKey(masterKey), m_store(store), m_sealer(sealer), m_tls(tls), m_clock(clock),
      m_whose(sealer.lookupHash("espalier", QStringLiteral("backup-whose")).first(whoseSize))
{
}

Result<std::unique_lock<std::mutex>> Backups::begin()
{
    std::unique_lock lock(m_oneAtATime, std::try_to_lock);
    if (!lock) {
        return fail(ErrorCode::Unavailable, refusal::backupRunning,
                    QStringLiteral("a backup is being made or verified; try again later"));
    }
    return lock;
}

Result<backup::Made> Backups::make(const QString& path, const SecretBytes& passphrase, Replace replace, bool scheduled)
{
    m_running = true;
    const auto end = qScopeGuard([this] { m_running = false; });
    backup::Source source{m_folder.path(), m_masterKey, {}, {}};
    if (const auto files = TRY(m_tls.fromFiles())) {
        source.tlsChainPem = files->chainPem();
        source.tlsKeyPem = files->key.toPkcs8Pem();
    }
    const backup::Target target{path, passphrase, replace == Replace::Yes, {0, scheduled, m_whose}};
    return backup::create(source, target, m_clock, m_stopping);
}

Result<> Backups::enterGood(const BackupRecord& record, By by, const QString& actor)
{
    const auto entered = m_store.write([&](store::Transaction& tx) -> Result<> {
        if (by == By::Schedule) {
            TRY(forgetLastFailure(tx));
            TRY(keepLastScheduled(tx, record));
        }
        TRY(keepLastGood(tx, record));
        QJsonObject arguments = record.toJson().toObject();
        arguments.remove(QStringLiteral("at"));
        return audit::append(tx, {.actor = actor,
                                  .kind = QStringLiteral("backup.made"),
                                  .subjectKind = QStringLiteral("backup"),
                                  .subject = QFileInfo(record.path).fileName(),
                                  .arguments = arguments});
    });
    if (!entered) {
        return fail(entered.error().code, refusal::notNoted,
                    QStringLiteral("the backup %1 is made and proven, but that could not be noted: %2")
                        .arg(record.path, withoutKind(entered.error().what)));
    }
    return {};
}

Result<> Backups::enterFailure(const QString& path, const QString& what)
{
    return m_store.write([&](store::Transaction& tx) -> Result<> {
        const BackupState before = TRY(backupState(tx));
        const bool isTold = before.isFailing() && before.lastFailure.what == what &&
                            before.lastFailure.at / dayMs == tx.nowMs() / dayMs;
        TRY(keepLastFailure(tx, {tx.nowMs(), path, 0, 0, what}));
        if (isTold) {
            return {};
        }
        return audit::append(tx, {.actor = QStringLiteral("system"),
                                  .kind = QStringLiteral("backup.failed"),
                                  .subjectKind = QStringLiteral("backup"),
                                  .subject = QFileInfo(path).fileName(),
                                  .arguments = {{QStringLiteral("path"), path}, {QStringLiteral("what"), what}}});
    });
}

Result<backup::Made> Backups::create(const QString& path, const SecretBytes& passphrase, Replace replace,
                                     const QString& actor)
{
    if (!QDir::isAbsolutePath(path)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the backup's file needs its whole path"));
    }
    TRY(checkOutside(QFileInfo(path).absolutePath(), m_folder.path()));
    const auto lock = TRY(begin());
    auto made = TRY(make(path, passphrase, replace, false));
    TRY(enterGood(recordOf(path, made), By::Hand, actor));
    return made;
}

Result<backup::Manifest> Backups::verify(const QString& path, const SecretBytes& passphrase)
{
    const auto lock = TRY(begin());
    const auto clear = qScopeGuard([this] { backup::clearWorkFolder(m_folder.path()); });
    const QString work = TRY(backup::makeWorkFolder(m_folder.path()));
    return backup::verify(path, passphrase, work, m_clock, m_stopping);
}

Result<> Backups::setSchedule(const BackupSchedule& schedule, const SecretBytes& passphrase, const QString& actor)
{
    TRY(checkSchedule(schedule, passphrase, m_folder.path()));
    return m_store.write([&](store::Transaction& tx) -> Result<> {
        TRY(keepBackupSchedule(tx, m_sealer, schedule, passphrase));
        TRY(forgetLastFailure(tx));
        return audit::append(tx, {.actor = actor,
                                  .kind = QStringLiteral("backup.scheduled"),
                                  .subjectKind = QStringLiteral("backup"),
                                  .subject = {},
                                  .arguments = {{QStringLiteral("every"), QLatin1String(name(schedule.every))},
                                                {QStringLiteral("folder"), schedule.folder},
                                                {QStringLiteral("keep"), schedule.keep},
                                                {QStringLiteral("new_passphrase"), !passphrase.isEmpty()}}});
    });
}

Result<> Backups::makeScheduled(const BackupSchedule& schedule, const QString& path)
{
    const SecretBytes passphrase =
        TRY(m_store.read([this](store::Connection& db) { return scheduledPassphrase(db, m_sealer); }));
    const auto made = TRY(make(path, passphrase, Replace::No, true));
    BackupRecord record = recordOf(path, made);
    record.notRemoved = backup::rotate(schedule.folder, m_whose, schedule.keep, path).notRemoved;
    return enterGood(record, By::Schedule, QStringLiteral("system"));
}

Result<> Backups::runDue()
{
    const auto lock = begin();
    if (!lock) {
        return {}; // the one under way counts, or its turn comes in a few minutes
    }
    const qint64 now = m_clock.nowMs();
    const BackupState before = TRY(state());
    const auto next = before.nextAt(now);
    if (!next || *next > now || m_stopping) {
        return {};
    }
    const BackupSchedule& schedule = before.schedule;
    const QString path = schedule.folder + QLatin1Char('/') + backup::scheduledName(now);
    const auto done = makeScheduled(schedule, path);
    if (!done && !m_stopping) {
        // Each try has another name: without it the same reason is the same text.
        const bool isMade = isOfKind(done.error(), refusal::notNoted);
        QString what = withoutKind(done.error().what);
        if (!isMade) {
            what.replace(path + backup::partialEnd, schedule.folder).replace(path, schedule.folder);
        }
        (void)enterFailure(path, what); // why it failed matters more than that this can't be noted either
    }
    return done;
}

Result<BackupState> Backups::state() const
{
    return m_store.read(backupState);
}

} // namespace espalier::server
