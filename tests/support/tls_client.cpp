#include "tests/support/tls_client.h"

#include <arpa/inet.h>
#include <csignal>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace espalier::test {

struct TlsClient::Parts {
    int descriptor = -1;
    SSL_CTX* context = nullptr;
    SSL* ssl = nullptr;
    bool connected = false;
    QString failure;
    QByteArray in;

    ~Parts()
    {
        SSL_free(ssl);
        SSL_CTX_free(context);
        if (descriptor >= 0) {
            close(descriptor);
        }
    }

    bool fill()
    {
        char buffer[16 * 1024];
        const int got = SSL_read(ssl, buffer, sizeof buffer);
        if (got <= 0) {
            return false;
        }
        in.append(buffer, got);
        return true;
    }
};

namespace {

int connectTo(quint16 port, const TlsClientOptions& options)
{
    const bool six = options.address.contains(':');
    const int descriptor = socket(six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    timeval limit{options.timeoutMs / 1000, (options.timeoutMs % 1000) * 1000};
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    inet_pton(AF_INET, options.address.constData(), &v4.sin_addr);
    inet_pton(AF_INET6, options.address.constData(), &v6.sin6_addr);
    const auto* address = six ? reinterpret_cast<sockaddr*>(&v6) : reinterpret_cast<sockaddr*>(&v4);
    if (connect(descriptor, address, six ? sizeof v6 : sizeof v4) != 0) {
        close(descriptor);
        return -1;
    }
    return descriptor;
}

void useIdentity(SSL_CTX* context, const TestIdentity& identity)
{
    BIO* chain = BIO_new_mem_buf(identity.certificatePem.constData(), -1);
    X509* leaf = PEM_read_bio_X509(chain, nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context, leaf);
    X509_free(leaf);
    BIO_free(chain);
    chain = BIO_new_mem_buf(identity.chainPem.constData(), static_cast<int>(identity.chainPem.size()));
    while (X509* next = PEM_read_bio_X509(chain, nullptr, nullptr, nullptr)) {
        SSL_CTX_add0_chain_cert(context, next);
    }
    BIO_free(chain);
    BIO* keyBio = BIO_new_mem_buf(identity.keyPem.constData(), -1);
    EVP_PKEY* key = PEM_read_bio_PrivateKey(keyBio, nullptr, nullptr, nullptr);
    SSL_CTX_use_PrivateKey(context, key);
    EVP_PKEY_free(key);
    BIO_free(keyBio);
}

} // namespace

QByteArray TlsAnswer::header(const QByteArray& name) const
{
    for (const auto& line : head.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.sliced(colon + 1).trimmed();
        }
    }
    return {};
}

TlsClient::TlsClient(quint16 port, const TlsClientOptions& options) : m_parts(std::make_unique<Parts>())
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL's socket BIO writes without MSG_NOSIGNAL
    m_parts->descriptor = connectTo(port, options);
    if (m_parts->descriptor < 0) {
        m_parts->failure = QStringLiteral("can't connect");
        return;
    }
    m_parts->context = SSL_CTX_new(TLS_client_method());
    SSL_CTX* context = m_parts->context;
    SSL_CTX_set_security_level(context, options.maxVersion != 0 ? 0 : 1); // old versions need it
    SSL_CTX_set_min_proto_version(context, options.minVersion);
    SSL_CTX_set_max_proto_version(context, options.maxVersion);
    SSL_CTX_set_options(context, SSL_OP_IGNORE_UNEXPECTED_EOF);
    if (!options.ciphers.isEmpty()) {
        SSL_CTX_set_cipher_list(context, options.ciphers.constData());
    }
    if (options.identity != nullptr) {
        useIdentity(context, *options.identity);
    }
    m_parts->ssl = SSL_new(context);
    SSL_set_fd(m_parts->ssl, m_parts->descriptor);
    SSL_set_tlsext_host_name(m_parts->ssl, "localhost");
    if (options.session) {
        SSL_set_session(m_parts->ssl, options.session.get());
    }
    ERR_clear_error();
    m_parts->connected = SSL_connect(m_parts->ssl) == 1;
    if (!m_parts->connected) {
        const char* reason = ERR_reason_error_string(ERR_get_error());
        m_parts->failure = QString::fromLatin1(reason != nullptr ? reason : "closed");
    }
}

TlsClient::~TlsClient() = default;

bool TlsClient::isConnected() const
{
    return m_parts->connected;
}

QString TlsClient::failure() const
{
    return m_parts->failure;
}

bool TlsClient::send(QByteArrayView bytes)
{
    return m_parts->connected &&
           (bytes.isEmpty() || SSL_write(m_parts->ssl, bytes.data(), static_cast<int>(bytes.size())) == bytes.size());
}

TlsAnswer TlsClient::receive(bool headOnly)
{
    TlsAnswer answer;
    if (!m_parts->connected) {
        return answer;
    }
    while (!m_parts->in.contains("\r\n\r\n")) {
        if (!m_parts->fill()) {
            return answer;
        }
    }
    const auto end = m_parts->in.indexOf("\r\n\r\n") + 4;
    answer.head = m_parts->in.first(end);
    m_parts->in.remove(0, end);
    const auto length = headOnly ? 0 : answer.header("Content-Length").toLongLong();
    while (m_parts->in.size() < length) {
        if (!m_parts->fill()) {
            return answer;
        }
    }
    answer.body = m_parts->in.first(length);
    m_parts->in.remove(0, length);
    answer.status = answer.head.mid(9, 3).toInt();
    return answer;
}

bool TlsClient::closedByServer()
{
    if (!m_parts->connected) {
        return true;
    }
    while (m_parts->fill()) {
    }
    const int error = SSL_get_error(m_parts->ssl, -1);
    return error == SSL_ERROR_ZERO_RETURN || (error == SSL_ERROR_SYSCALL && errno != EAGAIN) ||
           (SSL_get_shutdown(m_parts->ssl) & SSL_RECEIVED_SHUTDOWN) != 0;
}

TlsAnswer TlsClient::ask(QByteArrayView bytes)
{
    if (!send(bytes)) {
        return {};
    }
    return receive();
}

bool TlsClient::renegotiate()
{
    ERR_clear_error();
    SSL_set_options(m_parts->ssl, SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION);
    return SSL_renegotiate(m_parts->ssl) == 1 && SSL_do_handshake(m_parts->ssl) == 1;
}

bool TlsClient::resumed() const
{
    return SSL_session_reused(m_parts->ssl) == 1;
}

std::shared_ptr<SSL_SESSION> TlsClient::session()
{
    return {SSL_get1_session(m_parts->ssl), SSL_SESSION_free};
}

QByteArray TlsClient::peerCertificateDer() const
{
    X509* certificate = SSL_get0_peer_certificate(m_parts->ssl);
    if (certificate == nullptr) {
        return {};
    }
    unsigned char* out = nullptr;
    const int size = i2d_X509(certificate, &out);
    QByteArray der(reinterpret_cast<char*>(out), size);
    OPENSSL_free(out);
    return der;
}

int TlsClient::peerChainLength() const
{
    return sk_X509_num(SSL_get_peer_cert_chain(m_parts->ssl));
}

QByteArray TlsClient::version() const
{
    return SSL_get_version(m_parts->ssl);
}

} // namespace espalier::test
