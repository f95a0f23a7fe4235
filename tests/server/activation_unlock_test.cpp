// Apple's service that takes Activation Lock off: what it is asked, in which order, and what becomes of its answers.
#include "commands/device_secrets.h"
#include "commands/made_secrets.h"
#include "server/activation_unlock.h"
#include "tests/server/served_folder.h"
#include "tests/support/test.h"
#include "tests/support/test_pki.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrlQuery>

using namespace espalier;
using namespace espalier::server;

namespace {

struct LockedPhone : test::ServedFolder {
    LockedPhone()
    {
        test::must(product->store().write([](store::Transaction& tx) {
            return tx.insert("INSERT INTO device (id, udid, state, serial, product, imei, created_at) VALUES "
                             "(1, 'U1', 'enrolled', 'C02 &1', 'iPhone14,5', '35 1', 0)");
        }));
    }
    void givePushCertificate()
    {
        test::TestLeaf leaf;
        leaf.commonName = "APSP:x";
        leaf.userId = "com.apple.mgmt.External.x";
        leaf.key = test::KeyKind::SharedRsa2048;
        const test::TestIdentity push = test::TestAuthority("Push").issue(leaf);
        run("push_cert.import",
            {{QStringLiteral("content_base64"), QString::fromLatin1((push.certificatePem + push.keyPem).toBase64())}});
    }
    void keepCode(QLatin1String kind, const char* code)
    {
        test::must(product->store().write([&](store::Transaction& tx) {
            return commands::keepCurrent(tx, product->sealer(), {DeviceId{1}, kind, {}, QStringLiteral("device")},
                                         SecretBytes(code));
        }));
    }
    Result<QString> takeOff(const QList<int>& statuses)
    {
        asked.clear();
        return takeActivationLockOff({product->store(), product->sealer(),
                                      [this, statuses](const QUrl& url, const QByteArray& body,
                                                       const WebIdentity& identity) -> Result<WebAnswer> {
                                          address = url;
                                          asked.append(QUrlQuery(QString::fromUtf8(body)));
                                          isKnown = identity.chainPem.contains("BEGIN CERTIFICATE");
                                          return WebAnswer{statuses.at(asked.size() - 1), {}};
                                      }},
                                     DeviceId{1}, QStringLiteral("anna"));
    }
    QStringList told()
    {
        return test::must(product->store().read([](store::Connection& db) -> Result<QStringList> {
            QStringList kinds;
            for (const auto& row :
                 TRY(db.all("SELECT kind FROM audit WHERE kind LIKE 'activation_lock.%' ORDER BY id"))) {
                kinds.append(row.text(0).section(QLatin1Char('.'), 1));
            }
            return kinds;
        }));
    }

    QUrl address;
    QList<QUrlQuery> asked;
    bool isKnown = false;
};

} // namespace

class ActivationUnlockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutCodeOrPushCertificateNobodyIsAsked()
    {
        LockedPhone phone;
        const auto noCode = phone.takeOff({});
        QVERIFY(!noCode && noCode.error().what.endsWith(QLatin1String("[no-bypass-code]")));
        phone.keepCode(commands::bypassSecret, "AAAAA-BBBBB-CCCC-DDDD-EEEE-FFFF");
        const auto noPush = phone.takeOff({});
        QVERIFY(!noPush && noPush.error().what.endsWith(QLatin1String("[no-push-certificate]")));
        QVERIFY(phone.asked.isEmpty());
        QCOMPARE(phone.told(), QStringList());
    }

    void theDevicesCodeComesFirstThenOurs()
    {
        LockedPhone phone;
        phone.givePushCertificate();
        phone.keepCode(commands::serverBypassSecret, "3UM43-PUYVY-QYD1-UVCC-HEHJ-FKA4");
        phone.keepCode(commands::bypassSecret, "AAAAA-BBBBB-CCCC-DDDD-EEEE-FFFF");
        QCOMPARE(test::must(phone.takeOff({404, 200})), QStringLiteral("bypass-code-server"));
        QVERIFY(phone.isKnown);
        QCOMPARE(phone.address.host(), QStringLiteral("deviceservices-external.apple.com"));
        const QUrlQuery query(phone.address);
        QCOMPARE(query.queryItemValue(QStringLiteral("serial"), QUrl::FullyDecoded), QStringLiteral("C02 &1"));
        QCOMPARE(query.queryItemValue(QStringLiteral("productType"), QUrl::FullyDecoded), QStringLiteral("iPhone14,5"));
        QCOMPARE(query.queryItemValue(QStringLiteral("imei"), QUrl::FullyDecoded), QStringLiteral("35 1"));
        QCOMPARE(phone.asked.size(), 2);
        QCOMPARE(phone.asked[0].queryItemValue(QStringLiteral("escrowKey")),
                 QStringLiteral("AAAAA-BBBBB-CCCC-DDDD-EEEE-FFFF"));
        QCOMPARE(phone.asked[1].queryItemValue(QStringLiteral("escrowKey")),
                 QStringLiteral("3UM43-PUYVY-QYD1-UVCC-HEHJ-FKA4"));
        QCOMPARE(phone.asked[0].queryItemValue(QStringLiteral("orgName")), QStringLiteral("Example"));
        QVERIFY(phone.asked[0].queryItemValue(QStringLiteral("guid")) !=
                phone.asked[1].queryItemValue(QStringLiteral("guid")));
        QCOMPARE(phone.told(), QStringList({QStringLiteral("asked"), QStringLiteral("refused"), QStringLiteral("asked"),
                                            QStringLiteral("taken_off")}));
    }

    void aRefusalSaysWhatAppleAnswered()
    {
        LockedPhone phone;
        phone.givePushCertificate();
        phone.keepCode(commands::bypassSecret, "AAAAA-BBBBB-CCCC-DDDD-EEEE-FFFF");
        const auto refused = phone.takeOff({403});
        QVERIFY(!refused && refused.error().what.endsWith(QLatin1String("[unlock-refused]")));
        QVERIFY(refused.error().what.contains(QLatin1String("403")));
        QVERIFY(!refused.error().what.contains(QLatin1String("AAAAA")));
    }

    void theServiceSeesOurCertificate()
    {
        const test::TestAuthority authority("Service");
        const test::TestIdentity own = authority.serverFor127();
        test::TestLeaf leaf;
        leaf.commonName = "APSP:y";
        leaf.key = test::KeyKind::SharedRsa2048;
        const test::TestIdentity client = test::TestAuthority("Push").issue(leaf);
        QSslServer service;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromData(own.certificatePem + own.chainPem));
        tls.setPrivateKey(QSslKey(own.keyPem, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        service.setSslConfiguration(tls);
        QByteArray seen;
        QByteArray received;
        connect(&service, &QTcpServer::pendingConnectionAvailable, &service, [&] {
            auto* socket = qobject_cast<QSslSocket*>(service.nextPendingConnection());
            seen = socket->peerCertificate().toDer();
            connect(socket, &QSslSocket::readyRead, socket, [socket, &received] {
                received += socket->readAll();
                if (received.endsWith("escrowKey=K")) {
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    socket->disconnectFromHost();
                }
            });
        });
        QVERIFY(service.listen(QHostAddress::LocalHost));
        const QUrl url(QStringLiteral("https://127.0.0.1:%1/unlock").arg(service.serverPort()));
        const WebIdentity identity{client.certificatePem, SecretBytes(client.keyPem), authority.pem()};
        const WebAnswer answer = test::must(postForm(url, "orgName=E&escrowKey=K", identity));
        QCOMPARE(answer.status, 200);
        QCOMPARE(seen, client.certificateDer);
        QVERIFY(received.contains("application/x-www-form-urlencoded"));
    }
};

ESPALIER_TEST(ActivationUnlockTest);
#include "activation_unlock_test.moc"
