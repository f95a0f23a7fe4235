// Clients we did not write: strongSwan's pki and certmonger.
#include "tests/scep/client.h"
#include "tests/scep/plain_server.h"
#include "tests/support/command.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::scep;
using test::runCommand;

namespace {
const QString scepSubmit = QStringLiteral("/usr/lib/certmonger/scep-submit");
} // namespace

class ScepForeignClientsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    ca::Office m_office;
    Endpoint m_endpoint{m_office.authority(), m_office.store(), m_office.sealer, m_office.clock};

    QString write(const char* name, QByteArrayView bytes) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes.data(), bytes.size());
        }
        return path;
    }

private Q_SLOTS:
    void strongSwanGetsACertificate_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("AES, SHA-256") << QStringList();
        QTest::newRow("3DES") << QStringList{QStringLiteral("--cipher"), QStringLiteral("des3")};
        QTest::newRow("SHA-512") << QStringList{QStringLiteral("--digest"), QStringLiteral("sha512")};
        QTest::newRow("SHA-384") << QStringList{QStringLiteral("--digest"), QStringLiteral("sha384")};
        QTest::newRow("SHA-1, 3DES") << QStringList{QStringLiteral("--digest"), QStringLiteral("sha1"),
                                                    QStringLiteral("--cipher"), QStringLiteral("des3")};
    }

    void strongSwanGetsACertificate()
    {
        QFETCH(QStringList, options);
        if (!test::haveCommand(QStringLiteral("pki"))) {
            QSKIP("pki (strongswan-pki) is not installed");
        }
        const PlainServer server(m_endpoint);
        const QString authority = write("ca.pem", m_office.authority().root().certificate.pem());
        const QString key = write("key.pem", deviceKey().toPkcs8Pem().view());
        const QByteArray challenge = m_office.mint({LinkId{3}, 17, {}});
        const auto ran = runCommand(
            QStringLiteral("pki"),
            QStringList{QStringLiteral("--scep"), QStringLiteral("--url"), server.url(), QStringLiteral("--in"), key,
                        QStringLiteral("--dn"), QStringLiteral("C=DE, O=Elsewhere, CN=Wish"),
                        QStringLiteral("--password"), QString::fromLatin1(challenge), QStringLiteral("--cacert-enc"),
                        authority, QStringLiteral("--cacert-sig"), authority, QStringLiteral("--outform"),
                        QStringLiteral("pem")} +
                options);
        QVERIFY2(ran.exitCode == 0, (ran.output + ran.errors).constData());
        const auto issued = crypto::Certificate::read(ran.output);
        QVERIFY2(issued, (ran.output + ran.errors).constData());
        QVERIFY(issued->matches(deviceKey()));
        QVERIFY(crypto::verifyChain(*issued, {}, {m_office.authority().root().certificate}, crypto::Purpose::Client,
                                    m_office.clock.nowMs()));
    }

    void strongSwanUnderstandsARefusal()
    {
        if (!test::haveCommand(QStringLiteral("pki"))) {
            QSKIP("pki (strongswan-pki) is not installed");
        }
        const PlainServer server(m_endpoint);
        const QString authority = write("ca.pem", m_office.authority().root().certificate.pem());
        const QString key = write("key.pem", deviceKey().toPkcs8Pem().view());
        const auto ran = runCommand(
            QStringLiteral("pki"),
            {QStringLiteral("--scep"), QStringLiteral("--url"), server.url(), QStringLiteral("--in"), key,
             QStringLiteral("--dn"), QStringLiteral("CN=Wish"), QStringLiteral("--password"), QStringLiteral("wrong"),
             QStringLiteral("--cacert-enc"), authority, QStringLiteral("--cacert-sig"), authority});
        QVERIFY(ran.exitCode != 0);
        QVERIFY2(ran.errors.contains("badRequest"), ran.errors.constData());
    }

    void certmongerReadsCapabilitiesAndAuthority()
    {
        if (!QFile::exists(scepSubmit)) {
            QSKIP("certmonger is not installed");
        }
        const PlainServer server(m_endpoint);
        const auto capabilities = runCommand(scepSubmit, {QStringLiteral("-u"), server.url(), QStringLiteral("-c")});
        QVERIFY2(capabilities.exitCode == 0 && capabilities.output.contains("SCEPStandard"),
                 (capabilities.output + capabilities.errors).constData());
        const auto authority = runCommand(scepSubmit, {QStringLiteral("-u"), server.url(), QStringLiteral("-C")});
        QVERIFY2(authority.exitCode == 0, (authority.output + authority.errors).constData());
        QCOMPARE(crypto::Certificate::read(authority.output)->der(), m_office.authority().root().certificate.der());
    }

    void certmongerSendsAMessageAndReadsTheReply()
    {
        if (!QFile::exists(scepSubmit)) {
            QSKIP("certmonger is not installed");
        }
        const PlainServer server(m_endpoint);
        Message what;
        what.challenge = m_office.mint({LinkId{3}, 17, {}});
        const QByteArray der = what.der(m_office.authority().root().certificate);
        const QString file = write("message.pem", "-----BEGIN PKCS7-----\n" + der.toBase64().replace("\n", "") +
                                                      "\n-----END PKCS7-----\n");
        const QString authority = write("ca.pem", m_office.authority().root().certificate.pem());
        const auto ran = runCommand(scepSubmit, {QStringLiteral("-u"), server.url(), QStringLiteral("-r"), authority,
                                                 QStringLiteral("-N"), authority, QStringLiteral("-p"), file});
        QVERIFY2(ran.exitCode == 0, (ran.output + ran.errors).constData());
        QVERIFY2(ran.output.contains("BEGIN PKCS7"), ran.output.constData());
    }
};

ESPALIER_TEST(ScepForeignClientsTest);
#include "foreign_clients_test.moc"
