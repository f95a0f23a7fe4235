// Every check that can be made is made, and a file that is something else is called by its name.
#include "apns/push_certificate_checks.h"

#include "crypto/pkcs12.h"
#include "tests/apns/fleet.h"
#include "tests/support/must.h"
#include "tests/support/test.h"

#include <QDateTime>

using namespace espalier;
using namespace espalier::test;
using State = apns::CertificateCheck::State;

class PushCertificateChecksTest : public QObject {
    Q_OBJECT
    TestAuthority m_authority{"Somebody"};

    TestIdentity pushIdentity() const
    {
        TestLeaf leaf;
        leaf.commonName = "APSP:1";
        leaf.userId = testTopic.toLatin1();
        leaf.key = KeyKind::SharedRsa2048;
        leaf.notAfterSeconds = 200 * 86'400;
        return m_authority.issue(leaf);
    }
    static apns::ExaminedCertificate examined(const QByteArray& content, const QList<apns::RequestKey>& keys = {},
                                              const QByteArray& key = {}, const QByteArray& password = {})
    {
        apns::PushStanding standing;
        standing.topic = testTopic;
        return apns::examine({content, SecretBytes(key), SecretBytes(password)}, keys, standing,
                             QDateTime::currentMSecsSinceEpoch());
    }
    static apns::CertificateCheck check(const apns::ExaminedCertificate& examined, const char* id)
    {
        for (const auto& one : examined.checks) {
            if (one.id == QLatin1String(id)) {
                return one;
            }
        }
        return {};
    }
    static crypto::CertificateRequest request()
    {
        return must(crypto::CertificateRequest::make(must(crypto::PrivateKey::generateRsa(2048)),
                                                     {{QStringLiteral("CN"), QStringLiteral("Office")}}));
    }

private Q_SLOTS:
    void onlyTheKeyIsSkippedWithoutOne()
    {
        const auto result = examined(pushIdentity().certificatePem);
        QVERIFY(result.isGood());
        QVERIFY(!result.certificate); // nothing to take in
        QCOMPARE(check(result, "key").state, State::Skipped);
        QVERIFY(!check(result, "key").evidence.isEmpty());
        for (const char* id : {"readable", "rsa", "mdm", "dates", "topic"}) {
            QVERIFY2(check(result, id).state == State::Ok, id);
        }
        QCOMPARE(check(result, "issuer").state, State::Warning);
    }

    void anotherKeyFailsAloneToo()
    {
        const auto identity = pushIdentity();
        const auto foreign = must(crypto::PrivateKey::generateRsa(2048));
        const auto forAnother = examined(identity.certificatePem, {{7, {}, foreign}});
        QCOMPARE(check(forAnother, "key").state, State::Failed);
        QCOMPARE(check(forAnother, "mdm").state, State::Ok);
        const auto given = examined(identity.certificatePem, {}, foreign.toPkcs8Pem().view().toByteArray());
        QCOMPARE(check(given, "key").state, State::Failed);
        QCOMPARE(check(given, "dates").state, State::Ok);
        QVERIFY(!given.certificate);
        const auto broken = examined(identity.certificatePem, {}, "no key at all");
        QCOMPARE(check(broken, "key").state, State::Failed);
        QVERIFY2(!check(broken, "key").evidence.contains(QStringLiteral("error:")),
                 qPrintable(check(broken, "key").evidence));
    }

    void ofSeveralCertificatesThePushCertificateIsJudged()
    {
        const auto result = examined(m_authority.pem() + pushIdentity().certificatePem);
        QCOMPARE(check(result, "mdm").evidence, testTopic);
    }

