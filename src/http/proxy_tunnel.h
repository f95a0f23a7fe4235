// A TCP connection through an HTTP proxy (CONNECT, RFC 9110 section 9.3.6): what is spoken inside stays between the
// two ends, TLS client certificates included.
#pragma once

#include <QByteArray>
#include <QString>

#include <boost/asio/ip/tcp.hpp>

#include <functional>

namespace espalier::http {

struct HttpProxy {
    QString host;
    quint16 port = 0;
    QByteArray authorization; // value of Proxy-Authorization; empty: none
    bool operator==(const HttpProxy&) const = default;
};

// Asks over `socket`, which is connected to the proxy, for a way to `target` ("host:port"). The socket must outlive the
// call of `done`; closing it ends the wait. `refusal` is empty when the tunnel is open.
void openTunnel(boost::asio::ip::tcp::socket& socket, const HttpProxy& proxy, const QByteArray& target,
                std::function<void(const QString& refusal)> done);

} // namespace espalier::http
