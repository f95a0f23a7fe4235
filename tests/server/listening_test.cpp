// Nobody is locked out by what the listener lacks: an expired certificate is served and shown, and where nothing can
// listen the administrator's door is open all the same.
#include "server/socket_control.h"
#include "tests/server/served_folder.h"
#include "tests/support/test.h"
#include "tests/support/test_pki.h"
#include "tests/support/tls_client.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>

using namespace espalier;
using server::WithoutListener;

namespace {

test::TestIdentity certificate(qint64 endsInSeconds)
{
    const test::TestAuthority authority("Somebody");
    test::TestLeaf leaf;
    leaf.commonName = "mdm.example.org";
    leaf.names = "DNS:localhost";
    leaf.usage = test::Usage::Server;
    leaf.notBeforeSeconds = -10 * 86'400;
    leaf.notAfterSeconds = endsInSeconds;
    return authority.issue(leaf);
}

QJsonObject pair(const test::TestIdentity& identity)
{
    return {{QStringLiteral("chain_base64"), QString::fromLatin1(identity.certificatePem.toBase64())},
            {QStringLiteral("key_base64"), QString::fromLatin1(identity.keyPem.toBase64())}};
}

struct TlsPair {
    explicit TlsPair(const test::TestIdentity& identity)
    {
        write(chain(), identity.certificatePem);
        write(key(), identity.keyPem);
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("%s", qUtf8Printable(path));
        }
    }
    [[nodiscard]] QString chain() const { return folder.filePath(QStringLiteral("chain.pem")); }
    [[nodiscard]] QString key() const { return folder.filePath(QStringLiteral("key.pem")); }
    [[nodiscard]] server::ServerOptions options() const
    {
        auto options = test::ServedFolder::anyPort();
        options.tlsCertificateFile = chain();
        options.tlsKeyFile = key();
        return options;
    }
    QTemporaryDir folder;
};

quint16 portOf(const QString& url)
{
    return QUrl(url).port(0);
}

// Where somebody else listens already.
server::ServerOptions takenBy(const QTcpServer& other)
{
    auto options = test::ServedFolder::anyPort();
    options.listen->port = other.serverPort();
    return options;
}

} // namespace

class ListeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anExpiredCertificateIsServedAndShown()
    {
        test::ServedFolder folder;
        const TlsPair expired(certificate(-3600));
        const auto server = folder.serve(expired.options());
        test::TlsClient client(portOf(server->url()));
        QVERIFY(client.isConnected());
        const QJsonObject tls = folder.status()[QStringLiteral("tls")].toObject();
        QCOMPARE(tls[QStringLiteral("names")].toArray(), QJsonArray{QStringLiteral("localhost")});
        QVERIFY(tls[QStringLiteral("not_after")].toInteger() < folder.product->clock().nowMs());
    }

    void anExpiredCertificateIsNotBroughtIn()
    {
        test::ServedFolder folder;
        const auto imported = folder.product->operations().run(QStringLiteral("server.reload_tls"),
                                                               pair(certificate(-3600)), server::Caller{});
        QVERIFY(!imported);
        QVERIFY(imported.error().code == ErrorCode::InvalidInput);
        QVERIFY(imported.error().what.contains(QStringLiteral("expired")));
    }

    void theCertificateBroughtInReplacesTheFilesOfThisRun()
    {
        test::ServedFolder folder;
        const TlsPair expired(certificate(-3600));
        const auto server = folder.serve(expired.options());
        folder.run("server.reload_tls", pair(certificate(86'400)));
        const QJsonObject tls = folder.status()[QStringLiteral("tls")].toObject();
        QVERIFY(tls[QStringLiteral("not_after")].toInteger() > folder.product->clock().nowMs());
    }

    void aTakenPortEndsAServerThatMustListen()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        test::ServedFolder folder;
        const auto started = server::Server::start(*folder.product, takenBy(other));
        QVERIFY(!started);
        QVERIFY(started.error().code == ErrorCode::Network);
        QVERIFY2(started.error().what.contains(QStringLiteral("another program listens there")),
                 qPrintable(started.error().what));
    }

    void withoutItsPortTheAdministratorStillGetsIn()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        test::ServedFolder folder;
        auto options = takenBy(other);
        options.withoutListener = WithoutListener::GoesOn;
        const auto server = folder.serve(options);
        QCOMPARE(server->url(), QString());

        server::SocketControl control;
        QVERIFY(control.open(folder.product->folder().controlSocket()));
        QJsonObject status;
        control.call(QStringLiteral("server.status"), {}, this,
                     [&](const Result<QJsonValue>& answer) { status = answer->toObject(); });
        QTRY_VERIFY(!status.isEmpty());
        QCOMPARE(status[QStringLiteral("listening")].toString(), QString());
        QVERIFY(status[QStringLiteral("not_listening")].toString().contains(QStringLiteral("choose another port")));

        // Another address is used at once, though another one was given for this run.
        folder.run("setting.set", {{QStringLiteral("key"), QStringLiteral("listen")},
                                   {QStringLiteral("value"), QStringLiteral("127.0.0.1:0")}});
        QTRY_VERIFY(!folder.listening().isEmpty());
        QCOMPARE(folder.status()[QStringLiteral("not_listening")].toString(), QString());
        QCOMPARE(server->url(), folder.listening());
        test::TlsClient client(portOf(server->url()));
        QVERIFY(client.isConnected());
    }

    void anAddressThatIsGoneIsNamed()
    {
        test::ServedFolder folder;
        auto options = test::ServedFolder::anyPort();
        options.listen->address = QStringLiteral("192.0.2.1"); // for documentation: no computer has it
        options.withoutListener = WithoutListener::GoesOn;
        const auto server = folder.serve(options);
        QVERIFY(folder.status()[QStringLiteral("not_listening")].toString().contains(QStringLiteral("192.0.2.1")));
    }

    void bringingACertificateInStartsIt()
    {
        test::ServedFolder folder;
        const TlsPair files(certificate(86'400));
        QVERIFY(QFile::remove(files.chain()));
        auto options = files.options();
        QVERIFY(!server::Server::start(*folder.product, options));
        options.withoutListener = WithoutListener::GoesOn;
        const auto server = folder.serve(options);
        QCOMPARE(folder.listening(), QString());
        folder.run("server.reload_tls", pair(certificate(86'400)));
        QTRY_VERIFY(!folder.listening().isEmpty());
    }
};

ESPALIER_TEST(ListeningTest);
#include "listening_test.moc"
