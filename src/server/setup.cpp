#include "server/setup.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "crypto/sealer.h"
#include "enroll/enrollment_profile.h"
#include "store/settings.h"
#include "store/store.h"

#include <QFile>
#include <QHostAddress>
#include <QUrl>

namespace espalier::server {

namespace {

QString onOff(bool on)
{
    return on ? QStringLiteral("1") : QStringLiteral("0");
}

Result<> writeSettings(const DataFolder& folder, const Setup& setup, const QString& url, SecretBytes masterKey,
                       const Clock& clock)
{
    const crypto::Sealer sealer(std::move(masterKey));
    const auto store = TRY(store::Store::open({.folder = folder.path()}, clock));
    audit::sealHead(*store, sealer);
    const enroll::ProfileOptions& profiles = setup.profiles;
    return store->write([&](store::Transaction& tx) -> Result<> {
        const QList<std::pair<QString, QString>> values{
            {QStringLiteral("organization"), setup.organization.trimmed()},
            {QStringLiteral("public_url"), url},
            {QStringLiteral("lab"), onOff(setup.lab)},
            {QStringLiteral("practice"), onOff(setup.practice)},
            {QStringLiteral("sign_message"), onOff(profiles.signMessage)},
            {QStringLiteral("removal_disallowed"), onOff(profiles.removalDisallowed)},
            {QStringLiteral("pin_server"), onOff(profiles.pinsServer)},
            {QStringLiteral("identity"), QString::fromLatin1(name(profiles.identity))},
            {QStringLiteral("identity_key"), QString::number(profiles.keyBits)},
            {QStringLiteral("access_rights"), QString::number(profiles.accessRights)},
        };
        for (const auto& [key, value] : values) {
            TRY(store::setSetting(tx, key, value));
        }
        if (setup.addressAcknowledged) {
            TRY(store::setSetting(tx, QStringLiteral("address_acknowledged"), url));
        }
        if (!setup.listen.isEmpty()) {
            TRY(store::setSetting(tx, QStringLiteral("listen"), setup.listen));
        }
        // The first entry of every log; audit.verify misses it where it is gone.
        TRY(audit::append(tx, {.actor = QStringLiteral("admin"),
                               .kind = QStringLiteral("server.initialised"),
                               .subjectKind = {},
                               .subject = {},
                               .arguments = {{QStringLiteral("organization"), setup.organization},
                                             {QStringLiteral("public_url"), url}}}));
        TRY(enroll::enrollmentIdentifier(tx));
        return {};
    });
}

} // namespace

Result<> checkFreeForSetup(const DataFolder& folder)
{
    if (folder.isInitialised()) {
        return fail(ErrorCode::Conflict, QStringLiteral("%1 is set up already").arg(folder.path()));
    }
    // A database without its key is somebody's fleet. Only the rest of a set-up that was cut short served nobody.
    if (QFile::exists(folder.database()) && !QFile::exists(folder.newKeyFile())) {
        return fail(ErrorCode::Conflict, QLatin1String("key-file-missing"),
                    QStringLiteral("%1 has a database but not its key: put key.json back where it was, or choose "
                                   "another folder to begin anew")
                        .arg(folder.path()));
    }
    return {};
}

Result<QString> checkedPublicUrl(const QString& text, bool lab)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("https") || url.host().isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is no https:// address").arg(text));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !(url.path().isEmpty() || url.path() == QLatin1String("/"))) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("“%1” has more than a name and a port; give https://NAME or https://NAME:PORT").arg(text));
    }
    const QString host = url.host().toLower();
    const bool raw = !QHostAddress(host).isNull();
    const bool local = host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
                       !host.contains(QLatin1Char('.'));
    if (!lab && (raw || local)) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("“%1” is no public name. Devices keep this address for ever, so it must be a name "
                                   "you own; for trials on this computer mark the folder as a lab (--lab)")
                        .arg(host));
    }
    const bool isV6 = host.contains(QLatin1Char(':'));
    QString result = QStringLiteral("https://") + (isV6 ? QLatin1Char('[') + host + QLatin1Char(']') : host);
    if (url.port(443) != 443) {
        result += QLatin1Char(':') + QString::number(url.port());
    }
    return result;
}

Result<> initialise(const DataFolder& folder, const Setup& setup, const Clock& clock)
{
    if (setup.organization.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the organization has no name"));
    }
    const QString url = TRY(checkedPublicUrl(setup.publicUrl, setup.lab || setup.practice));
    TRY(enroll::checkAccessRights(setup.profiles.accessRights));
    TRY(enroll::checkKeyBits(QString::number(setup.profiles.keyBits)));
    TRY(enroll::checkTogether(setup.profiles.identity, setup.profiles.keyBits));
    TRY(folder.prepare());
    TRY(checkFreeForSetup(folder));
    undoInitialise(folder); // what a set-up that was cut short has left
    auto masterKey = createMasterKey(folder, setup.keyPlace, setup.passphrase, setup.passphraseWork);
    auto made = masterKey ? writeSettings(folder, setup, url, std::move(*masterKey), clock)
                          : Result<>(Failure(masterKey.error()));
    if (made) {
        made = keepMasterKey(folder);
    }
    if (!made) {
        undoInitialise(folder);
    }
    return made;
}

void undoInitialise(const DataFolder& folder)
{
    for (const QString& end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(folder.database() + end);
    }
    QFile::remove(folder.keyFile());
    QFile::remove(folder.newKeyFile());
}

} // namespace espalier::server
