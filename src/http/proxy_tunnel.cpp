#include "http/proxy_tunnel.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

#include <memory>

namespace espalier::http {

namespace {

namespace asio = boost::asio;

constexpr size_t mostHead = 16 * 1024;

struct Tunnel {
    asio::ip::tcp::socket& socket;
    QString proxy; // for messages
    std::function<void(const QString&)> done;
    std::string sent;
    std::string received;
};

// Printable and short, whatever the proxy sent: "407 Proxy Authentication Required".
QString statusOf(const std::string& head)
{
    const QByteArray line = QByteArray::fromStdString(head.substr(0, head.find('\r'))).left(80);
    QString text;
    for (const QChar c : QString::fromLatin1(line.mid(line.indexOf(' ') + 1))) {
        text += c.isPrint() ? c : QLatin1Char('?');
    }
    return text;
}

QString refusalIn(const Tunnel& tunnel, size_t headSize)
{
    const auto& head = tunnel.received;
    const bool isHttp = head.starts_with("HTTP/1.");
    if (!isHttp || head.size() < 12 || head[8] != ' ' || head[9] != '2') {
        return QStringLiteral("%1 refuses: %2").arg(tunnel.proxy, isHttp ? statusOf(head) : QStringLiteral("no HTTP"));
    }
    // The other end waits for us to begin; whoever speaks first is somebody else.
    return head.size() == headSize ? QString() : QStringLiteral("%1 speaks for the other end").arg(tunnel.proxy);
}

} // namespace

void openTunnel(asio::ip::tcp::socket& socket, const HttpProxy& proxy, const QByteArray& target,
                std::function<void(const QString&)> done)
{
    auto tunnel = std::make_shared<Tunnel>(
        Tunnel{socket, QStringLiteral("proxy %1:%2").arg(proxy.host).arg(proxy.port), std::move(done), {}, {}});
    QByteArray ask = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (!proxy.authorization.isEmpty()) {
        ask += "Proxy-Authorization: " + proxy.authorization + "\r\n";
    }
    tunnel->sent = (ask + "\r\n").toStdString();
    const auto failed = [](const Tunnel& one, const boost::system::error_code& ec) {
        one.done(QStringLiteral("%1: %2").arg(one.proxy, QString::fromLocal8Bit(ec.message().c_str())));
    };
    asio::async_write(
        socket, asio::buffer(tunnel->sent), [tunnel, failed](const boost::system::error_code& ec, std::size_t) {
            if (ec) {
                failed(*tunnel, ec);
                return;
            }
            asio::async_read_until(tunnel->socket, asio::dynamic_buffer(tunnel->received, mostHead), "\r\n\r\n",
                                   [tunnel, failed](const boost::system::error_code& notRead, std::size_t headSize) {
                                       if (notRead) {
                                           failed(*tunnel, notRead);
                                       } else {
                                           tunnel->done(refusalIn(*tunnel, headSize));
                                       }
                                   });
        });
}

} // namespace espalier::http
