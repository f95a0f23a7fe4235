// What a TLS server presents is told as it is, weak or not.
#include "base/error_kind.h"
#include "http/tls_probe.h"
#include "tests/http/served.h"
#include "tests/support/test.h"

#include <arpa/inet.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

using namespace espalier;
using namespace espalier::test;
using http::TlsOffer;

namespace {

// A port on the loopback that accepts, and does nothing more by itself.
class OpenPort {
public:
    OpenPort()
    {
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof here;
        auto* const address = reinterpret_cast<sockaddr*>(&here);
        if (bind(descriptor, address, size) != 0 || listen(descriptor, 8) != 0 ||
            getsockname(descriptor, address, &size) != 0) {
            qFatal("no port");
        }
        port = ntohs(here.sin_port);
    }
    ~OpenPort() { close(descriptor); }
    OpenPort(const OpenPort&) = delete;
    OpenPort& operator=(const OpenPort&) = delete;

    int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    quint16 port = 0;
};

// Speaks TLS as badly as it is told to, to whoever comes, until it is destroyed.
class WeakServer {
public:
    WeakServer(int newest, const char* ciphers, quint64 options = 0)
        : m_identity(m_authority.issue(leaf())), m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free)
    {
        SSL_CTX_set_min_proto_version(m_context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(m_context.get(), newest);
        SSL_CTX_set_cipher_list(m_context.get(), ciphers);
        SSL_CTX_set_options(m_context.get(), options);
        BIO* const certificate = BIO_new_mem_buf(m_identity.certificatePem.constData(), -1);
        BIO* const key = BIO_new_mem_buf(m_identity.keyPem.constData(), -1);
        X509* const read = PEM_read_bio_X509(certificate, nullptr, nullptr, nullptr);
        EVP_PKEY* const readKey = PEM_read_bio_PrivateKey(key, nullptr, nullptr, nullptr);
        SSL_CTX_use_certificate(m_context.get(), read);
        SSL_CTX_use_PrivateKey(m_context.get(), readKey);
        X509_free(read);
        EVP_PKEY_free(readKey);
        BIO_free(certificate);
        BIO_free(key);
        if (pipe(m_stop) != 0) {
            qFatal("no pipe");
        }
        m_thread = std::thread([this] { serve(); });
    }
    ~WeakServer()
    {
        (void)!write(m_stop[1], "x", 1);
        m_thread.join();
        close(m_stop[0]);
        close(m_stop[1]);
    }
    [[nodiscard]] Result<http::SeenTls> seen(TlsOffer offer) const
    {
        return http::probeTls({QStringLiteral("127.0.0.1"), m_listening.port, QStringLiteral("mdm.example.org")},
                              offer);
    }
    [[nodiscard]] const TestIdentity& identity() const { return m_identity; }

private:
    static TestLeaf leaf()
    {
        TestLeaf leaf;
        leaf.commonName = "mdm.example.org";
        leaf.usage = Usage::Server;
        leaf.key = KeyKind::SharedRsa2048;
        return leaf;
    }
    void serve()
    {
        for (;;) {
            pollfd waiting[] = {{m_listening.descriptor, POLLIN, 0}, {m_stop[0], POLLIN, 0}};
            poll(waiting, 2, -1);
            if (waiting[1].revents != 0) {
                return;
            }
            const int socket = accept(m_listening.descriptor, nullptr, nullptr);
            SSL* const ssl = SSL_new(m_context.get());
            SSL_set_fd(ssl, socket);
            SSL_accept(ssl);
            SSL_free(ssl);
            close(socket);
        }
    }

    TestAuthority m_authority{"Server CA"};
    TestIdentity m_identity;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    OpenPort m_listening;
    int m_stop[2] = {};
    std::thread m_thread;
};

} // namespace

class TlsProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ourListenerIsSeenAsItIs()
    {
        const Served served;
        const auto seen = http::probeTls({QStringLiteral("127.0.0.1"), served.port(), QStringLiteral("localhost")},
                                         TlsOffer::AsDevices);
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().what));
        QCOMPARE(seen->protocol, QStringLiteral("TLSv1.3"));
        QVERIFY(seen->extendedMasterSecret);
        QCOMPARE(seen->chainDer.size(), 1);
    }

    void theVersionIsNamedWhereDevicesAreRefused()
    {
        const WeakServer server(TLS1_1_VERSION, "ALL:@SECLEVEL=0");
        const auto asDevice = server.seen(TlsOffer::AsDevices);
        QVERIFY(!asDevice && isOfKind(asDevice.error(), QLatin1String("no-tls")));
        const auto anyhow = server.seen(TlsOffer::Anything);
        QVERIFY2(anyhow, qPrintable(anyhow ? QString() : anyhow.error().what));
        QCOMPARE(anyhow->protocol, QStringLiteral("TLSv1.1"));
        QCOMPARE(anyhow->chainDer, QList<QByteArray>{server.identity().certificateDer});
    }

    void theCipherIsNamedWhereDevicesAreRefused()
    {
        const WeakServer server(TLS1_2_VERSION, "AES128-SHA:@SECLEVEL=0");
        const auto asDevice = server.seen(TlsOffer::AsDevices);
        QVERIFY(!asDevice && isOfKind(asDevice.error(), QLatin1String("no-tls")));
        QCOMPARE(server.seen(TlsOffer::Anything)->cipher, QStringLiteral("AES128-SHA"));
    }

    void aMissingExtendedMasterSecretIsSeen()
    {
        const WeakServer server(TLS1_2_VERSION, "ECDHE+AESGCM", SSL_OP_NO_EXTENDED_MASTER_SECRET);
        const auto seen = server.seen(TlsOffer::AsDevices);
        QVERIFY(seen);
        QCOMPARE(seen->protocol, QStringLiteral("TLSv1.2"));
        QVERIFY(!seen->extendedMasterSecret);
        const WeakServer whole(TLS1_2_VERSION, "ECDHE+AESGCM");
        QVERIFY(whole.seen(TlsOffer::AsDevices)->extendedMasterSecret);
    }

    void whoRefusesAndWhoSpeaksNoTlsAreToldApart()
    {
        quint16 closed = 0;
        {
            const OpenPort server;
            closed = server.port;
        }
        const QString here = QStringLiteral("127.0.0.1");
        const auto refused = http::probeTls({here, closed, {}}, TlsOffer::AsDevices);
        QVERIFY(!refused && isOfKind(refused.error(), QLatin1String("refused")));
        const OpenPort silent;
        const auto nothing = http::probeTls({here, silent.port, {}, 50}, TlsOffer::AsDevices);
        QVERIFY(!nothing && isOfKind(nothing.error(), QLatin1String("no-tls")));
        QVERIFY(!http::probeTls({QStringLiteral("somewhere"), 443, {}}, TlsOffer::AsDevices));
    }
};

ESPALIER_TEST(TlsProbeTest);
#include "tls_probe_test.moc"
