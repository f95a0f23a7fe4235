#include "server/master_key.h"

#include "base/error_kind.h"
#include "crypto/random.h"
#include "crypto/sealer.h"
#include "server/keychain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace espalier::server {

namespace {

constexpr qsizetype keyBytes = 32;
const QString sealedPlace = QStringLiteral("key-file/master-key");

Result<QJsonObject> readKeyFile(const DataFolder& folder)
{
    QFile file(folder.keyFile());
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("%1 is not set up yet: run espalierctl --data %1 init first").arg(folder.path()));
    }
    const auto document = QJsonDocument::fromJson(file.read(16 * 1024));
    if (!document.isObject()) {
        return fail(ErrorCode::Storage, QStringLiteral("the key file %1 is damaged").arg(folder.keyFile()));
    }
    return document.object();
}

Result<> writeKeyFile(const DataFolder& folder, const QJsonObject& content)
{
    QSaveFile file(folder.newKeyFile());
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(QJsonDocument(content).toJson()) < 0 || !file.commit()) {
        return fail(ErrorCode::Storage, QStringLiteral("the key file can't be written: %1").arg(file.errorString()));
    }
    return {};
}

} // namespace

bool keychainWorks()
{
    const QString entry = QStringLiteral("probe-") + crypto::randomUuid();
    const SecretBytes value = crypto::randomSecret(keyBytes);
    if (!keychain::write(entry, value)) {
        return false;
    }
    const auto back = keychain::read(entry);
    keychain::remove(entry);
    return back && equalConstantTime(back->view(), value.view());
}

Result<SecretBytes> createMasterKey(const DataFolder& folder, KeyPlace place, const SecretBytes& passphrase, int work)
{
    SecretBytes key = crypto::randomSecret(keyBytes);
    TRY(placeMasterKey(folder, key, place, passphrase, work));
    return key;
}

Result<> placeMasterKey(const DataFolder& folder, const SecretBytes& key, KeyPlace place, const SecretBytes& passphrase,
                        int work)
{
    if (folder.isInitialised()) {
        return fail(ErrorCode::Conflict, QStringLiteral("%1 is set up already").arg(folder.path()));
    }
    QJsonObject content{{QStringLiteral("version"), 1}};
    if (place == KeyPlace::Keychain) {
        const QString entry = QStringLiteral("master-key-") + crypto::randomUuid();
        TRY(keychain::write(entry, key));
        const SecretBytes back = TRY(keychain::read(entry));
        if (!equalConstantTime(back.view(), key.view())) {
            return fail(ErrorCode::Unavailable, QStringLiteral("the keychain did not give back what was stored"));
        }
        content[QStringLiteral("kind")] = QStringLiteral("keychain");
        content[QStringLiteral("entry")] = entry;
    } else {
        if (passphrase.isEmpty()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("the passphrase is empty"));
        }
        const QByteArray salt = crypto::randomBytes(16);
        const crypto::Sealer wrapper(TRY(crypto::deriveKey(passphrase, salt, work)));
        content[QStringLiteral("kind")] = QStringLiteral("passphrase");
        content[QStringLiteral("salt")] = QString::fromLatin1(salt.toBase64());
        content[QStringLiteral("log_n")] = work;
        content[QStringLiteral("sealed")] = QString::fromLatin1(wrapper.seal(key.view(), sealedPlace).toBase64());
    }
    return writeKeyFile(folder, content);
}

Result<> keepMasterKey(const DataFolder& folder)
{
    QFile file(folder.newKeyFile());
    if (!file.rename(folder.keyFile())) {
        return fail(ErrorCode::Storage, QStringLiteral("the key file can't be written: %1").arg(file.errorString()));
    }
    return {};
}

Result<KeyPlace> keyPlace(const DataFolder& folder)
{
    const QJsonObject content = TRY(readKeyFile(folder));
    const QString kind = content[QStringLiteral("kind")].toString();
    return kind == QLatin1String("keychain") ? KeyPlace::Keychain : KeyPlace::Passphrase;
}

Result<SecretBytes> loadMasterKey(const DataFolder& folder, const SecretBytes& passphrase)
{
    const QJsonObject content = TRY(readKeyFile(folder));
    if (content[QStringLiteral("kind")].toString() == QLatin1String("keychain")) {
        return within(keychain::read(content[QStringLiteral("entry")].toString()), QStringLiteral("master key"));
    }
    if (passphrase.isEmpty()) {
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("a passphrase is needed: give --passphrase-file or ESPALIER_PASSPHRASE_FILE"));
    }
    const int logN = content[QStringLiteral("log_n")].toInt();
    if (logN < 14 || logN > 22) {
        return fail(ErrorCode::Storage, QStringLiteral("the key file %1 is damaged").arg(folder.keyFile()));
    }
    const QByteArray salt = QByteArray::fromBase64(content[QStringLiteral("salt")].toString().toLatin1());
    const crypto::Sealer wrapper(TRY(crypto::deriveKey(passphrase, salt, logN)));
    auto key =
        wrapper.open(QByteArray::fromBase64(content[QStringLiteral("sealed")].toString().toLatin1()), sealedPlace);
    if (!key || key->size() != keyBytes) {
        return fail(ErrorCode::Refused, QLatin1String("wrong-folder-passphrase"),
                    QStringLiteral("the passphrase is wrong"));
    }
    return key;
}

Result<SecretBytes> readPassphraseFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("the passphrase file %1 can't be read: %2").arg(path, file.errorString()));
    }
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    if ((QFileInfo(file).permissions() & others) != 0) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("others can read the passphrase file %1; run: chmod 600 %1").arg(path));
    }
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    if (line.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the passphrase file %1 is empty").arg(path));
    }
    return SecretBytes::take(std::move(line));
}

} // namespace espalier::server
