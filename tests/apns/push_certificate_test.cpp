#include "apns/push_certificate.h"

#include "crypto/pkcs12.h"
#include "store/settings.h"
#include "tests/apns/fleet.h"
#include "tests/support/test.h"

#include <QDateTime>
#include <QDir>

using namespace espalier;
using namespace espalier::test;

class PushCertificateTest : public QObject {
    Q_OBJECT
    TestAuthority m_authority{"Somebody"};

    static TestLeaf leaf()
    {
        TestLeaf leaf;
        leaf.commonName = "APSP:1";
        leaf.userId = testTopic.toLatin1();
        leaf.key = KeyKind::SharedRsa2048;
        leaf.notAfterSeconds = 200 * 86'400;
        return leaf;
    }
    static Result<apns::CheckedPushCertificate> check(const QByteArray& content, const QByteArray& key = {},
                                                      const QByteArray& password = {})
    {
        return apns::checkPushCertificate({content, SecretBytes(key), SecretBytes(password)},
                                          QDateTime::currentMSecsSinceEpoch());
    }

private Q_SLOTS:
    void acceptsEveryForm()
    {
        const auto identity = m_authority.issue(leaf());
        const auto together = check(identity.certificatePem + identity.keyPem);
        QVERIFY2(together, together ? "" : qPrintable(together.error().what));
        QCOMPARE(together->facts.topic, testTopic);
        QVERIFY(check(identity.keyPem + m_authority.pem() + identity.certificatePem));
        QVERIFY(check(identity.certificatePem, identity.keyPem));
        QVERIFY(check(identity.certificateDer, identity.keyPem));
        const auto container = crypto::writePkcs12(together->identity, SecretBytes("secret"), QStringLiteral("push"));
        QVERIFY(container);
        const auto opened = check(*container, {}, "secret");
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().what));
        QCOMPARE(opened->facts.topic, testTopic);
        QVERIFY(!check(*container, {}, "wrong"));
    }

    void refusesWhatCanNotPush_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* what, const char* message) {
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(message);
        };
        row("no key", "private key is missing");
        row("key of another certificate", "belongs to another certificate");
        row("elliptic curve key", "RSA");
        row("no UID", "no UID");
        row("app push certificate", "com.example.app");
        row("expired", "expired");
        row("not yet valid", "not valid yet");
        row("garbage", "");
        row("nothing", "");
    }
    void refusesWhatCanNotPush()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, message);
        auto wanted = leaf();
        if (what == u"elliptic curve key") {
            wanted.key = KeyKind::P256;
        } else if (what == u"no UID") {
            wanted.userId.clear();
        } else if (what == u"app push certificate") {
            wanted.userId = "com.example.app";
        } else if (what == u"expired") {
            wanted.notAfterSeconds = -5;
        } else if (what == u"not yet valid") {
            wanted.notBeforeSeconds = 600;
        }
        const auto identity = m_authority.issue(wanted);
        auto content = identity.certificatePem + identity.keyPem;
        if (what == u"no key") {
            content = identity.certificatePem;
        } else if (what == u"key of another certificate") {
            auto another = leaf();
            another.key = KeyKind::Rsa2048;
            content = identity.certificatePem + m_authority.issue(another).keyPem;
        } else if (what == u"garbage") {
            content = QByteArray(5'000, '\x30');
        } else if (what == u"nothing") {
            content.clear();
        }
        const auto checked = check(content);
        QVERIFY(!checked);
        QVERIFY(checked.error().code == ErrorCode::InvalidInput);
        QVERIFY2(checked.error().what.contains(message), qPrintable(checked.error().what));
    }

    void warnsOfOtherIssuersAndNearEnd()
    {
        auto wanted = leaf();
        wanted.notAfterSeconds = 10 * 86'400;
        const auto identity = m_authority.issue(wanted);
        const auto checked = check(identity.certificatePem + identity.keyPem);
        QCOMPARE(checked->warnings, (QStringList{QStringLiteral("not-apple"), QStringLiteral("expires-soon")}));
        QVERIFY(!checked->facts.apple);
    }

    void topicIsFixedByTheFirstImport()
    {
        Fleet fleet(7);
        fleet.importCertificate(m_authority);
        auto wanted = leaf();
        wanted.userId = "com.apple.mgmt.External.other";
        const auto other = m_authority.issue(wanted);
        const auto checked = check(other.certificatePem + other.keyPem);
        const auto stored = fleet.store->write([&](store::Transaction& tx) {
            return apns::storePushCertificate(tx, fleet.sealer, *checked, QStringLiteral("admin"));
        });
        QVERIFY(!stored && stored.error().code == ErrorCode::Conflict);
        QVERIFY2(stored.error().what.contains(QStringLiteral("7 enrolled devices")), qPrintable(stored.error().what));
        const auto topic = fleet.store->read([](store::Connection& db) { return store::setting(db, "topic"); });
        QCOMPARE(*topic, testTopic);
        const auto current = fleet.store->read([](store::Connection& db) { return apns::currentPushCertificate(db); });
        QCOMPARE((*current)->topic, testTopic);
    }

    void sameCertificateAgainIsNoticed()
    {
        Fleet fleet;
        const auto identity = m_authority.issue(leaf());
        const auto checked = check(identity.certificatePem + identity.keyPem);
        QStringList warnings;
        for (int i = 0; i < 2; ++i) {
            warnings = *fleet.store->write([&](store::Transaction& tx) {
                return apns::storePushCertificate(tx, fleet.sealer, *checked, QStringLiteral("admin"));
            });
        }
        QVERIFY(warnings.contains(QStringLiteral("same-serial")));
        QCOMPARE(fleet.audited(QStringLiteral("push_certificate.imported")), 2);
    }

    void keyIsSealedAtRestAndReadBack()
    {
        Fleet fleet;
        const auto identity = m_authority.issue(leaf());
        const auto checked = check(identity.certificatePem + identity.keyPem);
        QVERIFY(fleet.store->write([&](store::Transaction& tx) {
            return apns::storePushCertificate(tx, fleet.sealer, *checked, QStringLiteral("admin"));
        }));
        const auto loaded =
            fleet.store->read([&](store::Connection& db) { return apns::loadPushIdentity(db, fleet.sealer); });
        QVERIFY(loaded && *loaded);
        const auto key = crypto::PrivateKey::read((*loaded)->keyPem.view());
        QVERIFY(key && checked->identity.certificate.matches(*key));
        const auto canary = identity.keyPem.split('\n').at(3);
        const QDir folder(fleet.folder.path());
        for (const auto& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY2(!bytes.contains(canary) && !bytes.contains("PRIVATE KEY"), qPrintable(name));
        }
    }
};

ESPALIER_TEST(PushCertificateTest);
#include "push_certificate_test.moc"
