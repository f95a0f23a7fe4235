#include "server/system_proxy.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QUrl>

namespace espalier::server {

std::optional<http::HttpProxy> systemProxy(const QString& host, quint16 port)
{
    if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback()) {
        return std::nullopt;
    }
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(port);
    // In the system's order of preference; one that can't tunnel is of no use here.
    for (const QNetworkProxy& proxy : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))) {
        if (proxy.type() == QNetworkProxy::NoProxy) {
            break;
        }
        if (proxy.type() == QNetworkProxy::HttpProxy && !proxy.hostName().isEmpty() && proxy.port() > 0) {
            const QByteArray account = (proxy.user() + QLatin1Char(':') + proxy.password()).toUtf8();
            return http::HttpProxy{proxy.hostName(), proxy.port(),
                                   proxy.user().isEmpty() ? QByteArray() : "Basic " + account.toBase64()};
        }
    }
    return std::nullopt;
}

} // namespace espalier::server
