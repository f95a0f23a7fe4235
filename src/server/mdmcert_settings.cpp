#include "server/mdmcert_settings.h"

#include "crypto/certificate.h"
#include "store/settings.h"

#include <QFile>
#include <QFileInfo>

namespace espalier::server {

namespace {

constexpr qint64 largestAuthorities = 1 << 20; // more than the authorities of a whole system

Result<QByteArray> authoritiesIn(const QString& path)
{
    if (!QFileInfo(path).isAbsolute()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("“%1” is no whole path: the server looks for it from another folder").arg(path));
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 can't be read").arg(path));
    }
    const QByteArray pem = file.read(largestAuthorities);
    const auto certificates = crypto::Certificate::readAll(pem);
    if (!certificates || certificates->isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 holds no certificate as PEM").arg(path));
    }
    return pem;
}

} // namespace

Result<> checkMdmcertUrl(const QString& setting)
{
    const QUrl url(setting, QUrl::StrictMode);
    const bool isPlace = url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
                         url.userInfo().isEmpty() && !url.hasFragment();
    if (!setting.isEmpty() && !isPlace) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("“%1” is no https:// address; empty means %2").arg(setting, QLatin1String(mdmcertAddress)));
    }
    return {};
}

Result<> checkMdmcertCa(const QString& setting)
{
    if (!setting.isEmpty()) {
        TRY(authoritiesIn(setting));
    }
    return {};
}

Result<MdmcertService> mdmcertService(store::Connection& db)
{
    const QString address = TRY(store::setting(db, "mdmcert_url"));
    TRY(within(checkMdmcertUrl(address), QStringLiteral("mdmcert_url")));
    MdmcertService service;
    service.address = QUrl(address.isEmpty() ? QString::fromLatin1(mdmcertAddress) : address);
    if (const QString file = TRY(store::setting(db, "mdmcert_ca")); !file.isEmpty()) {
        service.authoritiesPem = TRY(within(authoritiesIn(file), QStringLiteral("mdmcert_ca")));
    }
    return service;
}

} // namespace espalier::server
