#include "device/wire/connection.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <array>
#include <cerrno>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace espalier::device {

namespace {

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool isAddress(const QByteArray& host)
{
    ASN1_OCTET_STRING* address = a2i_IPADDRESS(host.constData());
    const bool is = address != nullptr;
    ASN1_OCTET_STRING_free(address);
    ERR_clear_error();
    return is;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QUrl& origin, const Trust& trust,
                                                     const ClientIdentity& identity, std::stop_token stop,
                                                     Deadline deadline, const QByteArray& from)
{
    const bool secure = origin.scheme() == QLatin1String("https");
    const QByteArray host = origin.host().toLatin1();
    const QByteArray port = QByteArray::number(origin.port(secure ? 443 : 80));
    addrinfo hints{};
    hints.ai_family = from.isEmpty() ? AF_UNSPEC : AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    int code = getaddrinfo(host.constData(), port.constData(), &hints, &found);
    if (code != 0 && host == "localhost") { // loopback wherever nobody says so, RFC 6761 section 6.3
        code = getaddrinfo("127.0.0.1", port.constData(), &hints, &found);
    }
    if (code != 0) {
        return fail(ErrorCode::Network,
                    QString::fromLatin1(host) + QStringLiteral(": ") + QString::fromLocal8Bit(gai_strerror(code)));
    }
    const std::unique_ptr<addrinfo, Releases<freeaddrinfo>> addresses(found);
    Error last{ErrorCode::Network, QStringLiteral("no address for ") + QString::fromLatin1(host)};
    for (const addrinfo* at = addresses.get(); at != nullptr; at = at->ai_next) {
        const int socket = ::socket(at->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (socket < 0) {
            last.what = systemError();
            continue;
        }
        std::unique_ptr<Connection> connection(new Connection(socket, stop));
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (!from.isEmpty()) {
            TRY(connection->bindTo(from));
        }
        if (::connect(socket, at->ai_addr, at->ai_addrlen) != 0 && errno != EINPROGRESS) {
            last.what = systemError();
            continue;
        }
        if (const auto ready = connection->wait(POLLOUT, deadline); !ready) {
            last = ready.error();
            continue;
        }
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0) {
            errno = error;
            last.what = origin.toString() + QStringLiteral(": ") + systemError();
            continue;
        }
        if (secure) {
            TRY(within(connection->handshake(origin.host(), trust, identity, deadline), origin.authority()));
        }
        return connection;
    }
    return Failure(last);
}

Result<> Connection::bindTo(const QByteArray& address)
{
    sockaddr_in here{};
    here.sin_family = AF_INET;
    if (inet_pton(AF_INET, address.constData(), &here.sin_addr) != 1 ||
        ::bind(m_socket, reinterpret_cast<const sockaddr*>(&here), sizeof here) != 0) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("can't come from ") + QString::fromLatin1(address));
    }
    return {};
}

Connection::~Connection()
{
    if (m_tls) {
        SSL_shutdown(m_tls.get());
        ERR_clear_error();
    }
    ::close(m_socket);
}

Result<> Connection::handshake(const QString& host, const Trust& trust, const ClientIdentity& identity,
                               Deadline deadline)
{
    m_tls.reset(SSL_new(trust.tls()));
    const QByteArray name = host.toLatin1();
    SSL_set_fd(m_tls.get(), m_socket);
    if (isAddress(name)) {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_tls.get()), name.constData());
    } else {
        SSL_set1_host(m_tls.get(), name.constData());
        SSL_set_tlsext_host_name(m_tls.get(), name.constData());
    }
    if (!identity.isEmpty()) {
        const X509Ptr certificate = certificateFromDer(identity.certificate);
        if (!certificate || SSL_use_certificate(m_tls.get(), certificate.get()) != 1 ||
            SSL_use_PrivateKey(m_tls.get(), identity.key.get()) != 1) {
            return cryptoFailure(QStringLiteral("client identity"));
        }
    }
    for (;;) {
        ERR_clear_error();
        const int result = SSL_connect(m_tls.get());
        if (result == 1) {
            return {};
        }
        const long verified = SSL_get_verify_result(m_tls.get());
        if (verified != X509_V_OK) {
            ERR_clear_error();
            return fail(ErrorCode::Crypto, QStringLiteral("the server's certificate is not believed: ") +
                                               QString::fromLatin1(X509_verify_cert_error_string(verified)));
        }
        TRY(waitForTls(result, deadline, QStringLiteral("TLS handshake")));
    }
}

