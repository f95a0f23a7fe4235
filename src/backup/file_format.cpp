#include "backup/file_format.h"

#include "backup/refusal.h"
#include "base/error_kind.h"
#include "crypto/random.h"
#include "crypto/sealer.h"

#include <QtEndian>

namespace espalier::backup {

namespace {

constexpr QByteArrayView magic("ESPALIERBACKUP");
constexpr quint16 version = 1;
constexpr qsizetype versionAt = 14;
constexpr qsizetype workAt = 16;
constexpr qsizetype scheduledAt = 17;
constexpr qsizetype madeAtAt = 18;
constexpr qsizetype whoseAt = 26;
constexpr qsizetype whoseSize = 16;
constexpr qsizetype saltAt = 42;
constexpr qsizetype saltSize = 32;
constexpr qsizetype sumAt = 74;
constexpr qsizetype checkAt = 106;
constexpr qsizetype hashSize = 32;
constexpr int leastWork = 10; // what crypto::deriveKey takes

SecretBytes derived(const SecretBytes& key, QByteArrayView use)
{
    return SecretBytes::take(crypto::hmacSha256(key, use));
}

QByteArray checkOf(const SecretBytes& key, QByteArrayView bytes)
{
    return crypto::hmacSha256(derived(key, "espalier backup check 1"), bytes.first(checkAt));
}

SecretBytes contentKeyOf(const SecretBytes& key)
{
    return derived(key, "espalier backup content 1");
}

Failure damaged(const QString& what)
{
    return fail(ErrorCode::Crypto, QStringLiteral("the backup is damaged: %1. Take another one").arg(what));
}

} // namespace

Result<OpenedHeader> makeHeader(const Header& header, const SecretBytes& passphrase)
{
    if (header.whose.size() != whoseSize) {
        return fail(ErrorCode::Internal, QStringLiteral("a backup tells in 16 bytes whose it is"));
    }
    const QByteArray salt = crypto::randomBytes(saltSize);
    const SecretBytes key = TRY(crypto::deriveKey(passphrase, salt, header.work));
    QByteArray bytes(magic.data(), magic.size());
    bytes.resize(whoseAt);
    qToBigEndian(version, bytes.data() + versionAt);
    bytes[workAt] = static_cast<char>(header.work);
    bytes[scheduledAt] = header.scheduled ? '\1' : '\0';
    qToBigEndian(header.madeAt, bytes.data() + madeAtAt);
    bytes += header.whose + salt;
    bytes += crypto::sha256(bytes);
    bytes += checkOf(key, bytes);
    return OpenedHeader{header, bytes, contentKeyOf(key)};
}

Result<Header> readHeader(QByteArrayView bytes)
{
    if (bytes.size() < versionAt + 2 || !bytes.startsWith(magic)) {
        return fail(ErrorCode::Refused, refusal::noBackup, QStringLiteral("this is no backup of Espalier"));
    }
    if (const auto present = qFromBigEndian<quint16>(bytes.data() + versionAt); present > version) {
        return fail(ErrorCode::Refused, refusal::newerVersion,
                    QStringLiteral("the backup was made by a newer Espalier (format %1, this "
                                   "program reads up to %2): update Espalier first")
                        .arg(present)
                        .arg(version));
    } else if (present < version) {
        return damaged(QStringLiteral("it has no version"));
    }
    if (bytes.size() < headerSize) {
        return damaged(QStringLiteral("it ends within its first bytes"));
    }
    if (crypto::sha256(bytes.first(sumAt)) != bytes.sliced(sumAt, hashSize)) {
        return damaged(QStringLiteral("its first bytes were altered"));
    }
    const int work = static_cast<unsigned char>(bytes[workAt]);
    if (work < leastWork || work > mostWork) {
        return fail(ErrorCode::Refused, QStringLiteral("the backup wants 2^%1 rounds of scrypt, and no Espalier makes "
                                                       "such a file; it was not opened")
                                            .arg(work));
    }
    return Header{qFromBigEndian<qint64>(bytes.data() + madeAtAt), bytes[scheduledAt] == '\1',
                  bytes.sliced(whoseAt, whoseSize).toByteArray(), work};
}

Result<OpenedHeader> openHeader(QByteArrayView bytes, const SecretBytes& passphrase)
{
    const Header header = TRY(readHeader(bytes));
    const SecretBytes key = TRY(crypto::deriveKey(passphrase, bytes.sliced(saltAt, saltSize), header.work));
    if (!equalConstantTime(checkOf(key, bytes), bytes.sliced(checkAt, hashSize))) {
        return fail(ErrorCode::Refused, refusal::wrongPassphrase,
                    QStringLiteral("the passphrase is not that of this backup"));
    }
    return OpenedHeader{header, bytes.first(headerSize).toByteArray(), contentKeyOf(key)};
}

} // namespace espalier::backup