    // With its own key it would take the place of the newer one, and that one's key would be gone.
    void anOlderOneIsRefused()
    {
        const auto identity = pushIdentity();
        const auto certificate = must(crypto::Certificate::read(identity.certificatePem));
        const auto compared = [&](qint64 notAfter, const QString& serial, const QString& topic) {
            apns::PushStanding standing;
            standing.topic = topic;
            standing.current = apns::PushCertificate{.topic = topic,
                                                     .subject = {},
                                                     .issuer = {},
                                                     .serial = serial,
                                                     .notAfter = notAfter,
                                                     .appleAccount = {}};
            return apns::examine({identity.certificatePem, SecretBytes(identity.keyPem), {}}, {}, standing,
                                 QDateTime::currentMSecsSinceEpoch());
        };
        const qint64 end = certificate.notAfterMs();
        const auto older = compared(end + 1000, QStringLiteral("A1"), testTopic);
        QCOMPARE(check(older, "newer").state, State::Failed);
        QVERIFY(!older.certificate);
        QCOMPARE(check(compared(end, QStringLiteral("A1"), testTopic), "newer").state, State::Warning);
        QCOMPARE(check(compared(end - 1000, QStringLiteral("A1"), testTopic), "newer").state, State::Ok);
        QCOMPARE(check(compared(end, certificate.serial(), testTopic), "newer").state, State::Warning);
        // Of another topic it is the topic that decides.
        const auto other = compared(end + 1000, QStringLiteral("A1"), QStringLiteral("com.apple.mgmt.other"));
        QCOMPARE(check(other, "newer").state, State::Skipped);
        QVERIFY(other.certificate.has_value());
    }

    void whatConnectsToTheServiceIsATlsClient()
    {
        TestLeaf leaf;
        leaf.userId = testTopic.toLatin1();
        leaf.key = KeyKind::SharedRsa2048;
        for (const auto& [usage, state] : {std::pair{Usage::Client, State::Ok},
                                           {Usage::Both, State::Ok},
                                           {Usage::None, State::Ok},
                                           {Usage::Server, State::Warning}}) {
            leaf.usage = usage;
            QCOMPARE(check(examined(m_authority.issue(leaf).certificatePem), "purpose").state, state);
        }
    }

    void aDateThatIsWrongIsToldWithTheClock()
    {
        TestLeaf leaf;
        leaf.userId = testTopic.toLatin1();
        leaf.key = KeyKind::SharedRsa2048;
        leaf.notBeforeSeconds = -20 * 86'400;
        leaf.notAfterSeconds = -10 * 86'400;
        const auto dates = check(examined(m_authority.issue(leaf).certificatePem), "dates");
        QCOMPARE(dates.state, State::Failed);
        const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
        QVERIFY2(dates.evidence.contains(QStringLiteral("clock it is ") + today), qPrintable(dates.evidence));
    }

    void whatIsNoCertificateIsCalledByItsName_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& content, const char* words) {
            QTest::newRow(name) << content << QString::fromLatin1(words);
        };
        const QByteArray list = "<?xml version=\"1.0\"?><plist><dict><key>PushCertRequestCSR</key><string>x</string>"
                                "</dict></plist>";
        row("request", request().pem(), "signing request");
        row("request as DER", request().der(), "signing request");
        row("upload", list.toBase64(), "file to upload");
        row("upload in lines", list.toBase64().insert(40, '\n'), "file to upload");
        row("property list", list, "file to upload");
        row("key", must(crypto::PrivateKey::generateP256()).toPkcs8Pem().view().toByteArray(), "private key without");
        row("cut off", pushIdentity().certificatePem.left(200), "damaged or cut off");
        row("a page", "<html>Sign in</html>", "no certificate");
        row("garbage", QByteArray(5'000, '\x30'), "no certificate");
        row("nothing", {}, "empty");
    }
    void whatIsNoCertificateIsCalledByItsName()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, words);
        const auto readable = check(examined(content), "readable");
        QCOMPARE(readable.state, State::Failed);
        QVERIFY2(readable.evidence.contains(words), qPrintable(readable.evidence));
        QVERIFY2(!readable.evidence.contains(QStringLiteral("error:")), qPrintable(readable.evidence));
    }

    void aWrongPasswordStaysThat()
    {
        const auto identity = pushIdentity();
        const crypto::Identity whole{must(crypto::PrivateKey::read(identity.keyPem)),
                                     must(crypto::Certificate::read(identity.certificatePem)),
                                     {}};
        const auto container = must(crypto::writePkcs12(whole, SecretBytes("secret"), QStringLiteral("push")));
        QVERIFY(check(examined(container, {}, {}, "wrong"), "readable").evidence.contains(QStringLiteral("password")));
        QVERIFY(examined(container, {}, {}, "secret").certificate.has_value());
    }
};

ESPALIER_TEST(PushCertificateChecksTest);
#include "push_certificate_checks_test.moc"
