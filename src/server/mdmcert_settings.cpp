#include "server/mdmcert_settings.h"

#include "crypto/certificate.h"
#include "server/regular_file.h"
#include "store/settings.h"

#include <QFileInfo>

namespace espalier::server {

namespace {

Result<QByteArray> authoritiesIn(const QString& path)
{
    if (!QFileInfo(path).isAbsolute()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("“%1” is no whole path: the server looks for it from another folder").arg(path));
    }
    auto pem = readRegularFile(path);
    if (!pem) { // whoever set it is to name another one
        return fail(ErrorCode::InvalidInput, pem.error().what);
    }
    const auto certificates = crypto::Certificate::readAll(*pem);
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

Result<MdmcertService> mdmcertService(const store::Store& store)
{
    const auto [address, file] = TRY(store.read([](store::Connection& db) -> Result<std::pair<QString, QString>> {
        return std::pair(TRY(store::setting(db, "mdmcert_url")), TRY(store::setting(db, "mdmcert_ca")));
    }));
    TRY(within(checkMdmcertUrl(address), QStringLiteral("mdmcert_url")));
    MdmcertService service;
    service.address = QUrl(address.isEmpty() ? QString::fromLatin1(mdmcertAddress) : address);
    if (!file.isEmpty()) {
        service.authoritiesPem = TRY(within(authoritiesIn(file), QStringLiteral("mdmcert_ca")));
    }
    return service;
}

} // namespace espalier::server