Result<> Connection::wait(short events, Deadline deadline) const
{
    for (;;) {
        if (m_stop.stop_requested()) {
            return fail(ErrorCode::Unavailable, QStringLiteral("stopped"));
        }
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) {
            return fail(ErrorCode::Network, QStringLiteral("there was no answer in time"));
        }
        pollfd entry{m_socket, events, 0};
        const int ready = ::poll(&entry, 1, static_cast<int>(std::min<qint64>(left.count(), 200)));
        if (ready > 0) {
            return {};
        }
        if (ready < 0 && errno != EINTR) {
            return fail(ErrorCode::Network, systemError());
        }
    }
}

Result<> Connection::waitForTls(int result, Deadline deadline, const QString& doing)
{
    switch (SSL_get_error(m_tls.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return wait(POLLIN, deadline);
    case SSL_ERROR_WANT_WRITE:
        return wait(POLLOUT, deadline);
    case SSL_ERROR_ZERO_RETURN:
        return fail(ErrorCode::Network, doing + QStringLiteral(": the server ended the connection"));
    case SSL_ERROR_SYSCALL:
        ERR_clear_error();
        return fail(ErrorCode::Network, doing + QStringLiteral(": the connection broke"));
    default:
        return fail(ErrorCode::Network, cryptoFailure(doing).value().what);
    }
}

Result<> Connection::write(const QByteArray& bytes, Deadline deadline)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto left = static_cast<size_t>(bytes.size() - done);
        if (m_tls) {
            ERR_clear_error();
            size_t written = 0;
            const int result = SSL_write_ex(m_tls.get(), bytes.constData() + done, left, &written);
            if (result == 1) {
                done += static_cast<qsizetype>(written);
            } else {
                TRY(waitForTls(result, deadline, QStringLiteral("sending")));
            }
            continue;
        }
        const ssize_t written = ::send(m_socket, bytes.constData() + done, left, MSG_NOSIGNAL);
        if (written >= 0) {
            done += written;
        } else if (errno == EAGAIN) {
            TRY(wait(POLLOUT, deadline));
        } else {
            return fail(ErrorCode::Network, QStringLiteral("sending: ") + systemError());
        }
    }
    return {};
}

Result<QByteArray> Connection::read(Deadline deadline)
{
    std::array<char, 16384> buffer{};
    for (;;) {
        if (m_tls) {
            ERR_clear_error();
            size_t count = 0;
            const int result = SSL_read_ex(m_tls.get(), buffer.data(), buffer.size(), &count);
            if (result == 1) {
                return QByteArray(buffer.data(), static_cast<qsizetype>(count));
            }
            if (SSL_get_error(m_tls.get(), result) == SSL_ERROR_ZERO_RETURN) {
                return QByteArray();
            }
            TRY(waitForTls(result, deadline, QStringLiteral("receiving")));
            continue;
        }
        const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (count >= 0) {
            return QByteArray(buffer.data(), count);
        }
        if (errno != EAGAIN) {
            return fail(ErrorCode::Network, QStringLiteral("receiving: ") + systemError());
        }
        TRY(wait(POLLIN, deadline));
    }
}

bool Connection::isStale() const
{
    // TLS 1.3 tickets lie unread in the socket after a handshake without any answer; they are no reason to leave.
    if (m_tls) {
        char byte = 0;
        size_t count = 0;
        ERR_clear_error();
        const int result = SSL_peek_ex(m_tls.get(), &byte, 1, &count);
        return result == 1 || SSL_get_error(m_tls.get(), result) != SSL_ERROR_WANT_READ;
    }
    pollfd entry{m_socket, POLLIN, 0};
    return ::poll(&entry, 1, 0) != 0;
}

} // namespace espalier::device
