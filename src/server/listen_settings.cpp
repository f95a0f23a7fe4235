#include "server/listen_settings.h"

#include "store/settings.h"

#include <QHostAddress>
#include <QMap>

namespace espalier::server {

namespace {

const QMap<QString, http::ProxyHeader>& headers()
{
    static const QMap<QString, http::ProxyHeader> all{{QStringLiteral("none"), http::ProxyHeader::None},
                                                      {QStringLiteral("rfc9440"), http::ProxyHeader::Rfc9440},
                                                      {QStringLiteral("nginx"), http::ProxyHeader::Nginx}};
    return all;
}

} // namespace

Result<> checkTrustedProxy(const QString& value)
{
    const QHostAddress address(value);
    const bool isHost = !address.isNull() && !address.isBroadcast() && !address.isMulticast() &&
                        address != QHostAddress::AnyIPv4 && address != QHostAddress::AnyIPv6 &&
                        address.scopeId().isEmpty();
    if (!value.isEmpty() && !isHost) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is not the IP address of one computer").arg(value));
    }
    return {};
}

Result<> checkTrustedProxyHeader(const QString& value)
{
    return headers().contains(value)
               ? Result<>()
               : fail(ErrorCode::InvalidInput, QStringLiteral("the value is none, rfc9440 or nginx"));
}

Result<> checkDevicePort(const QString& value)
{
    bool ok = false;
    const ushort port = value.toUShort(&ok);
    if (!value.isEmpty() && (!ok || port == 0 || QString::number(port) != value)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the value is a port from 1 to 65535, or empty"));
    }
    return {};
}

Result<http::TrustedProxy> trustedProxy(store::Connection& db)
{
    http::TrustedProxy proxy;
    proxy.address = TRY(store::setting(db, "trusted_proxy"));
    proxy.header = headers().value(TRY(store::setting(db, "trusted_proxy_header")), http::ProxyHeader::None);
    return proxy;
}

Result<quint16> devicePort(store::Connection& db)
{
    return quint16(TRY(store::setting(db, "device_port")).toUShort());
}

Result<> checkNobodyCalls(store::Connection& db, quint16 port)
{
    const qint64 devices = port == 0 ? 0
                                     : TRY(db.one("SELECT COUNT(*) FROM device d JOIN enrollment e ON e.id = "
                                                  "(SELECT MAX(id) FROM enrollment WHERE device_id = d.id) "
                                                  "WHERE d.state = 'enrolled' AND e.device_port = ?",
                                                  {port}, QStringLiteral("count")))
                                           .integer(0);
    if (devices > 0) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("%1 enrolled devices call port %2 and can't be told another one; they have to be "
                                   "unenrolled first")
                        .arg(devices)
                        .arg(port));
    }
    return {};
}

} // namespace espalier::server
