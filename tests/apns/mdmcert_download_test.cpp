#include "apns/mdmcert_download.h"
#include "apns/push_request.h"
#include "base/error_kind.h"
#include "tests/support/test.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace espalier;

namespace {

// The envelope as the service makes it: by the openssl command.
QByteArray enveloped(const QByteArray& content, const QByteArray& recipientPem, const char* cipher)
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    if (!write(QStringLiteral("content"), content) || !write(QStringLiteral("to.pem"), recipientPem)) {
        return {};
    }
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("cms"), QStringLiteral("-encrypt"), QStringLiteral("-binary"),
                   QStringLiteral("-provider"), QStringLiteral("default"), QStringLiteral("-provider"),
                   QStringLiteral("legacy"), QLatin1String(cipher), QStringLiteral("-outform"), QStringLiteral("DER"),
                   QStringLiteral("-in"), QStringLiteral("content"), QStringLiteral("to.pem")});
    openssl.waitForFinished();
    return openssl.exitCode() == 0 ? openssl.readAllStandardOutput() : QByteArray();
}

QByteArray inLines(const QByteArray& text, int length)
{
    QByteArray lines;
    for (qsizetype at = 0; at < text.size(); at += length) {
        lines += text.mid(at, length) + "\r\n";
    }
    return lines;
}

} // namespace

class MdmcertDownloadTest : public QObject {
    Q_OBJECT
    crypto::PrivateKey m_key;
    crypto::Certificate m_recipient;

private Q_SLOTS:
    void initTestCase()
    {
        m_key = *crypto::PrivateKey::generateRsa();
        m_recipient = *apns::mdmcertRecipient(m_key, QDateTime::currentMSecsSinceEpoch());
    }

