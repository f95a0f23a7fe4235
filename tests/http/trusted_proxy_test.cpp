// What a reverse proxy says about a device counts from one address only; from anywhere else nobody ever sees it.
#include "tests/http/served.h"
#include "tests/support/free_port.h"
#include "tests/support/test.h"
#include "tests/support/tls_client.h"

#include <QUrl>

using namespace espalier;
using namespace espalier::test;
using http::ProxyHeader;
using http::takeForwarded;
using http::TrustedProxy;

namespace {

const QString proxyAddress = QStringLiteral("192.0.2.10");

QByteArray rfc9440(const QByteArray& der)
{
    return ':' + der.toBase64() + ':';
}

QByteArray nginx(const QByteArray& pem)
{
    return QUrl::toPercentEncoding(QString::fromLatin1(pem));
}

http::Headers with(const QList<std::pair<QByteArray, QByteArray>>& fields)
{
    http::Headers headers;
    for (const auto& [name, value] : fields) {
        headers.add(name, value);
    }
    return headers;
}

QByteArray line(const QByteArray& name, const QByteArray& value)
{
    return name + ": " + value + "\r\n";
}

} // namespace

class TrustedProxyTest : public QObject {
    Q_OBJECT
    const TestAuthority m_authority{"Device CA"};
    const TestIdentity m_device = m_authority.issue({});
    std::unique_ptr<Served> m_served;

    TlsAnswer ask(const QByteArray& fields, const TestIdentity* shown = nullptr)
    {
        TlsClientOptions options;
        options.identity = shown;
        return TlsClient(m_served->port(), options).ask(get("/hello", fields));
    }

private Q_SLOTS:
    void init() { m_served = std::make_unique<Served>(); }
    void cleanup() { m_served.reset(); }

