#include "server/restore.h"

#include "audit/log.h"
#include "backup/sync_folder.h"
#include "crypto/sealer.h"
#include "mdm/queue.h"
#include "server/tls_source.h"
#include "store/store.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace espalier::server {

namespace {

Result<> checkEmpty(const QString& folder)
{
    const QFileInfo info(folder);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (info.exists() && (!info.isDir() || !QDir(folder).isEmpty(everything))) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("%1 is not empty. A backup is restored into a new folder, so that "
                                   "nothing is overwritten; name another one")
                        .arg(folder));
    }
    if (!QDir().mkpath(info.absolutePath())) {
        return fail(ErrorCode::Storage, QStringLiteral("the folder %1 can't be made").arg(info.absolutePath()));
    }
    return {};
}

Result<> enterInLog(const backup::Unpacked& unpacked, const QString& folder, const Clock& clock)
{
    const crypto::Sealer sealer(unpacked.masterKey.copy());
    const auto store = TRY(store::Store::open({.folder = folder}, clock));
    audit::sealHead(*store, sealer);
    return store->write([&](store::Transaction& tx) -> Result<> {
        if (!unpacked.tlsKeyPem.isEmpty()) {
            TRY(storeTls(tx, sealer, TRY(readTls(unpacked.tlsChainPem, unpacked.tlsKeyPem))));
        }
        // It may have been done or called off since, and nobody expects a wipe out of the past.
        const int calledOff = TRY(mdm::Queue::callOffOrders(tx, {mdm::StepKind::Restored, QStringLiteral("restored")}));
        return audit::append(tx, {.actor = QStringLiteral("admin"),
                                  .kind = QStringLiteral("backup.restored"),
                                  .subjectKind = QStringLiteral("backup"),
                                  .subject = {},
                                  .arguments = {{QStringLiteral("made_at"), unpacked.manifest.madeAt},
                                                {QStringLiteral("devices"), unpacked.manifest.devices},
                                                {QStringLiteral("called_off"), calledOff}}});
    });
}

// Of this target: its name, and what QTemporaryDir puts for the six X.
QString buildingName(const QString& target)
{
    return QFileInfo(target).fileName() + QStringLiteral(".restoring-");
}

// Held while a folder is being built, so that nobody takes it for a leftover.
class Hold {
public:
    explicit Hold(const QString& folder)
        : m_file(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW))
    {
        m_isHeld = m_file >= 0 && ::flock(m_file, LOCK_EX | LOCK_NB) == 0;
    }
    ~Hold()
    {
        if (m_file >= 0) {
            ::close(m_file);
        }
    }
    Q_DISABLE_COPY_MOVE(Hold)
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    const int m_file;
    bool m_isHeld = false;
};

Result<> moveInPlace(const QString& from, const QString& to)
{
    // Over an empty folder too, in one step; over one that has been filled meanwhile it fails.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0) {
        backup::syncFolder(QFileInfo(to).absolutePath());
        return {};
    }
    const int why = errno;
    if (why == EBUSY || why == EXDEV) {
        return fail(ErrorCode::Storage,
                    QStringLiteral("%1 is the root of a file system; name a new folder in it").arg(to));
    }
    return fail(ErrorCode::Storage,
                QStringLiteral("the folder %1 can't be made: %2").arg(to, QString::fromLocal8Bit(std::strerror(why))));
}

} // namespace

void clearInterruptedRestores(const DataFolder& folder)
{
    const QString target = QDir::cleanPath(folder.path());
    const QString name = buildingName(target);
    const QDir beside(QFileInfo(target).absolutePath());
    for (const QString& left : beside.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        constexpr qsizetype random = 6;
        if (left.startsWith(name) && left.size() == name.size() + random && Hold(beside.filePath(left)).isHeld()) {
            QDir(beside.filePath(left)).removeRecursively();
        }
    }
}

Result<backup::Manifest> restore(const DataFolder& folder, const Restoring& restoring, const Clock& clock)
{
    const QString target = QDir::cleanPath(folder.path()); // no slash at its end
    TRY(checkEmpty(target));
    clearInterruptedRestores(folder);
    QTemporaryDir building(target + QStringLiteral(".restoring-XXXXXX")); // mode 0700
    if (!building.isValid()) {
        return fail(ErrorCode::Storage,
                    QStringLiteral("no folder can be made beside %1: %2").arg(target, building.errorString()));
    }
    const Hold hold(building.path());
    const std::atomic<bool> never = false;
    const auto unpacked = TRY(backup::unpack(restoring.file, restoring.backupPassphrase, building.path(), never));
    TRY(within(backup::prove(unpacked, building.path(), clock, never), restoring.file));
    TRY(enterInLog(unpacked, building.path(), clock));
    const DataFolder built(building.path());
    TRY(restoring.placeKey ? restoring.placeKey(built, unpacked.masterKey)
                           : placeMasterKey(built, unpacked.masterKey, restoring.keyPlace, restoring.passphrase));
    TRY(keepMasterKey(built));
    backup::syncFolder(building.path());
    TRY(moveInPlace(building.path(), target));
    building.setAutoRemove(false);
    return unpacked.manifest;
}

} // namespace espalier::server
