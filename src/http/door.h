// One port that is listened on. Opened from any thread; accepts and closes on the thread of its io_context.
#pragma once

#include "base/result.h"
#include "http/net_thread.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>

namespace espalier::http {

class Door : public std::enable_shared_from_this<Door> {
public:
    using Socket = boost::asio::ip::tcp::socket;
    using Endpoint = boost::asio::ip::tcp::endpoint;
    struct Guests {
        std::function<NetThread&()> nextThread; // on which the next one will live
        std::function<void(NetThread&, Socket)> take;
    };

    // Network, with what can be done about it: the port is taken, the address is gone, a permission is missing.
    [[nodiscard]] static Result<std::shared_ptr<Door>> open(boost::asio::io_context& context, const Endpoint& endpoint,
                                                            Guests guests);
    explicit Door(boost::asio::io_context& context) : m_acceptor(context), m_pause(context) {}

    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }
    void accept(); // one after the other, until close()
    void close();

private:
    boost::asio::ip::tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_pause;
    Endpoint m_endpoint;
    Guests m_guests;
};

// A program that this one starts must not go on holding our sockets when we have closed them.
void keepFromChildren(Door::Socket::native_handle_type handle);

} // namespace espalier::http
