#include "server/listen_address.h"

namespace espalier::server {

QString ListenAddress::text() const
{
    const bool isV6 = address.contains(QLatin1Char(':'));
    return (isV6 ? QLatin1Char('[') + address + QLatin1Char(']') : address) + QLatin1Char(':') + QString::number(port);
}

Result<ListenAddress> parseListenAddress(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool ok = false;
    const ushort port = text.mid(colon + 1).toUShort(&ok);
    QString address = colon > 0 ? text.first(colon) : QString();
    if (address.startsWith(QLatin1Char('[')) && address.endsWith(QLatin1Char(']'))) {
        address = address.mid(1, address.size() - 2);
    }
    if (!ok || address.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is no ADDRESS:PORT").arg(text));
    }
    return ListenAddress{address, port};
}

} // namespace espalier::server