    void addressesAreComparedAsAddresses_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char* one, const char* other, bool same) {
            QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << same;
        };
        row("the same", "192.0.2.10", "192.0.2.10", true);
        row("another", "192.0.2.10", "192.0.2.1", false);
        row("IPv4 on an IPv6 socket", "192.0.2.10", "::ffff:192.0.2.10", true);
        row("two spellings", "2001:db8::1", "2001:0db8:0:0:0:0:0:1", true);
        row("a neighbour in the same network", "2001:db8::1", "2001:db8::2", false);
        row("none is configured", "", "192.0.2.10", false);
        row("neither is one", "", "", false);
        row("a name", "proxy.example.org", "proxy.example.org", false);
    }
    void addressesAreComparedAsAddresses()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const bool, same);
        QCOMPARE(http::isSameAddress(one, other), same);
    }

    void theConfiguredFormIsReadFromTheConfiguredAddress_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("RFC 9440") << int(ProxyHeader::Rfc9440) << QByteArray("Client-Cert")
                                  << rfc9440(m_device.certificateDer);
        QTest::newRow("nginx") << int(ProxyHeader::Nginx) << QByteArray("X-SSL-Client-Cert")
                               << nginx(m_device.certificatePem);
    }
    void theConfiguredFormIsReadFromTheConfiguredAddress()
    {
        QFETCH(const int, form);
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        const auto fields = with({{"Accept", "*/*"}, {name.toLower(), value}});
        for (int configured = 0; configured < 3; ++configured) {
            auto headers = fields;
            const auto said = takeForwarded(headers, {proxyAddress, ProxyHeader(configured)}, proxyAddress);
            QVERIFY(said && *said);
            QCOMPARE((*said)->certificateDer, configured == form ? m_device.certificateDer : QByteArray());
            QCOMPARE(headers.entries(), with({{"Accept", "*/*"}}).entries());
        }
        auto elsewhere = fields;
        const auto unheard = takeForwarded(elsewhere, {proxyAddress, ProxyHeader(form)}, QStringLiteral("192.0.2.11"));
        QVERIFY(unheard && !*unheard);
        QCOMPARE(elsewhere.entries(), with({{"Accept", "*/*"}}).entries());
    }

    // A device that comes through the proxy right after a start is no stranger.
    void theProxyCountsFromTheFirstConnectionOn()
    {
        http::ListenerOptions options;
        options.trustedProxy = {QStringLiteral("127.0.0.1"), ProxyHeader::Rfc9440};
        m_served = std::make_unique<Served>(options);
        QCOMPARE(ask(line("Client-Cert", rfc9440(m_device.certificateDer))).status, 200);
        QCOMPARE(m_served->last().peer.der, m_device.certificateDer);
    }

    void theChainBesideItIsRead()
    {
        const TestAuthority middle("Middle", &m_authority);
        auto headers = with({{"Client-Cert", rfc9440(m_device.certificateDer)},
                             {"Client-Cert-Chain", rfc9440(middle.der()) + ", " + rfc9440(m_authority.der())}});
        const auto said = takeForwarded(headers, {proxyAddress, ProxyHeader::Rfc9440}, proxyAddress);
        QVERIFY(said && *said);
        QCOMPARE((*said)->chainDer, (QList{middle.der(), m_authority.der()}));
    }

    void theLastAddressIsTheOneTheProxyHasSeen()
    {
        auto headers = with({{"X-Forwarded-For", "203.0.113.66"}, {"x-forwarded-for", "10.0.0.1, 198.51.100.7"}});
        const auto said = takeForwarded(headers, {proxyAddress, ProxyHeader::None}, proxyAddress);
        QVERIFY(said && *said);
        QCOMPARE((*said)->clientAddress, QStringLiteral("198.51.100.7"));
        QVERIFY(headers.entries().isEmpty());
    }

    void whatCannotBeUnderstoodIsRefused_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QByteArray>("fields");
        const QByteArray good = rfc9440(m_device.certificateDer);
        const QByteArray pem = m_device.certificatePem;
        const auto row = [](const char* name, ProxyHeader form, const QByteArray& fields) {
            QTest::newRow(name) << int(form) << fields;
        };
        const auto rfc = ProxyHeader::Rfc9440;
        row("no byte sequence", rfc, line("Client-Cert", m_device.certificateDer.toBase64()));
        row("no base64", rfc, line("Client-Cert", ":a%b:"));
        row("empty", rfc, line("Client-Cert", "::"));
        row("no certificate", rfc, line("Client-Cert", rfc9440("certificate")));
        row("cut short", rfc, line("Client-Cert", rfc9440(m_device.certificateDer.chopped(1))));
        row("more behind it", rfc, line("Client-Cert", rfc9440(m_device.certificateDer + "x")));
        row("with parameters", rfc, line("Client-Cert", good + ";a=1"));
        row("two", rfc, line("Client-Cert", good) + line("Client-Cert", good));
        row("a chain alone", rfc, line("Client-Cert-Chain", good));
        row("a broken chain", rfc, line("Client-Cert", good) + line("Client-Cert-Chain", good + ", x"));
        const auto escaped = ProxyHeader::Nginx;
        row("no PEM", escaped, line("X-SSL-Client-Cert", "certificate"));
        row("two in one", escaped, line("X-SSL-Client-Cert", nginx(pem + pem)));
        row("a key", escaped, line("X-SSL-Client-Cert", nginx(m_device.keyPem)));
        row("twice", escaped, line("X-SSL-Client-Cert", nginx(pem)) + line("X-SSL-Client-Cert", nginx(pem)));
        row("a name for an address", ProxyHeader::None, line("X-Forwarded-For", "198.51.100.7, unknown"));
    }
    void whatCannotBeUnderstoodIsRefused()
    {
        QFETCH(const int, form);
        QFETCH(const QByteArray, fields);
        m_served->listener->setTrustedProxy({QStringLiteral("127.0.0.1"), ProxyHeader(form)});
        QCOMPARE(ask(fields).status, 400);
        m_served->listener->setTrustedProxy({proxyAddress, ProxyHeader(form)});
        QCOMPARE(ask(fields).status, 200); // nobody reads it then
    }

    void aForwardedDeviceIsJudgedLikeOneThatConnects()
    {
        m_served->listener->setTrustedProxy({QStringLiteral("127.0.0.1"), ProxyHeader::Rfc9440});
        const TestAuthority middle("Middle", &m_served->authority);
        const auto ours = middle.issue({});
        QCOMPARE(ask(line("Client-Cert", rfc9440(ours.certificateDer)) +
                     line("Client-Cert-Chain", rfc9440(middle.der())) + line("X-Forwarded-For", "198.51.100.7"))
                     .status,
                 200);
        QCOMPARE(m_served->last().peer.der, ours.certificateDer);
        QVERIFY2(m_served->last().peer.trusted, qPrintable(m_served->last().peer.refusal));
        QCOMPARE(m_served->last().remoteAddress, QStringLiteral("198.51.100.7"));
        QCOMPARE(m_served->last().serverName, QStringLiteral("localhost"));

        const auto other = m_served->stranger.issue({});
        QCOMPARE(ask(line("Client-Cert", rfc9440(other.certificateDer))).status, 200);
        QVERIFY(!m_served->last().peer.trusted);
        QVERIFY(!m_served->last().peer.refusal.isEmpty());
        QCOMPARE(m_served->last().remoteAddress, QStringLiteral("127.0.0.1"));
    }

    void aForgedHeaderIsNobodysIdentity()
    {
        const auto ours = m_served->authority.issue({});
        m_served->listener->setTrustedProxy({proxyAddress, ProxyHeader::Rfc9440});
        QCOMPARE(
            ask(line("Client-Cert", rfc9440(ours.certificateDer)) + line("X-Forwarded-For", "198.51.100.7")).status,
            200);
        QVERIFY(m_served->last().peer.der.isEmpty());
        QCOMPARE(m_served->last().headers.count("Client-Cert"), 0);
        QCOMPARE(m_served->last().remoteAddress, QStringLiteral("127.0.0.1"));
    }

    void theProxysOwnCertificateIsNotTheDevices()
    {
        const auto own = m_served->authority.issue({});
        const auto device = m_served->authority.issue({});
        m_served->listener->setTrustedProxy({QStringLiteral("127.0.0.1"), ProxyHeader::Rfc9440});
        TlsClientOptions options;
        options.identity = &own;
        TlsClient proxy(m_served->port(), options); // one connection for many devices
        QCOMPARE(proxy.ask(get("/hello")).status, 200);
        QVERIFY(m_served->last().peer.der.isEmpty());
        QCOMPARE(proxy.ask(get("/hello", line("Client-Cert", rfc9440(device.certificateDer)))).status, 200);
        QCOMPARE(m_served->last().peer.der, device.certificateDer);
        QCOMPARE(proxy.ask(get("/hello")).status, 200);
        QVERIFY(m_served->last().peer.der.isEmpty());
        // Without a trusted proxy the connection speaks for itself again.
        m_served->listener->setTrustedProxy({});
        QCOMPARE(proxy.ask(get("/hello")).status, 200);
        QCOMPARE(m_served->last().peer.der, own.certificateDer);
    }

    void theProxysConnectionsCountForNoAddress()
    {
        http::ListenerOptions options;
        options.maxPerAddress = 2;
        m_served = std::make_unique<Served>(options);
        m_served->listener->setTrustedProxy({QStringLiteral("127.0.0.1"), ProxyHeader::None});
        std::vector<std::unique_ptr<TlsClient>> open;
        for (int i = 0; i < 5; ++i) {
            open.push_back(std::make_unique<TlsClient>(m_served->port()));
            QCOMPARE(open.back()->ask(get("/hello")).status, 200);
        }
    }

    void aSecondPortServesTheSame()
    {
        const auto device = m_served->authority.issue({});
        QVERIFY(!m_served->listener->setSecondPort(m_served->port())); // taken
        QCOMPARE(m_served->listener->secondPort(), 0);
        const quint16 port = freePort();
        const auto opened = m_served->listener->setSecondPort(port);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
        QCOMPARE(m_served->listener->secondPort(), port);
        TlsClientOptions options;
        options.identity = &device;
        TlsClient second(port, options);
        QCOMPARE(second.ask(get("/hello")).status, 200);
        QVERIFY(m_served->last().peer.trusted);
        QCOMPARE(TlsClient(m_served->port()).ask(get("/hello")).status, 200);

        QVERIFY(!m_served->listener->setSecondPort(m_served->port())); // the one before stays
        QCOMPARE(TlsClient(port).ask(get("/hello")).status, 200);
        QVERIFY(m_served->listener->setSecondPort(0));
        QTRY_VERIFY(!TlsClient(port).isConnected());
        QCOMPARE(second.ask(get("/hello")).status, 200); // who is in stays
    }
};

ESPALIER_TEST(TrustedProxyTest);
#include "trusted_proxy_test.moc"
