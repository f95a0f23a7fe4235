#include "apns/push_route.h"

#include "store/settings.h"

#include <QUrl>

namespace espalier::apns {

namespace {

const QString fromSystem = QStringLiteral("system");
const QString direct = QStringLiteral("none");

Result<http::HttpProxy> proxyIn(const QString& setting)
{
    const QUrl url(setting, QUrl::StrictMode);
    const bool isPlace = url.isValid() && url.scheme() == QLatin1String("http") && !url.host().isEmpty() &&
                         url.port() > 0 && (url.path().isEmpty() || url.path() == QLatin1String("/")) &&
                         !url.hasQuery() && !url.hasFragment();
    if (!isPlace) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the value is system, none or http://HOST:PORT"));
    }
    if (!url.userInfo().isEmpty()) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("a password is not kept in settings: give it with the system's proxy (https_proxy)"));
    }
    return http::HttpProxy{url.host(), static_cast<quint16>(url.port()), {}};
}

} // namespace

Result<> checkPushPort(const QString& setting)
{
    if (setting != QLatin1String("443") && setting != QLatin1String("2197")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the value is 443 or 2197"));
    }
    return {};
}

Result<> checkPushProxy(const QString& setting)
{
    if (setting != fromSystem && setting != direct) {
        TRY(proxyIn(setting));
    }
    return {};
}

Result<PushRoute> pushRoute(store::Connection& db, PushRoute route, const SystemProxy& systemProxy)
{
    const QString port = TRY(store::setting(db, "push_port"));
    if (!port.isEmpty() && route.host == appleHost) {
        TRY(within(checkPushPort(port), QStringLiteral("push_port")));
        route.port = port.toUShort();
    }
    const QString proxy = TRY(store::setting(db, "push_proxy", fromSystem));
    if (proxy == fromSystem) {
        route.proxy = systemProxy ? systemProxy(route.host, route.port) : std::nullopt;
    } else if (proxy != direct) {
        route.proxy = TRY(within(proxyIn(proxy), QStringLiteral("push_proxy")));
    }
    return route;
}

} // namespace espalier::apns
