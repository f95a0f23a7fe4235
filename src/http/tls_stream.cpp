#include "http/tls_stream.h"

#include <openssl/err.h>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace espalier::http {

namespace {

// OpenSSL's own socket BIO uses write(2), which raises SIGPIPE; this one uses MSG_NOSIGNAL.
struct SocketState {
    int descriptor = -1;
    bool ended = false;
    quint64 received = 0;
};

SocketState* stateOf(BIO* bio)
{
    return static_cast<SocketState*>(BIO_get_data(bio));
}

bool isTemporary(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

int readSocket(BIO* bio, char* into, int size)
{
    auto* state = stateOf(bio);
    BIO_clear_retry_flags(bio);
    const auto got = recv(state->descriptor, into, static_cast<size_t>(size), 0);
    if (got > 0) {
        state->received += static_cast<quint64>(got);
    } else if (got == 0) {
        state->ended = true;
    } else if (isTemporary(errno)) {
        BIO_set_retry_read(bio);
    }
    return static_cast<int>(got);
}

int writeSocket(BIO* bio, const char* from, int size)
{
    BIO_clear_retry_flags(bio);
    const auto put = send(stateOf(bio)->descriptor, from, static_cast<size_t>(size), MSG_NOSIGNAL);
    if (put < 0 && isTemporary(errno)) {
        BIO_set_retry_write(bio);
    }
    return static_cast<int>(put);
}

long controlSocket(BIO* bio, int command, long, void*)
{
    switch (command) {
    case BIO_CTRL_FLUSH:
        return 1;
    case BIO_CTRL_EOF:
        return stateOf(bio)->ended ? 1 : 0;
    default:
        return 0;
    }
}

int destroySocket(BIO* bio)
{
    delete stateOf(bio);
    BIO_set_data(bio, nullptr);
    return 1;
}

const BIO_METHOD* socketMethod()
{
    static const std::unique_ptr<BIO_METHOD, FreeWith<BIO_meth_free>> method = [] {
        std::unique_ptr<BIO_METHOD, FreeWith<BIO_meth_free>> made(
            BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK | BIO_TYPE_DESCRIPTOR, "espalier socket"));
        BIO_meth_set_read(made.get(), readSocket);
        BIO_meth_set_write(made.get(), writeSocket);
        BIO_meth_set_ctrl(made.get(), controlSocket);
        BIO_meth_set_destroy(made.get(), destroySocket);
        return made;
    }();
    return method.get();
}

} // namespace

TlsStream::TlsStream(boost::asio::ip::tcp::socket socket, SSL_CTX* context, TlsRole role)
    : m_socket(std::move(socket)), m_ssl(SSL_new(context))
{
    BIO* bio = BIO_new(socketMethod());
    if (!m_ssl || bio == nullptr) {
        m_ssl.reset();
        BIO_free(bio);
        return;
    }
    BIO_set_data(bio, new SocketState{m_socket.native_handle(), false, 0});
    BIO_set_init(bio, 1);
    SSL_set_bio(m_ssl.get(), bio, bio);
    if (role == TlsRole::Server) {
        SSL_set_accept_state(m_ssl.get());
    } else {
        SSL_set_connect_state(m_ssl.get());
    }
}

bool TlsStream::receivedAnything() const
{
    return m_ssl && stateOf(SSL_get_rbio(m_ssl.get()))->received > 0;
}

IoState TlsStream::handshake()
{
    ERR_clear_error();
    return outcome(SSL_do_handshake(m_ssl.get()));
}

IoState TlsStream::read(char* into, size_t most, size_t& got)
{
    ERR_clear_error();
    return outcome(SSL_read_ex(m_ssl.get(), into, most, &got));
}

IoState TlsStream::write(const char* from, size_t size, size_t& put)
{
    ERR_clear_error();
    return outcome(SSL_write_ex(m_ssl.get(), from, size, &put));
}

void TlsStream::sendCloseNotify()
{
    ERR_clear_error();
    if (SSL_is_init_finished(m_ssl.get()) == 1) {
        SSL_shutdown(m_ssl.get());
    }
    ERR_clear_error();
}

IoState TlsStream::outcome(int result)
{
    if (result == 1) {
        return IoState::Done;
    }
    const int systemError = errno;
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return IoState::WantRead;
    case SSL_ERROR_WANT_WRITE:
        return IoState::WantWrite;
    case SSL_ERROR_ZERO_RETURN:
        return IoState::End;
    default:
        break;
    }
    m_failure = takeOpenSslError();
    if (m_failure.isEmpty()) {
        m_failure = stateOf(SSL_get_rbio(m_ssl.get()))->ended ? QStringLiteral("connection closed by the other side")
                                                              : QString::fromLocal8Bit(std::strerror(systemError));
    }
    return IoState::Failed;
}

} // namespace espalier::http