    void theQuestionHoldsPemsInBase64()
    {
        const auto csr =
            apns::makePushCsr(m_key, QStringLiteral("MDM push, Linden"), QStringLiteral("mdm@example.org"));
        QVERIFY(csr);
        apns::MdmcertAccount account{SecretBytes("product key"), QStringLiteral("it@example.org")};
        const auto question = apns::mdmcertQuestion(*csr, account, m_recipient);
        QVERIFY(question);
        const QJsonObject asked = QJsonDocument::fromJson(*question).object();
        const auto decoded = [&asked](const char* name) {
            return QByteArray::fromBase64(asked.value(QLatin1String(name)).toString().toLatin1());
        };
        QCOMPARE(asked.keys(), (QStringList{QStringLiteral("csr"), QStringLiteral("email"), QStringLiteral("encrypt"),
                                            QStringLiteral("key")}));
        QVERIFY(decoded("csr").startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
        QVERIFY(decoded("encrypt").startsWith("-----BEGIN CERTIFICATE-----"));
        QCOMPARE(asked.value(QLatin1String("email")).toString(), account.mail);
        QVERIFY(!apns::mdmcertQuestion(*csr, {SecretBytes(), account.mail}, m_recipient));
    }

    void onlySuccessIsSuccess_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason"); // empty: taken
        QTest::newRow("success") << 200 << QByteArray(R"({"result":"success"})") << QString();
        QTest::newRow("failure with a reason")
            << 200 << QByteArray(R"({"result":"failure","reason":"e-mail not registered"})")
            << QStringLiteral("e-mail not registered");
        QTest::newRow("another status") << 500 << QByteArray(R"({"result":"success"})") << QStringLiteral("HTTP 500");
        QTest::newRow("no JSON") << 200 << QByteArray("<html>maintenance</html>") << QStringLiteral("maintenance");
    }
    void onlySuccessIsSuccess()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, reason);
        const auto checked = apns::checkMdmcertAnswer(status, body, QStringLiteral("sign.example"));
        QCOMPARE(checked.has_value(), reason.isEmpty());
        QVERIFY(checked || checked.error().what.contains(reason));
    }

    void theMailIsOpenedInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("cipher");
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("hex, 3DES") << QByteArray("-des3") << QByteArray("hex");
        QTest::newRow("hex, DES") << QByteArray("-des") << QByteArray("hex");
        QTest::newRow("hex, RC2 of 40 bits") << QByteArray("-rc2-40-cbc") << QByteArray("hex");
        QTest::newRow("hex, RC2 of 64 bits") << QByteArray("-rc2-64-cbc") << QByteArray("hex");
        QTest::newRow("hex, RC2 of 128 bits") << QByteArray("-rc2-cbc") << QByteArray("hex");
        QTest::newRow("hex, AES-256") << QByteArray("-aes256") << QByteArray("hex");
        QTest::newRow("hex in lines") << QByteArray("-aes128") << QByteArray("hex lines");
        QTest::newRow("upper-case hex") << QByteArray("-aes128") << QByteArray("HEX");
        QTest::newRow("the envelope itself") << QByteArray("-aes128") << QByteArray("der");
        QTest::newRow("base64") << QByteArray("-aes128") << QByteArray("base64");
    }
    void theMailIsOpenedInEveryForm()
    {
        QFETCH(const QByteArray, cipher);
        QFETCH(const QByteArray, form);
        const QByteArray upload = QByteArray("PD94bWw+\r\n").repeated(40);
        const QByteArray der = enveloped(upload, m_recipient.pem(), cipher.constData());
        QVERIFY(!der.isEmpty());
        const QByteArray mail = form == "der"         ? der
                                : form == "base64"    ? der.toBase64()
                                : form == "HEX"       ? der.toHex().toUpper()
                                : form == "hex lines" ? inLines(der.toHex(), 64)
                                                      : der.toHex();
        const auto opened = apns::openMdmcertMail(mail, m_key);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
        QCOMPARE(*opened, upload);
    }

    void aMailForSomebodyElseIsSaidToBe()
    {
        const auto other = crypto::PrivateKey::generateRsa();
        const auto recipient = apns::mdmcertRecipient(*other, QDateTime::currentMSecsSinceEpoch());
        const QByteArray der = enveloped("PD94bWw+", recipient->pem(), "-aes256");
        const auto opened = apns::openMdmcertMail(der.toHex(), m_key);
        // With the wrong key OpenSSL may hand out noise instead of an error; a request it is not.
        QVERIFY(!opened || !apns::readPushRequest(*opened, QDateTime::currentMSecsSinceEpoch()));
        QCOMPARE(apns::openMdmcertMail("no mail at all!", m_key).error().code, ErrorCode::InvalidInput);
    }

    // What can't be opened for its cipher is no mail for somebody else.
    void aCipherThatIsNotKnownIsNamed()
    {
        const QByteArray tripleDes = QByteArray::fromHex("06082a864886f70d0307");
        const QByteArray unheardOf = QByteArray::fromHex("06082a864886f70d0363");
        QByteArray der = enveloped("PD94bWw+", m_recipient.pem(), "-des3");
        QCOMPARE(der.count(tripleDes), 1);
        const auto opened = apns::openMdmcertMail(der.replace(tripleDes, unheardOf).toHex(), m_key);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Refused);
        QCOMPARE(kindOf(opened.error().what), QStringLiteral("unknown-cipher"));
        QVERIFY2(opened.error().what.contains(QStringLiteral("1.2.840.113549.3.99")), qPrintable(opened.error().what));
    }

    void aMailThatIsCutOffIsNotSaidToBeForAnother()
    {
        const QByteArray hex = enveloped("PD94bWw+", m_recipient.pem(), "-aes256").toHex();
        for (const QByteArray& mail : {hex.left(300), hex.left(301), hex + hex.left(20)}) {
            QCOMPARE(apns::openMdmcertMail(mail, m_key).error().code, ErrorCode::InvalidInput);
        }
    }
};

ESPALIER_TEST(MdmcertDownloadTest);
#include "mdmcert_download_test.moc"
