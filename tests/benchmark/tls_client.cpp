#include "tests/benchmark/tls_client.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace espalier::benchmark {

Result<std::unique_ptr<TlsClient>> TlsClient::make(const crypto::Identity* identity, quint16 port)
{
    std::unique_ptr<TlsClient> client(new TlsClient);
    client->m_port = port;
    client->m_context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_verify(client->m_context, SSL_VERIFY_NONE, nullptr); // loopback, and not what is measured
    SSL_CTX_set_session_cache_mode(client->m_context, SSL_SESS_CACHE_OFF);
    if (identity != nullptr && (SSL_CTX_use_certificate(client->m_context, identity->certificate.native()) != 1 ||
                                SSL_CTX_use_PrivateKey(client->m_context, identity->key.native()) != 1)) {
        return fail(ErrorCode::Crypto, QStringLiteral("the client certificate can't be used"));
    }
    return client;
}

TlsClient::~TlsClient()
{
    close();
    SSL_CTX_free(m_context);
}

void TlsClient::close()
{
    if (m_ssl != nullptr) {
        SSL_shutdown(m_ssl);
        SSL_free(m_ssl);
        m_ssl = nullptr;
    }
    if (m_socket >= 0) {
        ::close(m_socket);
        m_socket = -1;
    }
    m_read.clear();
}

Result<> TlsClient::connect()
{
    close();
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        return fail(ErrorCode::Network, QStringLiteral("can't connect"));
    }
    m_ssl = SSL_new(m_context);
    SSL_set_tlsext_host_name(m_ssl, "localhost");
    SSL_set_fd(m_ssl, m_socket);
    if (SSL_connect(m_ssl) != 1) {
        return fail(ErrorCode::Network, QStringLiteral("TLS handshake failed"));
    }
    return {};
}

Result<> TlsClient::readMore()
{
    char buffer[16 * 1024];
    const int got = SSL_read(m_ssl, buffer, sizeof buffer);
    if (got <= 0) {
        return fail(ErrorCode::Network, QStringLiteral("the server closed the connection"));
    }
    m_read.append(buffer, got);
    return {};
}

Result<TlsClient::Answer> TlsClient::put(const QByteArray& request)
{
    if (SSL_write(m_ssl, request.constData(), static_cast<int>(request.size())) <= 0) {
        return fail(ErrorCode::Network, QStringLiteral("can't send"));
    }
    qsizetype headEnd = m_read.indexOf("\r\n\r\n");
    while (headEnd < 0) {
        TRY(readMore());
        headEnd = m_read.indexOf("\r\n\r\n");
    }
    const QByteArray head = m_read.first(headEnd).toLower();
    qsizetype length = 0;
    if (const qsizetype at = head.indexOf("content-length:"); at >= 0) {
        const qsizetype end = head.indexOf("\r\n", at);
        length = head.mid(at + 15, end < 0 ? -1 : end - at - 15).trimmed().toLongLong();
    }
    while (m_read.size() < headEnd + 4 + length) {
        TRY(readMore());
    }
    Answer answer{head.mid(9, 3).toInt(), m_read.mid(headEnd + 4, length)};
    m_read.remove(0, headEnd + 4 + length);
    return answer;
}

QByteArray putRequest(const QByteArray& path, const QByteArray& contentType, const QByteArray& body,
                      const QByteArray& moreHeaders)
{
    return "PUT " + path + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: MDM/1.0\r\nContent-Type: " + contentType +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
}

} // namespace espalier::benchmark
