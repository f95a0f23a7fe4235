#include "server/activation_unlock.h"

#include "apns/push_certificate.h"
#include "audit/log.h"
#include "base/error_kind.h"
#include "commands/device_secrets.h"
#include "crypto/random.h"
#include "store/settings.h"

#include <QUrlQuery>

#include <vector>

namespace espalier::server {

namespace {

constexpr QLatin1String
    unlockService("https://deviceservices-external.apple.com/deviceservicesworkers/escrowKeyUnlock");

struct UnlockParts {
    QString organization;
    LockedDevice device;
    WebIdentity identity;
    std::vector<std::pair<QString, SecretBytes>> codes; // kind, code
};

Result<UnlockParts> unlockParts(store::Connection& db, const crypto::Sealer& sealer, DeviceId device)
{
    UnlockParts parts;
    parts.organization = TRY(store::setting(db, "organization"));
    const auto row =
        TRY(db.one("SELECT serial, product, imei FROM device WHERE id = ?", {device.value}, QStringLiteral("device")));
    parts.device = {row.text(0), row.text(1), row.text(2)};
    for (const QLatin1String kind : {commands::bypassSecret, commands::serverBypassSecret}) {
        if (auto code = TRY(commands::currentSecret(db, sealer, device, kind))) {
            parts.codes.emplace_back(kind, std::move(*code));
        }
    }
    if (parts.codes.empty()) {
        return fail(ErrorCode::Refused, QLatin1String("no-bypass-code"),
                    QStringLiteral("no bypass code of this device is kept here: it is given only within 15 days after "
                                   "supervision and before its user turns Find My on"));
    }
    auto push = TRY(apns::loadPushIdentity(db, sealer));
    if (!push) {
        return fail(ErrorCode::Unavailable, QLatin1String("no-push-certificate"),
                    QStringLiteral("Apple's service knows us by the push certificate, and there is none"));
    }
    parts.identity = {push->chainPem, std::move(push->keyPem)};
    return parts;
}

// Before and after: an answer may get lost, the order must not.
Result<> tell(const ActivationUnlock& unlock, DeviceId device, const QString& actor, const QString& kind,
              const QJsonObject& arguments)
{
    return unlock.store.write([&](store::Transaction& tx) {
        return audit::append(tx, {actor, kind, QStringLiteral("device"), QString::number(device.value), arguments});
    });
}

} // namespace

QUrl unlockAddress(const QUrl& service, const LockedDevice& device)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("serial"), QString::fromLatin1(QUrl::toPercentEncoding(device.serial)));
    query.addQueryItem(QStringLiteral("productType"), QString::fromLatin1(QUrl::toPercentEncoding(device.product)));
    if (!device.imei.isEmpty()) {
        query.addQueryItem(QStringLiteral("imei"), QString::fromLatin1(QUrl::toPercentEncoding(device.imei)));
    }
    QUrl address = service;
    address.setQuery(query);
    return address;
}

QByteArray unlockBody(const QString& organization, const QString& caller, const SecretBytes& code)
{
    return "orgName=" + QUrl::toPercentEncoding(organization) + "&guid=" + QUrl::toPercentEncoding(caller) +
           "&escrowKey=" + QUrl::toPercentEncoding(QString::fromUtf8(code.view()));
}

Result<QString> takeActivationLockOff(const ActivationUnlock& unlock, DeviceId device, const QString& actor)
{
    const UnlockParts parts =
        TRY(unlock.store.read([&](store::Connection& db) { return unlockParts(db, unlock.sealer, device); }));
    const QUrl address = unlockAddress(QUrl(QString(unlockService)), parts.device);
    QStringList answers;
    for (const auto& [kind, code] : parts.codes) {
        const QString caller = crypto::randomUuid();
        const QJsonObject what{{QStringLiteral("code"), kind}, {QStringLiteral("request"), caller}};
        TRY(tell(unlock, device, actor, QStringLiteral("activation_lock.asked"), what));
        const WebAnswer answer =
            TRY(unlock.post(address, unlockBody(parts.organization, caller, code), parts.identity));
        QJsonObject became = what;
        became.insert(QStringLiteral("status"), answer.status);
        const bool isOff = answer.status >= 200 && answer.status < 300;
        TRY(tell(unlock, device, actor,
                 isOff ? QStringLiteral("activation_lock.taken_off") : QStringLiteral("activation_lock.refused"),
                 became));
        if (isOff) {
            return kind;
        }
        answers.append(QStringLiteral("%1: %2").arg(kind).arg(answer.status));
    }
    return fail(ErrorCode::Refused, QLatin1String("unlock-refused"),
                QStringLiteral("Apple's service did not take the lock off (%1). Is the serial number right, and was "
                               "the device locked while it was supervised from here?")
                    .arg(answers.join(QStringLiteral(", "))));
}

} // namespace espalier::server
