#include "tests/http/served.h"
#include "tests/support/test.h"
#include "tests/support/tls_client.h"

#include <QProcess>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/ssl.h>

using namespace espalier;
using namespace espalier::test;

namespace {

// Takes a place and says nothing.
struct SilentClient {
    explicit SilentClient(quint16 port)
    {
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        isConnected = ::connect(handle, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0;
    }
    ~SilentClient() { ::close(handle); }
    SilentClient(const SilentClient&) = delete;
    SilentClient& operator=(const SilentClient&) = delete;

    const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
    bool isConnected = false;
};

} // namespace

class TlsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Served> m_served;

    http::PeerCertificate seenWith(const TestIdentity& identity)
    {
        TlsClientOptions options;
        options.identity = &identity;
        TlsClient client(m_served->port(), options);
        return client.ask(get("/hello")).status == 200 ? m_served->last().peer : http::PeerCertificate();
    }

private Q_SLOTS:
    void init() { m_served = std::make_unique<Served>(); }
    void cleanup() { m_served.reset(); }

    void noTlsNoStart()
    {
        WorkerPool workers(1, 1);
        const SystemClock clock;
        const auto good = tlsIdentity(m_served->serverAuthority.serverFor127());
        http::TlsIdentity other{good.chainPem, SecretBytes(m_served->serverAuthority.serverFor127().keyPem)};
        const auto mismatched = http::Listener::start({}, {}, std::move(other), {}, workers, clock);
        QVERIFY(!mismatched && mismatched.error().code == ErrorCode::Crypto);
        const auto nothing = http::Listener::start({}, {}, {}, {}, workers, clock);
        QVERIFY(!nothing);
        http::ListenerOptions taken;
        taken.port = m_served->port();
        const auto second = http::Listener::start(taken, {}, good.copy(), {}, workers, clock);
        QVERIFY(!second && second.error().code == ErrorCode::Network);
        http::ListenerOptions nowhere;
        nowhere.address = QStringLiteral("not an address");
        QVERIFY(!http::Listener::start(nowhere, {}, good.copy(), {}, workers, clock));
    }

