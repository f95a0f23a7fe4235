#include "server/restore.h"

#include "audit/log.h"
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
        const int calledOff = TRY(mdm::Queue::callOffOrders(tx, QStringLiteral("restored")));
        return audit::append(tx, {.actor = QStringLiteral("admin"),
                                  .kind = QStringLiteral("backup.restored"),
                                  .subjectKind = QStringLiteral("backup"),
                                  .subject = {},
                                  .arguments = {{QStringLiteral("made_at"), unpacked.manifest.madeAt},
                                                {QStringLiteral("devices"), unpacked.manifest.devices},
                                                {QStringLiteral("called_off"), calledOff}}});
    });
}

Result<> moveInPlace(const QString& from, const QString& to)
{
    // Over an empty folder too, in one step; over one that has been filled meanwhile it fails.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0) {
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

Result<backup::Manifest> restore(const DataFolder& folder, const Restoring& restoring, const Clock& clock)
{
    const QString target = QDir::cleanPath(folder.path()); // no slash at its end
    TRY(checkEmpty(target));
    QTemporaryDir building(target + QStringLiteral(".restoring-XXXXXX")); // mode 0700
    if (!building.isValid()) {
        return fail(ErrorCode::Storage,
                    QStringLiteral("no folder can be made beside %1: %2").arg(target, building.errorString()));
    }
    const std::atomic<bool> never = false;
    const auto unpacked = TRY(backup::unpack(restoring.file, restoring.backupPassphrase, building.path(), never));
    TRY(within(backup::prove(unpacked, building.path(), clock), restoring.file));
    TRY(enterInLog(unpacked, building.path(), clock));
    const DataFolder built(building.path());
    TRY(placeMasterKey(built, unpacked.masterKey, restoring.keyPlace, restoring.passphrase));
    TRY(keepMasterKey(built));
    TRY(moveInPlace(building.path(), target));
    building.setAutoRemove(false);
    return unpacked.manifest;
}

} // namespace espalier::server
