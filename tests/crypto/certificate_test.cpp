#include "crypto/certificate.h"
#include "tests/crypto/people.h"
#include "tests/support/command.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::crypto;
using test::runCommand;

namespace {

QString openssl()
{
    return QStringLiteral("openssl");
}

bool writeFile(const QString& path, QByteArrayView bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size();
}

} // namespace

class CertificateTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString opensslText(const Certificate& certificate) const
    {
        const auto ran = runCommand(
            openssl(), {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text")}, certificate.pem());
        return QString::fromUtf8(ran.output);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::haveCommand(openssl())) {
            QSKIP("openssl is not installed");
        }
        QVERIFY(writeFile(file("root.pem"), root().certificate.pem()));
    }

    void theRootIsWhatScepClientsAskFor()
    {
        const QString text = opensslText(root().certificate);
        QVERIFY(text.contains(QStringLiteral("CA:TRUE")));
        QVERIFY(text.contains(QStringLiteral("Digital Signature, Key Encipherment, Certificate Sign, CRL Sign")));
        QVERIFY(text.contains(QStringLiteral("sha256WithRSAEncryption")));
        QVERIFY(root().certificate.isCa());
        QVERIFY(root().certificate.isSelfSigned());
        QCOMPARE(root().certificate.commonName(), QStringLiteral("Root"));
        QVERIFY2(root().certificate.subject().contains(QStringLiteral("Äpfel & Söhne")),
                 qPrintable(root().certificate.subject()));
    }

    void aDeviceIdentityIsForClientsOnly()
    {
        const QString text = opensslText(rsaLeaf().certificate);
        QVERIFY(text.contains(QStringLiteral("CA:FALSE")));
        QVERIFY(text.contains(QStringLiteral("TLS Web Client Authentication")));
        QVERIFY(!text.contains(QStringLiteral("TLS Web Server Authentication")));
        QVERIFY(text.contains(QStringLiteral("Digital Signature, Key Encipherment")));
        QVERIFY(text.contains(QStringLiteral("Subject Key Identifier")));
        QVERIFY(text.contains(QStringLiteral("Authority Key Identifier")));
        QVERIFY(!opensslText(ecLeaf().certificate).contains(QStringLiteral("Key Encipherment")));
        QVERIFY(!rsaLeaf().certificate.isCa());
        QVERIFY(!rsaLeaf().certificate.isSelfSigned());
    }

    void opensslVerifiesWhatWeIssue_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("RSA") << rsaLeaf().certificate.pem() << QStringLiteral("sslclient");
        QTest::newRow("EC") << ecLeaf().certificate.pem() << QStringLiteral("sslclient");
        Leaf server;
        server.clientAuth = false;
        server.serverAuth = true;
        server.names = {QStringLiteral("mdm.example.com"), QStringLiteral("192.0.2.7"), QStringLiteral("2001:db8::7")};
        QTest::newRow("server") << makeLeaf(root(), ecLeaf().key, server).certificate.pem()
                                << QStringLiteral("sslserver");
    }

    void opensslVerifiesWhatWeIssue()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QString, purpose);
        const auto ran = runCommand(openssl(),
                                    {QStringLiteral("verify"), QStringLiteral("-x509_strict"),
                                     QStringLiteral("-attime"), QString::number(now / 1000), QStringLiteral("-purpose"),
                                     purpose, QStringLiteral("-CAfile"), file("root.pem")},
                                    pem);
        QVERIFY2(ran.exitCode == 0, (ran.output + ran.errors).constData());
    }

    void namesAreKept()
    {
        Leaf server;
        server.names = {QStringLiteral("mdm.example.com"), QStringLiteral("192.0.2.7"), QStringLiteral("2001:db8::7")};
        const Certificate certificate = makeLeaf(root(), ecLeaf().key, server).certificate;
        QCOMPARE(certificate.dnsNames(), QStringList({QStringLiteral("mdm.example.com"), QStringLiteral("192.0.2.7"),
                                                      QStringLiteral("2001:db8:0:0:0:0:0:7")}));
        const QString text = opensslText(certificate);
        QVERIFY(text.contains(QStringLiteral("DNS:mdm.example.com, IP Address:192.0.2.7")));
        QCOMPARE(certificate.notBeforeMs(), server.notBefore);
        QCOMPARE(certificate.notAfterMs(), server.notAfter);
    }

    void aNameThatIsNoHostIsRefused()
    {
        CertificateTemplate what;
        what.subject = {{QStringLiteral("CN"), QStringLiteral("x")}};
        what.notAfterMs = now;
        what.names = {QStringLiteral("bücher.example")};
        QVERIFY(!issue(what, ecLeaf().key.publicKeyDer(), nullptr, ecLeaf().key));
    }

    void serialsAreOfItsOwnEachTime()
    {
        const QString one = makeLeaf(root(), ecLeaf().key).certificate.serial();
        const QString two = makeLeaf(root(), ecLeaf().key).certificate.serial();
        QVERIFY(one != two);
        QVERIFY(one.size() >= 24); // 128 random bits, leading zeros are not shown
    }

    void pemAndDerReadBack()
    {
        const Certificate& certificate = rsaLeaf().certificate;
        QCOMPARE(Certificate::read(certificate.der())->der(), certificate.der());
        QCOMPARE(Certificate::read(certificate.pem())->der(), certificate.der());
        QCOMPARE(Certificate::readAll(rsaLeaf().chainPem())->size(), 2);
        QVERIFY(!Certificate::read(rsaLeaf().chainPem()));
        QVERIFY(!Certificate::read(certificate.der() + 'x'));
        QVERIFY(!Certificate::read(certificate.der().chopped(1)));
        QVERIFY(!Certificate::read({}));
        QVERIFY(!Certificate::readAll({}));
        QVERIFY(!Certificate::read("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
    }

    void keysReadBack_data()
    {
        QTest::addColumn<QString>("conversion");
        QTest::newRow("PKCS #8 PEM") << QStringLiteral("pkcs8 -topk8 -nocrypt");
        QTest::newRow("PKCS #8 DER") << QStringLiteral("pkcs8 -topk8 -nocrypt -outform DER");
        QTest::newRow("PKCS #8 encrypted") << QStringLiteral("pkcs8 -topk8 -passout pass:secret");
        QTest::newRow("PKCS #8 encrypted DER") << QStringLiteral("pkcs8 -topk8 -passout pass:secret -outform DER");
        QTest::newRow("PKCS #1") << QStringLiteral("rsa -traditional");
        QTest::newRow("PKCS #1 encrypted") << QStringLiteral("rsa -traditional -aes128 -passout pass:secret");
    }

    void keysReadBack()
    {
        QFETCH(QString, conversion);
        const auto ran = runCommand(openssl(), conversion.split(u' '), rsaLeaf().key.toPkcs8Pem().view().toByteArray());
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        const auto key = PrivateKey::read(ran.output, SecretBytes(QByteArrayView("secret")));
        QVERIFY2(key, qPrintable(key ? QString() : key.error().what));
        QVERIFY(rsaLeaf().certificate.matches(*key));
        QVERIFY(!ecLeaf().certificate.matches(*key));
        if (conversion.contains(QStringLiteral("pass:"))) {
            QVERIFY(!PrivateKey::read(ran.output));
            QVERIFY(!PrivateKey::read(ran.output, SecretBytes(QByteArrayView("wrong"))));
        }
    }

    void ecKeysReadBack()
    {
        const auto ran = runCommand(openssl(), {QStringLiteral("ec")}, ecLeaf().key.toPkcs8Pem().view().toByteArray());
        const auto key = PrivateKey::read(ran.output);
        QVERIFY(key);
        QVERIFY(ecLeaf().certificate.matches(*key));
        QVERIFY(!key->isRsa());
        QVERIFY(!PrivateKey::read({}));
        QVERIFY(!PrivateKey::read("nonsense"));
    }

    void publicKeysAreDescribed()
    {
        using Kind = PublicKeyFacts::Kind;
        QVERIFY(describePublicKey(rsaLeaf().certificate.publicKeyDer())->kind == Kind::Rsa);
        QCOMPARE(describePublicKey(rsaLeaf().certificate.publicKeyDer())->bits, 2048);
        QVERIFY(describePublicKey(ecLeaf().certificate.publicKeyDer())->kind == Kind::P256);
        QVERIFY(!describePublicKey("nonsense"));
        const auto curve =
            runCommand(openssl(), QStringLiteral("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 "
                                                 "-pkeyopt ec_param_enc:explicit")
                                      .split(u' '));
        const auto key = PrivateKey::read(curve.output);
        QVERIFY(!key || describePublicKey(key->publicKeyDer())->kind == Kind::Other);
    }

    void requestsCarryTheirChallenge()
    {
        const auto request = CertificateRequest::make(rsaLeaf().key, {{QStringLiteral("CN"), QStringLiteral("Gerät")}},
                                                      SecretBytes(QByteArrayView("pass-word_1")));
        QVERIFY(request);
        const auto read = CertificateRequest::read(request->pem());
        QVERIFY(read);
        QCOMPARE(read->commonName(), QStringLiteral("Gerät"));
        QCOMPARE(read->challengePassword().view().toByteArray(), QByteArray("pass-word_1"));
        QCOMPARE(read->publicKeyDer(), rsaLeaf().key.publicKeyDer());
        QVERIFY(read->isRsa());
        QCOMPARE(read->keyBits(), 2048);
        const auto judged = runCommand(openssl(), QStringLiteral("req -noout -text -verify").split(u' '), read->pem());
        QVERIFY2(judged.exitCode == 0 && judged.output.contains("challengePassword"), judged.errors.constData());
    }

    void aRequestNotSignedByItsKeyIsRefused()
    {
        QByteArray der = CertificateRequest::make(rsaLeaf().key, {{QStringLiteral("CN"), QStringLiteral("x")}})->der();
        der[der.size() - 1] = static_cast<char>(der[der.size() - 1] ^ 1);
        QVERIFY(!CertificateRequest::read(der));
        QVERIFY(!CertificateRequest::read({}));
    }

    void chainsAreCheckedForTimeIssuerAndPurpose_data()
    {
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<int>("purpose");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* name, const Certificate& leaf, Purpose purpose, bool good) {
            QTest::newRow(name) << leaf.der() << static_cast<int>(purpose) << good;
        };
        const auto leaf = [](const std::function<void(Leaf&)>& change) {
            Leaf what;
            change(what);
            return makeLeaf(root(), ecLeaf().key, what).certificate;
        };
        row("client", rsaLeaf().certificate, Purpose::Client, true);
        row("client as server", rsaLeaf().certificate, Purpose::Server, false);
        row("any purpose", rsaLeaf().certificate, Purpose::Any, true);
        row("server as client", leaf([](Leaf& what) {
                what.clientAuth = false;
                what.serverAuth = true;
            }),
            Purpose::Client, false);
        row("no extended key usage", leaf([](Leaf& what) { what.clientAuth = false; }), Purpose::Client, false);
        row("expired", leaf([](Leaf& what) { what.notAfter = now - 1000; }), Purpose::Client, false);
        row("not yet valid", leaf([](Leaf& what) { what.notBefore = now + 1000; }), Purpose::Client, false);
        row("other authority", makeLeaf(otherRoot(), ecLeaf().key).certificate, Purpose::Client, false);
        row("issued by a leaf", makeLeaf(rsaLeaf(), ecLeaf().key).certificate, Purpose::Any, false);
        row("the authority itself", root().certificate, Purpose::Client, false);
        Identity impostor = makeRoot(QStringLiteral("Root"));
        row("same name, other key", makeLeaf(impostor, ecLeaf().key).certificate, Purpose::Client, false);
    }

    void chainsAreCheckedForTimeIssuerAndPurpose()
    {
        QFETCH(QByteArray, der);
        QFETCH(int, purpose);
        QFETCH(bool, good);
        const auto checked = verifyChain(Certificate::read(der).value(), {rsaLeaf().certificate}, {root().certificate},
                                         static_cast<Purpose>(purpose), now);
        QVERIFY2(checked.has_value() == good, qPrintable(checked ? QString() : checked.error().what));
    }

    void noAnchorsMeansNoTrust() { QVERIFY(!verifyChain(rsaLeaf().certificate, {}, {}, Purpose::Client, now)); }
};

ESPALIER_TEST(CertificateTest);
#include "certificate_test.moc"
