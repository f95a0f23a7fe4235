#include "http/door.h"

#include "base/error_kind.h"

#include <boost/asio/ip/v6_only.hpp>

#ifndef Q_OS_WIN
#include <fcntl.h>
#endif

namespace espalier::http {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr auto acceptPause = std::chrono::milliseconds(100); // when descriptors have run out

// What whoever reads it can do about it.
QString remedy(const boost::system::error_code& ec)
{
    if (ec == boost::system::errc::address_in_use) {
        return QStringLiteral("; another program listens there: stop it, or choose another port");
    }
    if (ec == boost::system::errc::address_not_available) {
        return QStringLiteral("; this computer has no such address (any more): choose another one, 0.0.0.0 for all");
    }
    if (ec == boost::system::errc::permission_denied) {
        return QStringLiteral("; ports below 1024 need a permission: choose a higher one");
    }
    return {};
}

void listenOn(tcp::acceptor& acceptor, const tcp::endpoint& endpoint, boost::system::error_code& ec)
{
    acceptor.open(endpoint.protocol(), ec);
    if (!ec) {
        keepFromChildren(acceptor.native_handle());
        acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
    }
    if (!ec && endpoint.address().is_v6()) {
        acceptor.set_option(asio::ip::v6_only(!endpoint.address().is_unspecified()), ec);
    }
    if (!ec) {
        acceptor.bind(endpoint, ec);
    }
    if (!ec) {
        acceptor.listen(asio::socket_base::max_listen_connections, ec);
    }
}

} // namespace

void keepFromChildren([[maybe_unused]] tcp::socket::native_handle_type handle)
{
#ifndef Q_OS_WIN
    ::fcntl(handle, F_SETFD, FD_CLOEXEC);
#endif
}

Result<std::shared_ptr<Door>> Door::open(asio::io_context& context, const Endpoint& endpoint, Guests guests)
{
    auto door = std::make_shared<Door>(context);
    door->m_guests = std::move(guests);
    boost::system::error_code ec;
    listenOn(door->m_acceptor, endpoint, ec);
    if (!ec) {
        door->m_endpoint = door->m_acceptor.local_endpoint(ec);
    }
    if (ec) {
        return fail(ErrorCode::Network, QLatin1String("cannot-listen"),
                    QStringLiteral("can't listen on %1 port %2: %3%4")
                        .arg(QString::fromStdString(endpoint.address().to_string()))
                        .arg(endpoint.port())
                        .arg(QString::fromLocal8Bit(ec.message().c_str()), remedy(ec)));
    }
    return door;
}

void Door::accept()
{
    if (!m_acceptor.is_open()) {
        return;
    }
    auto& thread = m_guests.nextThread();
    m_acceptor.async_accept(thread.context(),
                            [self = shared_from_this(), &thread](boost::system::error_code ec, Socket socket) {
                                if (!ec) {
                                    keepFromChildren(socket.native_handle());
                                    self->m_guests.take(thread, std::move(socket));
                                    self->accept();
                                } else if (self->m_acceptor.is_open()) {
                                    self->m_pause.expires_after(acceptPause);
                                    self->m_pause.async_wait([self](const boost::system::error_code& stopped) {
                                        if (!stopped) {
                                            self->accept();
                                        }
                                    });
                                }
                            });
}

void Door::close()
{
    boost::system::error_code ec;
    m_acceptor.close(ec);
    m_pause.cancel();
}

} // namespace espalier::http
