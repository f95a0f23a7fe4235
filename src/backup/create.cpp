#include "backup/create.h"

#include "backup/file_stream.h"
#include "backup/refusal.h"
#include "backup/sync_folder.h"
#include "backup/unpack.h"
#include "base/error_kind.h"
#include "base/passphrase.h"
#include "store/readers.h"
#include "store/snapshot.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>

namespace espalier::backup {

namespace {

QString workFolder(const QString& dataFolder)
{
    return dataFolder + QStringLiteral("/backup.work");
}

Failure stopped()
{
    return fail(ErrorCode::Unavailable, QStringLiteral("the server is stopping"));
}

// Hands on every part of a file. `each` returns Result<>.
template <class F> Result<> throughFile(const QString& path, const std::atomic<bool>& stopping, F&& each)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be read: %2").arg(path, file.errorString()));
    }
    while (!file.atEnd()) {
        const QByteArray part = file.read(chunkSize);
        if (part.isEmpty()) {
            return fail(ErrorCode::Storage, QStringLiteral("%1 can't be read: %2").arg(path, file.errorString()));
        }
        if (stopping) {
            return stopped();
        }
        TRY(each(part));
    }
    return {};
}

Result<ContentFile> contentFile(const QString& folder, const QString& name, const std::atomic<bool>& stopping)
{
    ContentFile file{name, 0, {}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    TRY(throughFile(folder + QLatin1Char('/') + name, stopping, [&](const QByteArray& part) -> Result<> {
        file.bytes += part.size();
        hash.addData(part);
        return {};
    }));
    file.sha256 = hash.result();
    return file;
}

// The catalogue beside the database is replaced whole when one is loaded; a copy stays what it was when it was listed.
Result<> copyCatalogue(const QString& from, const QString& to)
{
    if (const QString path = from + QLatin1Char('/') + catalogueName;
        QFile::exists(path) && !QFile::copy(path, to + QLatin1Char('/') + catalogueName)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be copied to %2").arg(path, to));
    }
    return {};
}

// A journal only grows, and a torn end is cut off when it is read. One that is gone meanwhile was saved or thrown away.
Result<> copyDrafts(const QString& from, const QString& to)
{
    const QDir drafts(from + QLatin1Char('/') + draftsName);
    for (const QString& file : drafts.entryList({QStringLiteral("*.journal")}, QDir::Files)) {
        const QString name = draftsName + QLatin1Char('/') + file;
        if (!isDraft(name)) {
            continue;
        }
        if (!QDir(to).exists(draftsName) &&
            !QDir(to).mkdir(draftsName, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
            return fail(ErrorCode::Storage, QStringLiteral("the folder %1/%2 can't be made").arg(to, draftsName));
        }
        if (!QFile::copy(drafts.filePath(file), to + QLatin1Char('/') + name) && drafts.exists(file)) {
            return fail(ErrorCode::Storage, QStringLiteral("%1 can't be copied to %2").arg(drafts.filePath(file), to));
        }
    }
    return {};
}

QStringList filesIn(const QString& work)
{
    QStringList names{databaseName, catalogueName};
    for (const QString& file : QDir(work + QLatin1Char('/') + draftsName).entryList(QDir::Files)) {
        names.append(draftsName + QLatin1Char('/') + file);
    }
    std::sort(names.begin() + 2, names.end()); // as checkFiles() wants them
    return names;
}

Result<Manifest> manifestOf(const Source& source, const QString& work, const Clock& clock,
                            const std::atomic<bool>& stopping)
{
    store::Readers readers(work + QLatin1Char('/') + databaseName);
    Manifest manifest;
    TRY(readers.run([&](store::Connection& db) -> Result<> {
        manifest = TRY(describe(db));
        return {};
    }));
    manifest.version = QStringLiteral(ESPALIER_VERSION);
    manifest.madeAt = clock.nowMs();
    for (const QString& name : filesIn(work)) {
        if (QFile::exists(work + QLatin1Char('/') + name)) {
            manifest.files.append(TRY(contentFile(work, name, stopping)));
        }
    }
    if (!source.tlsKeyPem.isEmpty()) {
        manifest.files.append({tlsChainName, source.tlsChainPem.size(), {}});
        manifest.files.append({tlsKeyName, source.tlsKeyPem.size(), {}});
    }
    manifest.files.append({masterKeyName, source.masterKey.size(), {}});
    return manifest;
}

Result<> writeAll(Writer& writer, const Source& source, const Manifest& manifest, const QString& work,
                  const std::atomic<bool>& stopping)
{
    const QByteArray json = QJsonDocument(manifest.toJson()).toJson(QJsonDocument::Compact);
    QByteArray length(4, '\0');
    qToBigEndian(quint32(json.size()), length.data());
    TRY(writer.write(length));
    TRY(writer.write(json));
    for (const ContentFile& file : manifest.files) {
        if (file.name == masterKeyName) {
            TRY(writer.write(source.masterKey.view()));
        } else if (file.name == tlsKeyName) {
            TRY(writer.write(source.tlsKeyPem.view()));
        } else if (file.name == tlsChainName) {
            TRY(writer.write(source.tlsChainPem));
        } else {
            TRY(throughFile(work + QLatin1Char('/') + file.name, stopping,
                            [&](const QByteArray& part) { return writer.write(part); }));
        }
    }
    return writer.finish();
}

Result<> checkTarget(const Target& target)
{
    if (!isLongEnough(target.passphrase.view())) {
        return fail(ErrorCode::Refused, refusal::shortPassphrase,
                    QStringLiteral("the passphrase is too short: whoever finds the backup may try as often as they "
                                   "like. Take at least %1 characters")
                        .arg(leastPassphrase));
    }
    const QFileInfo file(target.path);
    if (!file.absoluteDir().exists()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no folder %1").arg(file.absolutePath()));
    }
    if (file.exists() && (!target.replace || !file.isFile())) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("%1 is there already; choose another name or have it replaced").arg(target.path));
    }
    return {};
}

