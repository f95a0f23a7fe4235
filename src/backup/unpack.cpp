#include "backup/unpack.h"

#include "apns/push_certificate.h"
#include "backup/file_stream.h"
#include "backup/sync_folder.h"
#include "ca/authority.h"
#include "store/snapshot.h"
#include "store/store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace espalier::backup {

namespace {

constexpr qsizetype largestManifest = 1024 * 1024;
constexpr qsizetype masterKeySize = 32;

Failure cannotWrite(const QString& path, const QString& why)
{
    return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written: %2").arg(path, why));
}

Result<Manifest> readManifest(Reader& reader)
{
    const SecretBytes length = TRY(reader.exactly(4));
    const auto size = qFromBigEndian<quint32>(length.data());
    if (size > largestManifest) {
        return fail(ErrorCode::Crypto, QStringLiteral("the backup's table of contents is too large"));
    }
    return Manifest::fromJson(TRY(reader.exactly(qsizetype(size))).view());
}

Result<> writeFile(Reader& reader, const ContentFile& file, const QString& folder, const std::atomic<bool>& stopping)
{
    if (const QString drafts = folder + QLatin1Char('/') + draftsName;
        isDraft(file.name) && !QFile::exists(drafts) &&
        !QDir().mkdir(drafts, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return cannotWrite(drafts, QStringLiteral("the folder can't be made"));
    }
    QFile target(folder + QLatin1Char('/') + file.name);
    if (!target.open(QIODevice::NewOnly | QIODevice::WriteOnly | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return cannotWrite(target.fileName(), target.errorString());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = file.bytes; left > 0;) {
        if (stopping) {
            return fail(ErrorCode::Unavailable, QStringLiteral("the server is stopping"));
        }
        const QByteArrayView part = TRY(reader.next(left));
        if (target.write(part.data(), part.size()) != part.size()) {
            return cannotWrite(target.fileName(), target.errorString());
        }
        hash.addData(part);
        left -= part.size();
    }
    if (::fsync(target.handle()) != 0) {
        return cannotWrite(target.fileName(), QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (hash.result() != file.sha256) {
        return fail(ErrorCode::Crypto, QStringLiteral("%1 in the backup is not what its table of contents says. Take "
                                                      "another backup")
                                           .arg(file.name));
    }
    return {};
}

Result<> checkPair(const QString& what, QByteArrayView chainPem, const SecretBytes& keyPem)
{
    const auto chain = TRY(within(crypto::Certificate::readAll(chainPem), what));
    const auto key = TRY(within(crypto::PrivateKey::read(keyPem.view()), what));
    if (chain.isEmpty() || !chain.first().matches(key)) {
        return fail(ErrorCode::Crypto, QStringLiteral("%1: key and certificate do not belong together").arg(what));
    }
    return {};
}

} // namespace

Result<Unpacked> unpack(const QString& file, const SecretBytes& passphrase, const QString& folder,
                        const std::atomic<bool>& stopping)
{
    Reader reader = TRY(Reader::open(file, passphrase));
    Unpacked unpacked;
    unpacked.manifest = TRY(readManifest(reader));
    for (const ContentFile& one : std::as_const(unpacked.manifest.files)) {
        if (one.name == masterKeyName) {
            unpacked.masterKey = TRY(reader.exactly(qsizetype(one.bytes)));
        } else if (one.name == tlsKeyName) {
            unpacked.tlsKeyPem = TRY(reader.exactly(qsizetype(one.bytes)));
        } else if (one.name == tlsChainName) {
            unpacked.tlsChainPem = TRY(reader.exactly(qsizetype(one.bytes))).view().toByteArray();
        } else {
            TRY(writeFile(reader, one, folder, stopping));
        }
    }
    syncFolder(folder + QLatin1Char('/') + draftsName);
    syncFolder(folder);
    if (!reader.atEnd() || unpacked.masterKey.size() != masterKeySize) {
        return fail(ErrorCode::Crypto, QStringLiteral("the backup holds something else than it says"));
    }
    return unpacked;
}

Result<> prove(const Unpacked& unpacked, const QString& folder, const Clock& clock, const std::atomic<bool>& stopping)
{
    const crypto::Sealer sealer(unpacked.masterKey.copy());
    if (const auto whole = store::checkFolder(folder, clock, stopping); !whole) {
        return whole.error().code == ErrorCode::Unavailable
                   ? Failure(whole.error())
                   : Failure(whole.error().within(QStringLiteral("the database in the backup is damaged")));
    }
    const auto store = TRY(store::Store::open({.folder = folder}, clock));
    const auto described = TRY(store->read(describe));
    // Opening the authority would make one where there is none.
    if (described.caSha256.isEmpty() || described.caSha256 != unpacked.manifest.caSha256) {
        return fail(ErrorCode::Crypto, QStringLiteral("the backup lacks the certificate authority of its devices"));
    }
    TRY(ca::Authority::open(*store, sealer, clock));
    const auto push = TRY(store->read([&](store::Connection& db) { return apns::loadPushIdentity(db, sealer); }));
    if (push) {
        TRY(checkPair(QStringLiteral("push certificate"), push->chainPem, push->keyPem));
    }
    if (!unpacked.tlsKeyPem.isEmpty()) {
        TRY(checkPair(QStringLiteral("TLS certificate"), unpacked.tlsChainPem, unpacked.tlsKeyPem));
    }
    return {};
}

Result<Manifest> verify(const QString& file, const SecretBytes& passphrase, const QString& under, const Clock& clock,
                        const std::atomic<bool>& stopping)
{
    const QTemporaryDir folder(under + QStringLiteral("/espalier-trial-XXXXXX")); // mode 0700
    if (!folder.isValid()) {
        return cannotWrite(under, folder.errorString());
    }
    Unpacked unpacked = TRY(unpack(file, passphrase, folder.path(), stopping));
    TRY(within(prove(unpacked, folder.path(), clock, stopping), file));
    return std::move(unpacked.manifest);
}

} // namespace espalier::backup