    void oldVersionsAndWeakSuitesAreRefused_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("ciphers");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("TLS 1.0") << TLS1_VERSION << QByteArray("ALL:@SECLEVEL=0") << false;
        QTest::newRow("TLS 1.1") << TLS1_1_VERSION << QByteArray("ALL:@SECLEVEL=0") << false;
        QTest::newRow("TLS 1.2 CBC") << TLS1_2_VERSION << QByteArray("ECDHE-ECDSA-AES128-SHA256") << false;
        QTest::newRow("TLS 1.2 RSA key exchange") << TLS1_2_VERSION << QByteArray("AES128-GCM-SHA256") << false;
        QTest::newRow("TLS 1.2 GCM") << TLS1_2_VERSION << QByteArray("ECDHE-ECDSA-AES128-GCM-SHA256") << true;
        QTest::newRow("TLS 1.2 ChaCha") << TLS1_2_VERSION << QByteArray("ECDHE-ECDSA-CHACHA20-POLY1305") << true;
        QTest::newRow("TLS 1.3") << TLS1_3_VERSION << QByteArray() << true;
    }
    void oldVersionsAndWeakSuitesAreRefused()
    {
        QFETCH(const int, version);
        QFETCH(const QByteArray, ciphers);
        QFETCH(const bool, accepted);
        TlsClientOptions options;
        options.minVersion = options.maxVersion = version;
        options.ciphers = ciphers;
        TlsClient client(m_served->port(), options);
        QCOMPARE(client.ask(get("/hello")).status, accepted ? 200 : 0);
        if (!accepted) {
            QTRY_COMPARE(m_served->listener->tlsFailures().size(), 1);
            QVERIFY(!m_served->listener->tlsFailures().first().reason.isEmpty());
            QCOMPARE(m_served->listener->tlsFailures().first().address, QStringLiteral("127.0.0.1"));
        }
    }

    void renegotiationIsRefused()
    {
        TlsClientOptions options;
        options.maxVersion = TLS1_2_VERSION;
        TlsClient client(m_served->port(), options);
        QCOMPARE(client.ask(get("/hello")).status, 200);
        QVERIFY(!client.renegotiate());
    }

    void plainHttpOnTheTlsPortIsToldInTheFailures()
    {
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   {QStringLiteral("-s"), QStringLiteral("http://127.0.0.1:%1/").arg(m_served->port())});
        QVERIFY(curl.waitForFinished());
        QTRY_COMPARE(m_served->listener->tlsFailures().size(), 1);
        QCOMPARE(m_served->listener->tlsFailures().first().reason, QStringLiteral("http request"));
    }

    void certificateRequestNamesOnlyOurAuthority()
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), {QStringLiteral("s_client"), QStringLiteral("-connect"),
                                                  QStringLiteral("127.0.0.1:%1").arg(m_served->port())});
        openssl.waitForStarted();
        openssl.closeWriteChannel();
        QVERIFY(openssl.waitForFinished());
        const auto out = openssl.readAllStandardOutput();
        const auto from = out.indexOf("Acceptable client certificate CA names");
        QVERIFY(from > 0);
        const auto names = out.mid(from).split('\n').mid(1, 2);
        QVERIFY2(names.first().contains("Device CA"), names.first().constData());
        QVERIFY2(!names.at(1).contains("CN"), names.at(1).constData());
    }

    void wholeChainIsSent()
    {
        const TestAuthority middle("Middle CA", &m_served->serverAuthority);
        QVERIFY(m_served->listener->reloadTls(tlsIdentity(middle.serverFor127())));
        TlsClient client(m_served->port());
        QCOMPARE(client.peerChainLength(), 2);
    }

    void reloadedIdentityServesNewConnections()
    {
        TlsClient old(m_served->port());
        const auto renewed = m_served->serverAuthority.serverFor127();
        QVERIFY(m_served->listener->reloadTls(tlsIdentity(renewed)));
        QVERIFY(!m_served->listener->reloadTls({}));
        TlsClient fresh(m_served->port());
        QCOMPARE(fresh.peerCertificateDer(), renewed.certificateDer);
        QVERIFY(old.peerCertificateDer() != renewed.certificateDer);
        QCOMPARE(old.ask(get("/hello")).status, 200);
    }

    void onlyOurValidClientCertificatesAreTrusted_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, bool trusted, const char* refusal) {
            QTest::newRow(name) << QString::fromLatin1(name) << trusted << QString::fromLatin1(refusal);
        };
        row("ours", true, "");
        row("ours by an intermediate", true, "");
        row("other authority", false, "unable to get local issuer certificate");
        row("same name, other key", false, "certificate signature failure");
        row("self-signed", false, "self-signed certificate");
        row("expired", false, "certificate has expired");
        row("not yet valid", false, "certificate is not yet valid");
        row("for servers", false, "unsuitable certificate purpose");
        row("for nothing in particular", false, "certificate is not for client authentication");
    }
    void onlyOurValidClientCertificatesAreTrusted()
    {
        QFETCH(const QString, which);
        QFETCH(const bool, trusted);
        QFETCH(const QString, refusal);
        TestLeaf leaf;
        const TestAuthority* issuer = &m_served->authority;
        const TestAuthority middle("Middle", issuer);
        const TestAuthority impostor("Device CA");
        if (which == u"ours by an intermediate") {
            issuer = &middle;
        } else if (which == u"other authority") {
            issuer = &m_served->stranger;
        } else if (which == u"same name, other key") {
            issuer = &impostor;
        } else if (which == u"expired") {
            leaf.notAfterSeconds = -10;
        } else if (which == u"not yet valid") {
            leaf.notBeforeSeconds = 1'000;
        } else if (which == u"for servers") {
            leaf.usage = Usage::Server;
        } else if (which == u"for nothing in particular") {
            leaf.usage = Usage::None;
        }
        const auto identity = which == u"self-signed" ? selfSigned(leaf) : issuer->issue(leaf);
        const auto peer = seenWith(identity);
        QCOMPARE(peer.der, identity.certificateDer);
        QCOMPARE(peer.refusal, refusal);
        QCOMPARE(peer.trusted, trusted);
    }

    void resumedSessionKeepsCertificateAndVerdict_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("ours");
        QTest::newRow("1.2 ours") << TLS1_2_VERSION << true;
        QTest::newRow("1.3 ours") << TLS1_3_VERSION << true;
        QTest::newRow("1.2 stranger") << TLS1_2_VERSION << false;
        QTest::newRow("1.3 stranger") << TLS1_3_VERSION << false;
    }
    void resumedSessionKeepsCertificateAndVerdict()
    {
        QFETCH(const int, version);
        QFETCH(const bool, ours);
        const TestAuthority middle("Middle", &m_served->authority); // its certificate is not in the ticket
        const auto identity = ours ? middle.issue({}) : m_served->stranger.issue({});
        TlsClientOptions options;
        options.maxVersion = version;
        options.identity = &identity;
        TlsClient first(m_served->port(), options);
        QCOMPARE(first.ask(get("/hello")).status, 200);
        options.session = first.session();
        TlsClient second(m_served->port(), options);
        QCOMPARE(second.ask(get("/hello")).status, 200);
        QVERIFY(second.resumed());
        QCOMPARE(m_served->last().peer.der, identity.certificateDer);
        QCOMPARE(m_served->last().peer.trusted, ours);
    }

    void resumedSessionIsJudgedAnewWhenTheAuthoritiesChanged()
    {
        const auto identity = m_served->authority.issue({});
        TlsClientOptions options;
        options.identity = &identity;
        TlsClient first(m_served->port(), options);
        QCOMPARE(first.ask(get("/hello")).status, 200);
        QVERIFY(m_served->last().peer.trusted);
        m_served->listener->setDeviceAuthorities({m_served->stranger.der()});
        QCOMPARE(first.ask(get("/hello")).status, 200);
        QVERIFY(!m_served->last().peer.trusted); // also on the open connection
        options.session = first.session();
        TlsClient second(m_served->port(), options);
        QCOMPARE(second.ask(get("/hello")).status, 200);
        QVERIFY(!m_served->last().peer.trusted);
    }

    void perAddressLimitCountsOnlyStrangers()
    {
        http::ListenerOptions options;
        options.maxPerAddress = 3;
        Served served(options);
        const auto device = served.authority.issue({});
        TlsClientOptions proven;
        proven.identity = &device;
        std::vector<std::unique_ptr<TlsClient>> clients;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<TlsClient>(served.port(), proven));
            QCOMPARE(clients.back()->ask(get("/hello")).status, 200);
        }
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<TlsClient>(served.port()));
            QCOMPARE(clients.back()->ask(get("/hello")).status, 200);
        }
        // The fourth stranger takes the place of the one who has stood there longest; devices keep theirs.
        TlsClient fourth(served.port());
        QCOMPARE(fourth.ask(get("/hello")).status, 200);
        QVERIFY(clients[8]->closedByServer());
        QTRY_COMPARE(served.listener->counters().open, 11);
        QCOMPARE(served.listener->counters().refusedTotal, 1);
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(clients[size_t(i)]->ask(get("/hello")).status, 200);
        }
        QCOMPARE(clients[9]->ask(get("/hello")).status, 200);
    }

    void whoSaysNothingKeepsNoDeviceOut()
    {
        http::ListenerOptions options;
        options.maxPerAddress = 4;
        Served served(options);
        std::vector<std::unique_ptr<SilentClient>> silent;
        for (int i = 0; i < 12; ++i) {
            silent.push_back(std::make_unique<SilentClient>(served.port()));
            QVERIFY(silent.back()->isConnected);
        }
        QTRY_COMPARE(served.listener->counters().accepted, 12);
        QTRY_COMPARE(served.listener->counters().open, 4);
        const auto device = served.authority.issue({});
        TlsClientOptions proven;
        proven.identity = &device;
        TlsClient client(served.port(), proven);
        QCOMPARE(client.ask(get("/hello")).status, 200);
    }

    void whoSaysNothingGivesWayFirst()
    {
        http::ListenerOptions options;
        options.maxPerAddress = 2;
        Served served(options);
        TlsClient reader(served.port());
        QCOMPARE(reader.ask(get("/hello")).status, 200);
        std::vector<std::unique_ptr<SilentClient>> silent;
        for (int i = 0; i < 6; ++i) { // the first takes the second place, each after it that of the one before
            silent.push_back(std::make_unique<SilentClient>(served.port()));
            QTRY_COMPARE(served.listener->counters().refusedTotal, i);
        }
        QCOMPARE(reader.ask(get("/hello")).status, 200);
    }

    // A proxy stands for many: as many connections as it likes, however fast they come.
    void noConnectionOfTheProxyGivesWay()
    {
        http::ListenerOptions options;
        options.maxPerAddress = 1;
        options.trustedProxy = {QStringLiteral("127.0.0.1"), http::ProxyHeader::Rfc9440};
        Served served(options);
        std::vector<std::unique_ptr<SilentClient>> connections;
        for (int i = 0; i < 100; ++i) {
            connections.push_back(std::make_unique<SilentClient>(served.port()));
        }
        QTRY_COMPARE(served.listener->counters().accepted, 100);
        QTRY_COMPARE(served.listener->counters().open, 100);
        QCOMPARE(served.listener->counters().refusedTotal, 0);
    }

    void totalLimitHoldsForAll()
    {
        http::ListenerOptions options;
        options.maxConnections = 2;
        Served served(options);
        const auto device = served.authority.issue({});
        TlsClientOptions proven;
        proven.identity = &device;
        TlsClient first(served.port(), proven);
        QCOMPARE(first.ask(get("/hello")).status, 200);
        TlsClient stranger(served.port());
        QVERIFY(stranger.isConnected());
        TlsClient second(served.port(), proven); // in the place of the stranger
        QCOMPARE(second.ask(get("/hello")).status, 200);
        QVERIFY(stranger.closedByServer());
        QTRY_COMPARE(served.listener->counters().open, 2);
        const TlsClient third(served.port()); // no device gives way
        QVERIFY(!third.isConnected());
        QCOMPARE(first.ask(get("/hello")).status, 200);
    }

    void silentHandshakesEnd()
    {
        http::ListenerOptions options;
        options.handshakeMs = 200;
        Served served(options);
        QProcess openssl; // connects and says nothing of TLS
        openssl.start(QStringLiteral("curl"), {QStringLiteral("-s"), QStringLiteral("--max-time"), QStringLiteral("5"),
                                               QStringLiteral("telnet://127.0.0.1:%1").arg(served.port())});
        QTRY_COMPARE(served.listener->counters().accepted, 1);
        QTRY_COMPARE(served.listener->counters().open, 0);
        QCOMPARE(served.listener->counters().timeouts, 1);
        openssl.kill();
        openssl.waitForFinished();
    }

    void stopLetsARunningRequestFinish()
    {
        Served served;
        TlsClient client(served.port());
        QVERIFY(client.send(get("/wait")));
        TlsClient idle(served.port());
        QCOMPARE(idle.ask(get("/hello")).status, 200);
        QTRY_COMPARE(served.waiting.load(), 1);
        const auto port = served.port();
        std::thread stopping([&] { served.listener->stop(10'000); });
        QVERIFY(idle.closedByServer());
        served.release();
        const auto answer = client.receive();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Connection"), QByteArray("close"));
        stopping.join();
        QVERIFY(!TlsClient(port).isConnected());
    }

    void stopDoesNotWaitPastItsDeadline()
    {
        Served served;
        TlsClient client(served.port());
        QVERIFY(client.send(get("/wait")));
        QTRY_COMPARE(served.waiting.load(), 1);
        served.listener->stop(50);
        QVERIFY(client.closedByServer());
        served.listener->stop(50);
    }
};

ESPALIER_TEST(TlsTest);
#include "tls_test.moc"