// A leftover of our own, never somebody's file that happens to have the name.
Result<> clearPartial(const QString& path, const QByteArray& whose)
{
    if (!QFile::exists(path)) {
        return {};
    }
    const auto header = headerOf(path);
    const bool isOurs = QFileInfo(path).size() == 0 || (header && header->whose == whose);
    if (!isOurs || !QFile::remove(path)) {
        return fail(ErrorCode::Conflict, QStringLiteral("%1 is in the way; move it elsewhere").arg(path));
    }
    return {};
}

// Both names in the folder are on disk when it returns.
Result<> giveName(const QString& partial, const QString& path, bool replace)
{
    const QByteArray from = QFile::encodeName(partial);
    const QByteArray to = QFile::encodeName(path);
    int named = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), replace ? 0 : RENAME_NOREPLACE);
    if (named != 0 && errno == EINVAL) { // a file system that can't look and rename at once; it was looked before
        named = std::rename(from.constData(), to.constData());
    }
    if (named != 0) {
        return errno == EEXIST ? fail(ErrorCode::Conflict, QStringLiteral("%1 was made meanwhile").arg(path))
                               : fail(ErrorCode::Storage, QStringLiteral("%1 can't be written").arg(path));
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace

Result<QString> makeWorkFolder(const QString& dataFolder)
{
    clearWorkFolder(dataFolder);
    const QString path = workFolder(dataFolder);
    if (!QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return fail(ErrorCode::Storage, QStringLiteral("the folder %1 can't be made").arg(path));
    }
    return path;
}

void clearWorkFolder(const QString& dataFolder)
{
    QDir(workFolder(dataFolder)).removeRecursively();
}

Result<Made> create(const Source& source, const Target& target, const Clock& clock, const std::atomic<bool>& stopping)
{
    TRY(checkTarget(target));
    const QString partial = target.path + partialEnd;
    TRY(clearPartial(partial, target.header.whose));
    const auto clearWork = qScopeGuard([&] { clearWorkFolder(source.folder); });
    const QString work = TRY(makeWorkFolder(source.folder));
    TRY(copyDrafts(source.folder, work)); // before the database: what is saved in between is in both, not in neither
    TRY(store::copyDatabase(source.folder + QLatin1Char('/') + databaseName, work + QLatin1Char('/') + databaseName,
                            stopping));
    TRY(copyCatalogue(source.folder, work));
    Made made;
    made.manifest = TRY(manifestOf(source, work, clock, stopping));
    Header header = target.header;
    header.madeAt = made.manifest.madeAt;
    auto removePartial = qScopeGuard([&] { QFile::remove(partial); });
    Writer writer = TRY(Writer::create(partial, header, target.passphrase));
    TRY(writeAll(writer, source, made.manifest, work, stopping));
    QFile::remove(work + QLatin1Char('/') + databaseName); // room for the trial
    const Manifest proven = TRY(within(verify(partial, target.passphrase, work, clock, stopping),
                                       QStringLiteral("the backup was written but doesn't open again")));
    if (proven != made.manifest) {
        return fail(ErrorCode::Internal, QStringLiteral("the backup holds something else than was written"));
    }
    made.bytes = QFileInfo(partial).size();
    TRY(giveName(partial, target.path, target.replace));
    removePartial.dismiss();
    return made;
}

} // namespace espalier::backup
