#include "tests/http/served.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::test;

namespace {
struct Curled {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};
} // namespace

// An ordinary client, as devices' and browsers' stacks are.
class CurlTest : public QObject {
    Q_OBJECT

    Curled curl(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral("curl"),
                      QStringList{QStringLiteral("-sS"), QStringLiteral("--max-time"), QStringLiteral("20"),
                                  QStringLiteral("--cacert"), m_folder.filePath(QStringLiteral("ca.pem"))} +
                          arguments);
        process.waitForFinished(30'000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString url(const QString& path) const
    {
        return QStringLiteral("https://localhost:%1%2").arg(m_served->port()).arg(path);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Served> m_served;

private Q_SLOTS:
    void init()
    {
        m_served = std::make_unique<Served>();
        QFile ca(m_folder.filePath(QStringLiteral("ca.pem")));
        QVERIFY(ca.open(QIODevice::WriteOnly));
        ca.write(m_served->serverAuthority.pem());
    }
    void cleanup() { m_served.reset(); }

    void answersGet()
    {
        const auto curled = curl({url(QStringLiteral("/hello?a=1"))});
        QCOMPARE(curled.err, QByteArray());
        QCOMPARE(curled.out, QByteArray("hello\n"));
        QCOMPARE(m_served->last().query, QByteArray("a=1"));
        QCOMPARE(m_served->last().serverName, QStringLiteral("localhost"));
        QCOMPARE(m_served->last().remoteAddress, QStringLiteral("127.0.0.1"));
        QCOMPARE(m_served->last().tlsVersion, QStringLiteral("TLSv1.3"));
        QVERIFY(m_served->last().peer.der.isEmpty());
    }

    void answersHeadWithoutBody()
    {
        const auto curled = curl({QStringLiteral("-I"), url(QStringLiteral("/hello"))});
        QCOMPARE(curled.exitCode, 0);
        QVERIFY(curled.out.contains("Content-Length: 6\r\n"));
        QVERIFY(curled.out.contains("Date: "));
    }

    void takesAMegabyteWithExpectContinue()
    {
        const auto path = m_folder.filePath(QStringLiteral("large"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3 * 1024 * 1024, 'x'));
        file.close();
        const auto curled = curl({QStringLiteral("-v"), QStringLiteral("-T"), path, QStringLiteral("-H"),
                                  QStringLiteral("Expect: 100-continue"), url(QStringLiteral("/large"))});
        QCOMPARE(curled.exitCode, 0);
        QVERIFY(curled.err.contains("100 Continue"));
        QCOMPARE(curled.out.size(), 3 * 1024 * 1024);
    }

    void takesAChunkedBody()
    {
        const auto curled = curl({QStringLiteral("-X"), QStringLiteral("PUT"), QStringLiteral("-H"),
                                  QStringLiteral("Transfer-Encoding: chunked"), QStringLiteral("-d"),
                                  QStringLiteral("some body"), url(QStringLiteral("/echo"))});
        QCOMPARE(curled.out, QByteArray("some body"));
    }

    void showsTheDeviceCertificateToTheHandler()
    {
        const auto device = m_served->authority.issue({});
        device.writePem(m_folder.filePath(QStringLiteral("device.pem")));
        const auto curled = curl(
            {QStringLiteral("--cert"), m_folder.filePath(QStringLiteral("device.pem")), url(QStringLiteral("/hello"))});
        QCOMPARE(curled.err, QByteArray());
        QCOMPARE(m_served->last().peer.der, device.certificateDer);
        QVERIFY(m_served->last().peer.trusted);
    }

    void tooLargeABodyIsToldBeforeItIsRead()
    {
        const auto path = m_folder.filePath(QStringLiteral("large"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20 * 1024 * 1024, 'x'));
        file.close();
        const auto curled =
            curl({QStringLiteral("-T"), path, QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-w"),
                  QStringLiteral("%{http_code} %{size_upload}"), url(QStringLiteral("/echo"))});
        QVERIFY2(curled.out.startsWith("413 "), curled.out.constData());
        QVERIFY(curled.out.mid(4).toLongLong() < 5 * 1024 * 1024);
    }

    void unknownPathAndMethodAreTold()
    {
        const QStringList status{QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-w"),
                                 QStringLiteral("%{http_code}")};
        QCOMPARE(curl(status + QStringList{url(QStringLiteral("/nothing"))}).out, QByteArray("404"));
        QCOMPARE(
            curl(status + QStringList{QStringLiteral("-X"), QStringLiteral("DELETE"), url(QStringLiteral("/hello"))})
                .out,
            QByteArray("405"));
    }

    void servesIpv6()
    {
        http::ListenerOptions options;
        options.address = QStringLiteral("::");
        Served both(options);
        QFile ca(m_folder.filePath(QStringLiteral("ca.pem")));
        QVERIFY(ca.open(QIODevice::WriteOnly));
        ca.write(both.serverAuthority.pem());
        ca.close();
        for (const auto* host : {"[::1]", "127.0.0.1"}) {
            const auto curled = curl({QStringLiteral("https://%1:%2/hello").arg(QLatin1String(host)).arg(both.port())});
            QCOMPARE(curled.err, QByteArray());
            QCOMPARE(curled.out, QByteArray("hello\n"));
        }
    }
};

ESPALIER_TEST(CurlTest);
#include "curl_test.moc"
