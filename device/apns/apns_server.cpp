#include "device/apns/apns_server.h"

#include "device/apns/apns_connection.h"
#include "device/apns/apns_identity.h"
#include "device/apns/apns_tls.h"

#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <mutex>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace espalier::device {

namespace {

Result<int> bindTo(const QByteArray& address, int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(static_cast<uint16_t>(port));
    if (inet_pton(AF_INET, address == "localhost" ? "127.0.0.1" : address.constData(), &place.sin_addr) != 1) {
        ::close(socket);
        return fail(ErrorCode::InvalidInput, QStringLiteral("not an IPv4 address: ") + QString::fromLatin1(address));
    }
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        ::close(socket);
        return fail(ErrorCode::Network,
                    QStringLiteral("%1:%2: %3").arg(QString::fromLatin1(address)).arg(port).arg(why));
    }
    return socket;
}

int portOf(int socket)
{
    sockaddr_in place{};
    socklen_t size = sizeof place;
    getsockname(socket, reinterpret_cast<sockaddr*>(&place), &size);
    return ntohs(place.sin_port);
}

} // namespace

ApnsServer::~ApnsServer()
{
    stop();
}

Result<int> ApnsServer::start(const QString& place, const StateFolder& folder)
{
    const qsizetype colon = place.lastIndexOf(u':');
    bool ok = colon > 0;
    const int wanted = ok ? place.mid(colon + 1).toInt(&ok) : 0;
    if (!ok || wanted < 0 || wanted > 65535) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("--apns-listen “%1”: it takes an address and a port, like 127.0.0.1:0 (0: any free one)")
                .arg(place));
    }
    const QString address = place.left(colon);
    const KeyAndCertificate identity = TRY(prepareApnsIdentity(folder, address));
    m_context = TRY(makeApnsContext(identity.key.get(), identity.certificate.get()));
    m_address = address.toLatin1();
    const QString portFile = QStringLiteral("apns.port");
    Result<int> held = fail(ErrorCode::Network, QString());
    if (const auto last = folder.read(portFile); wanted == 0 && last) {
        held = bindTo(m_address, last->trimmed().toInt()); // so that a server started with it still finds us
    }
    if (!held) {
        held = bindTo(m_address, wanted);
    }
    m_held = TRY(std::move(held));
    m_port = portOf(m_held);
    m_socket = TRY(bindTo(m_address, m_port));
    TRY(folder.write(portFile, QByteArray::number(m_port) + '\n'));
    TRY(listen());
    m_acceptor = std::jthread([this](const std::stop_token& leave) { accept(leave); });
    return m_port;
}

Result<> ApnsServer::listen()
{
    if (::listen(m_socket, 128) != 0) {
        return fail(ErrorCode::Network,
                    QStringLiteral("the push service can't listen: ") + QString::fromLocal8Bit(std::strerror(errno)));
    }
    return {};
}

void ApnsServer::stop()
{
    if (m_acceptor.joinable()) {
        m_acceptor.request_stop();
        m_acceptor.join();
    }
    for (Visitor& visitor : m_visitors) {
        visitor.thread.request_stop();
    }
    m_visitors.clear();
    for (int* socket : {&m_socket, &m_held}) {
        if (*socket >= 0) {
            ::close(std::exchange(*socket, -1));
        }
    }
}

// The port stays ours: the other socket is bound to it and doesn't listen.
void ApnsServer::refuse(std::chrono::milliseconds time, const std::stop_token& stop)
{
    ::close(std::exchange(m_socket, -1));
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, time, [] { return false; });
    auto again = bindTo(m_address, m_port);
    if (!again) {
        qWarning("the push service stays away: %s", qPrintable(again.error().what));
        return;
    }
    m_socket = *again;
    (void)listen();
}

void ApnsServer::accept(const std::stop_token& stop)
{
    while (!stop.stop_requested() && m_socket >= 0) {
        m_visitors.remove_if([](const Visitor& visitor) { return visitor.done->load(); });
        pollfd entry{m_socket, POLLIN, 0};
        if (::poll(&entry, 1, 100) <= 0) {
            continue;
        }
        const int socket = ::accept4(m_socket, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (socket < 0) {
            continue;
        }
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto done = std::make_shared<std::atomic<bool>>(false);
        const ConnectionBehaviour behaviour = m_desk.scriptedConnection().value_or(ConnectionBehaviour());
        m_visitors.push_back({std::jthread([this, socket, behaviour, done](const std::stop_token& leave) {
                                  ApnsConnection(socket, m_context.get(), m_desk, behaviour).serve(leave);
                                  *done = true;
                              }),
                              done});
        if (behaviour.refusedMs > 0) {
            refuse(std::chrono::milliseconds(behaviour.refusedMs), stop);
        }
    }
}

} // namespace espalier::device
