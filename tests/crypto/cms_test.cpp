#include "base/durations.h"
#include "crypto/cms.h"
#include "crypto/cms_message.h"
#include "tests/crypto/people.h"
#include "tests/support/command.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::crypto;
using test::runCommand;

namespace {

const QByteArray body = "<?xml version=\"1.0\"?>\r\n<plist version=\"1.0\"><dict/></plist>\n";

SignaturePolicy policy()
{
    SignaturePolicy rules;
    rules.anchors = {root().certificate};
    rules.atMs = now;
    return rules;
}

QStringList words(const QString& line)
{
    return line.split(u' ');
}

} // namespace

class CmsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString write(const char* name, QByteArrayView bytes) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes.data(), bytes.size());
        }
        return path;
    }
    QByteArray opensslSign(const Identity& signer, const QString& options, QByteArrayView content = body) const
    {
        write("signer.pem", signer.certificate.pem() + signer.key.toPkcs8Pem().view().toByteArray());
        write("content", content);
        write("chain.pem", root().certificate.pem());
        const auto ran = runCommand(QStringLiteral("openssl"),
                                    words(QStringLiteral("cms -sign -binary -outform DER -in %1 -signer %2 %3")
                                              .arg(m_folder.filePath(QStringLiteral("content")),
                                                   m_folder.filePath(QStringLiteral("signer.pem")), options)));
        return ran.output;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::haveCommand(QStringLiteral("openssl"))) {
            QSKIP("openssl is not installed");
        }
    }

    void opensslVerifiesWhatWeSign()
    {
        const QString anchors = write("root.pem", root().certificate.pem());
        const QString content = write("body", body);
        for (const Identity& signer : {rsaLeaf(), ecLeaf()}) {
            const QString verify = QStringLiteral("cms -verify -binary -inform DER -purpose any -attime %1 -CAfile %2")
                                       .arg(now / 1000)
                                       .arg(anchors);
            const auto attached =
                runCommand(QStringLiteral("openssl"), words(verify), signAttached(body, signer).value());
            QVERIFY2(attached.exitCode == 0, attached.errors.constData());
            QCOMPARE(attached.output, body);
            const auto detached =
                runCommand(QStringLiteral("openssl"), words(verify + QStringLiteral(" -content ") + content),
                           signDetached(body, signer).value());
            QVERIFY2(detached.exitCode == 0, detached.errors.constData());
        }
    }

    void signaturesOfDevicesAreAccepted_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("ec");
        QTest::newRow("SHA-1") << QStringLiteral("-md sha1") << false;
        QTest::newRow("SHA-256") << QStringLiteral("-md sha256") << false;
        QTest::newRow("SHA-384") << QStringLiteral("-md sha384") << false;
        QTest::newRow("SHA-512") << QStringLiteral("-md sha512") << false;
        QTest::newRow("EC") << QStringLiteral("-md sha256") << true;
        QTest::newRow("EC, SHA-1") << QStringLiteral("-md sha1") << true;
        QTest::newRow("without attributes") << QStringLiteral("-md sha256 -noattr") << false;
    }

    void signaturesOfDevicesAreAccepted()
    {
        QFETCH(QString, options);
        QFETCH(bool, ec);
        const Identity& signer = ec ? ecLeaf() : rsaLeaf();
        const auto detached = verifyDetached(opensslSign(signer, options), body, policy());
        QVERIFY2(detached, qPrintable(detached ? QString() : detached.error().what));
        QCOMPARE(detached->signer.der(), signer.certificate.der());
        const auto attached = verifyAttached(opensslSign(signer, options + QStringLiteral(" -nodetach")), policy());
        QVERIFY2(attached, qPrintable(attached ? QString() : attached.error().what));
        QCOMPARE(attached->content, body);
    }

    void everythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("der");
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char* name, const QByteArray& der, const QByteArray& content = body) {
            QTest::newRow(name) << der << content;
        };
        const QByteArray good = opensslSign(rsaLeaf(), QStringLiteral("-md sha256"));
        QVERIFY(verifyDetached(good, body, policy()));
        row("nothing", {});
        row("not CMS", "nonsense");
        row("another body", good, body + ' ');
        row("no body", good, {});
        row("line ends changed", good, QByteArray(body).replace("\r\n", "\n"));
        row("something appended", good + 'x');
        row("cut", good.chopped(1));
        row("content inside", opensslSign(rsaLeaf(), QStringLiteral("-md sha256 -nodetach")));
        row("no certificate inside", opensslSign(rsaLeaf(), QStringLiteral("-md sha256 -nocerts")));
        row("MD5", opensslSign(rsaLeaf(), QStringLiteral("-md md5")));
        row("SHA-224", opensslSign(rsaLeaf(), QStringLiteral("-md sha224")));
        row("RSA-PSS", opensslSign(rsaLeaf(), QStringLiteral("-md sha256 -keyopt rsa_padding_mode:pss")));
        row("two signers",
            opensslSign(rsaLeaf(), QStringLiteral("-md sha256 -signer ") +
                                       write("second.pem", ecLeaf().certificate.pem() +
                                                               ecLeaf().key.toPkcs8Pem().view().toByteArray())));
        row("no signer", certificatesOnly({rsaLeaf().certificate}).value());
        row("enveloped", envelop(body, rsaLeaf().certificate).value());
        row("other content type", opensslSign(rsaLeaf(), QStringLiteral("-md sha256 -econtent_type 1.2.3.4")));
        row("other authority", opensslSign(makeLeaf(otherRoot(), rsaLeaf().key), QStringLiteral("-md sha256")));
        Leaf expired;
        expired.notAfter = now - 1000;
        row("expired", opensslSign(makeLeaf(root(), rsaLeaf().key, expired), QStringLiteral("-md sha256")));
        Leaf tooEarly;
        tooEarly.notBefore = now + 10 * 60 * 1000;
        row("valid in ten minutes",
            opensslSign(makeLeaf(root(), rsaLeaf().key, tooEarly), QStringLiteral("-md sha256")));
        Leaf server;
        server.clientAuth = false;
        server.serverAuth = true;
        row("server certificate", opensslSign(makeLeaf(root(), rsaLeaf().key, server), QStringLiteral("-md sha256")));
        Leaf anything;
        anything.clientAuth = false;
        row("no purpose", opensslSign(makeLeaf(root(), rsaLeaf().key, anything), QStringLiteral("-md sha256")));
        Identity self = rsaLeaf();
        self.certificate =
            issue({{{QStringLiteral("CN"), QStringLiteral("x")}}, now - dayMs, now + dayMs, false, true, true},
                  self.key.publicKeyDer(), nullptr, self.key)
                .value();
        row("self-signed", opensslSign(self, QStringLiteral("-md sha256")));
        // The attributes of a good signature, offered as content that is signed without attributes.
        row("content that could be attributes",
            opensslSign(rsaLeaf(), QStringLiteral("-md sha256 -noattr"), "\x31\x03\x02\x01\x01"),
            "\x31\x03\x02\x01\x01");
    }

    void everythingElseIsRefused()
    {
        QFETCH(QByteArray, der);
        QFETCH(QByteArray, content);
        QVERIFY(!verifyDetached(der, content, policy()));
    }

    void aClockThatIsSlightlyBehindIsForgiven()
    {
        Leaf fresh;
        fresh.notBefore = now + 60'000;
        const Identity signer = makeLeaf(root(), rsaLeaf().key, fresh);
        QVERIFY(verifyDetached(signDetached(body, signer).value(), body, policy()));
        SignaturePolicy strict = policy();
        strict.skewMs = 0;
        QVERIFY(!verifyDetached(signDetached(body, signer).value(), body, strict));
    }

    void otherPurposesPassWhenNotAskedFor()
    {
        Leaf anything;
        anything.clientAuth = false;
        const Identity signer = makeLeaf(root(), rsaLeaf().key, anything);
        SignaturePolicy rules = policy();
        rules.requireClientAuth = false;
        QVERIFY(verifyAttached(signAttached(body, signer).value(), rules));
    }

    // A mutant may be accepted only if it says the same: the signer is the same certificate, and what was signed is
    // the body. That leaves the few bytes that no signature covers and that mean nothing.
    void noMutantVerifiesForAnotherBodyOrSigner()
    {
        Identity device = rsaLeaf();
        device.chain.clear(); // further certificates inside would be free to change
        const QByteArray good = signDetached(body, device).value();
        QByteArray otherBody = body;
        otherBody[10] = 'X';
        int accepted = 0;
        quint32 random = 12345;
        const auto next = [&random](quint32 bound) {
            random = random * 1664525 + 1013904223;
            return (random >> 8) % bound;
        };
        const auto try_ = [&](const QByteArray& mutant) {
            if (mutant == good) {
                return;
            }
            const auto verified = verifyDetached(mutant, body, policy());
            if (verified) {
                ++accepted;
                QCOMPARE(verified->signer.der(), rsaLeaf().certificate.der());
            }
            QVERIFY(!verifyDetached(mutant, otherBody, policy()));
        };
        for (qsizetype i = 0; i < good.size(); ++i) { // every byte, one random bit
            QByteArray mutant = good;
            mutant[i] = static_cast<char>(mutant[i] ^ (1 << next(8)));
            try_(mutant);
        }
        for (int round = 0; round < 2000; ++round) {
            QByteArray mutant = good;
            const auto at = static_cast<qsizetype>(next(static_cast<quint32>(good.size())));
            const auto length = static_cast<qsizetype>(next(40));
            switch (next(4)) {
            case 0:
                mutant.remove(at, length);
                break;
            case 1:
                mutant.insert(at, good.mid(static_cast<qsizetype>(next(static_cast<quint32>(good.size()))), length));
                break;
            case 2:
                mutant.replace(at, length, QByteArray(length, static_cast<char>(next(256))));
                break;
            default:
                mutant[at] = static_cast<char>(next(256));
            }
            try_(mutant);
        }
        qInfo("%d of the mutants said the same and were accepted", accepted);
        QVERIFY(accepted < 20);
    }

    void filesAreShownWhoeverSignedThem()
    {
        const QByteArray good = signAttached(body, makeLeaf(otherRoot(), ecLeaf().key)).value();
        const auto opened = openSigned(good);
        QVERIFY(opened && opened->intact);
        QCOMPARE(opened->content, body);
        QByteArray altered = good;
        altered[altered.indexOf("plist")] = 'P';
        const auto broken = openSigned(altered);
        QVERIFY(broken && !broken->intact);
        QVERIFY(!openSigned(signDetached(body, ecLeaf()).value()));
        QVERIFY(!openSigned(body));
    }

    void envelopesOpenForTheirKeyOnly_data()
    {
        QTest::addColumn<int>("cipher");
        QTest::addColumn<QString>("opensslName");
        QTest::newRow("AES-128") << static_cast<int>(ContentCipher::Aes128Cbc) << QStringLiteral("-aes-128-cbc");
        QTest::newRow("AES-192") << static_cast<int>(ContentCipher::Aes192Cbc) << QStringLiteral("-aes-192-cbc");
        QTest::newRow("AES-256") << static_cast<int>(ContentCipher::Aes256Cbc) << QStringLiteral("-aes-256-cbc");
        QTest::newRow("3DES") << static_cast<int>(ContentCipher::TripleDesCbc) << QStringLiteral("-des3");
    }

    void envelopesOpenForTheirKeyOnly()
    {
        QFETCH(int, cipher);
        QFETCH(QString, opensslName);
        const QByteArray der = envelop(body, rsaLeaf().certificate, static_cast<ContentCipher>(cipher)).value();
        QVERIFY(envelopeCipher(der).value() == static_cast<ContentCipher>(cipher));
        QCOMPARE(decrypt(der, rsaLeaf().key)->view().toByteArray(), body);
        const auto stranger = decrypt(der, root().key);
        QVERIFY(!stranger || stranger->view() != body);
        QVERIFY(!decrypt(der, ecLeaf().key));
        const QString key = write("key.pem", rsaLeaf().key.toPkcs8Pem().view());
        const auto ran =
            runCommand(QStringLiteral("openssl"), words(QStringLiteral("cms -decrypt -inform DER -inkey ") + key), der);
        QCOMPARE(ran.output, body);
        const QString certificate = write("recipient.pem", rsaLeaf().certificate.pem());
        const auto theirs = runCommand(
            QStringLiteral("openssl"),
            words(QStringLiteral("cms -encrypt -binary -outform DER %1 %2").arg(opensslName, certificate)), body);
        QCOMPARE(decrypt(theirs.output, rsaLeaf().key)->view().toByteArray(), body);
    }

    void envelopesOfOtherKindsStayClosed_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("OAEP") << QStringLiteral("-aes128 -recip CERT -keyopt rsa_padding_mode:oaep");
        QTest::newRow("Camellia") << QStringLiteral("-camellia128 CERT");
        QTest::newRow("AES-GCM") << QStringLiteral("-aes-128-gcm CERT");
        QTest::newRow("password") << QStringLiteral("-aes128 -pwri_password x");
        QTest::newRow("five recipients") << QStringLiteral("-aes128 CERT CERT CERT CERT CERT");
    }

    void envelopesOfOtherKindsStayClosed()
    {
        QFETCH(QString, options);
        const QString certificate = write("recipient.pem", rsaLeaf().certificate.pem());
        const auto ran = runCommand(QStringLiteral("openssl"),
                                    words(QStringLiteral("cms -encrypt -binary -outform DER ") +
                                          options.replace(QStringLiteral("CERT"), certificate)),
                                    body);
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        QVERIFY(!decrypt(ran.output, rsaLeaf().key));
    }

    void certificatesOnlyIsReadByOthers()
    {
        const QByteArray der = certificatesOnly({rsaLeaf().certificate, root().certificate}).value();
        const auto read = readCertificatesOnly(der);
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        const auto ran =
            runCommand(QStringLiteral("openssl"), words(QStringLiteral("pkcs7 -inform DER -print_certs")), der);
        QCOMPARE(ran.output.count("BEGIN CERTIFICATE"), 2);
    }

    void messagesKeepTheirAttributes()
    {
        using Kind = SignedAttribute::Kind;
        const QList<SignedAttribute> attributes{{"2.16.840.1.113733.1.9.2", Kind::PrintableString, "3"},
                                                {"2.16.840.1.113733.1.9.5", Kind::OctetString, QByteArray("\0\1", 2)}};
        for (const auto& content : {std::optional<QByteArray>(body), std::optional<QByteArray>()}) {
            const auto der = signMessage(content, rsaLeaf(), attributes, Digest::Sha512, {rsaLeaf().certificate});
            QVERIFY(der);
            const auto opened = openMessage(*der);
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().what));
            QCOMPARE(opened->content, content.value_or(QByteArray()));
            QVERIFY(opened->digest == Digest::Sha512);
            QCOMPARE(opened->attribute("2.16.840.1.113733.1.9.2", Kind::PrintableString).value(), QByteArray("3"));
            QCOMPARE(opened->attribute("2.16.840.1.113733.1.9.5", Kind::OctetString).value(), QByteArray("\0\1", 2));
            QVERIFY(!opened->attribute("2.16.840.1.113733.1.9.5", Kind::PrintableString));
            QVERIFY(!opened->attribute("2.16.840.1.113733.1.9.7", Kind::PrintableString));
            QCOMPARE(opened->signer.der(), rsaLeaf().certificate.der());
        }
        QVERIFY(!openMessage(opensslSign(rsaLeaf(), QStringLiteral("-md sha256 -nodetach -noattr"))));
    }
};

ESPALIER_TEST(CmsTest);
#include "cms_test.moc"
