#include "base/durations.h"
#include "crypto/pkcs12.h"
#include "tests/crypto/people.h"
#include "tests/support/command.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::crypto;
using test::runCommand;

namespace {
SecretBytes password(const char* text = "s3cret-word")
{
    return SecretBytes(QByteArrayView(text));
}
} // namespace

class Pkcs12Test : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        if (!test::haveCommand(QStringLiteral("openssl"))) {
            QSKIP("openssl is not installed");
        }
    }

    void whatWeWriteWeRead()
    {
        for (const Identity& identity : {rsaLeaf(), ecLeaf()}) {
            const auto bytes = writePkcs12(identity, password(), QStringLiteral("Gerät"));
            QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().what));
            const auto read = readPkcs12(*bytes, password());
            QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
            QCOMPARE(read->certificate.der(), identity.certificate.der());
            QVERIFY(read->certificate.matches(read->key));
            QCOMPARE(read->chain.size(), 1);
            const auto wrong = readPkcs12(*bytes, password("other"));
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().what, QStringLiteral("wrong password [wrong-password]"));
            QVERIFY(!readPkcs12(*bytes, {}));
        }
        QVERIFY(!writePkcs12(rsaLeaf(), {}, QString()));
    }

    void opensslReadsWhatWeWriteWithoutItsLegacyProvider()
    {
        const auto bytes = writePkcs12(rsaLeaf(), password(), QStringLiteral("device"));
        const auto ran = runCommand(QStringLiteral("openssl"),
                                    QStringLiteral("pkcs12 -info -nodes -passin pass:s3cret-word").split(u' '), *bytes);
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        QVERIFY(ran.output.contains("BEGIN PRIVATE KEY"));
        QVERIFY2(ran.errors.contains("MAC: sha1"), ran.errors.constData());
        QVERIFY2(ran.errors.contains("pbeWithSHA1And3-KeyTripleDES-CBC"), ran.errors.constData());
    }

    void weReadWhatOthersWrite_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("AES") << QString();
        QTest::newRow("as from a Mac's keychain: RC2 and 3DES") << QStringLiteral(" -legacy");
        QTest::newRow("3DES") << QStringLiteral(" -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1");
        QTest::newRow("without iterations") << QStringLiteral(" -nomaciter -noiter");
    }

    void weReadWhatOthersWrite()
    {
        QFETCH(QString, options);
        const QString pem = m_folder.filePath(QStringLiteral("identity.pem"));
        QFile file(pem);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rsaLeaf().key.toPkcs8Pem().view().toByteArray() + rsaLeaf().chainPem());
        file.close();
        const auto ran =
            runCommand(QStringLiteral("openssl"),
                       (QStringLiteral("pkcs12 -export -passout pass:s3cret-word -in ") + pem + options).split(u' '));
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        const auto read = readPkcs12(ran.output, password());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
        QCOMPARE(read->certificate.der(), rsaLeaf().certificate.der());
        QVERIFY(read->certificate.matches(read->key));
        // It must work with the rest of the program, whatever provider opened it.
        QVERIFY(issue({{{QStringLiteral("CN"), QStringLiteral("x")}}, now, now + dayMs}, read->key.publicKeyDer(),
                      nullptr, read->key));
    }

    void brokenFilesAreRefused()
    {
        const QByteArray good = writePkcs12(rsaLeaf(), password(), QStringLiteral("device")).value();
        QVERIFY(!readPkcs12({}, password()));
        QVERIFY(!readPkcs12("nonsense", password()));
        for (qsizetype cut = 0; cut < good.size(); cut += 97) {
            QVERIFY(!readPkcs12(QByteArrayView(good).first(cut), password()));
        }
    }
};

ESPALIER_TEST(Pkcs12Test);
#include "pkcs12_test.moc"
