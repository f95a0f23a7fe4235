// The certificate over ACME: what can't be renewed is told, once, and in time.
#include "tests/server/served_folder.h"
#include "tests/support/test.h"
#include "tests/support/test_pki.h"

#include "store/settings.h"

using namespace espalier;

namespace {

crypto::Identity issued(const char* host, qint64 beganSeconds, qint64 endsInSeconds)
{
    static const test::TestAuthority authority("Somebody");
    test::TestLeaf leaf;
    leaf.commonName = host;
    leaf.names = QByteArray("DNS:") + host;
    leaf.usage = test::Usage::Server;
    leaf.notBeforeSeconds = -beganSeconds;
    leaf.notAfterSeconds = endsInSeconds;
    const auto made = authority.issue(leaf);
    return test::must(server::readTls(made.certificatePem, SecretBytes(made.keyPem)));
}

// Programs are looked for in an empty folder as long as this lives.
class WithoutPrograms {
public:
    WithoutPrograms() { qputenv("PATH", m_empty.path().toLocal8Bit()); }
    ~WithoutPrograms() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(WithoutPrograms)

private:
    QTemporaryDir m_empty;
    QByteArray m_before = qgetenv("PATH");
};

} // namespace

class AcmeIssuerTest : public QObject {
    Q_OBJECT
    std::unique_ptr<test::ServedFolder> m_folder;

    server::AcmeIssuer& acme() { return m_folder->product->acme(); }
    server::TlsSource& tls() { return m_folder->product->tls(); }
    void setting(const char* key, const QString& value)
    {
        test::must(m_folder->product->store().write(
            [&](store::Transaction& tx) { return store::setSetting(tx, QLatin1String(key), value); }));
    }
    qint64 told() { return m_folder->number("SELECT COUNT(*) FROM audit WHERE kind = 'tls.not_renewed'"); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::ServedFolder>();
        setting("acme", QStringLiteral("{\"challenge\":\"http\"}"));
    }

    void aRenewalThatCannotStartIsAnnounced()
    {
        test::must(
            tls().keepIssued(issued("localhost", 20 * 86'400, 5 * 86'400), QStringLiteral("admin"), tls().choice()));
        const WithoutPrograms nothing;
        test::must(acme().runDue());
        QCOMPARE(told(), 1);
        QVERIFY2(tls().problem().contains(QStringLiteral("certbot is not installed")), qPrintable(tls().problem()));
        test::must(acme().runDue()); // not every minute
        QCOMPARE(told(), 1);
    }

    void aChoiceThatWasMadeMeanwhileCounts()
    {
        const qint64 begun = tls().choice();
        test::must(tls().useOwnAuthority(QStringLiteral("admin")));
        const auto late = tls().keepIssued(issued("localhost", 60, 5 * 86'400), QStringLiteral("server"), begun);
        QVERIFY(!late && late.error().code == ErrorCode::Conflict);
        QCOMPARE(test::must(tls().plan()).way, server::TlsWay::OwnAuthority);
        QVERIFY(test::must(tls().load()).facts.ownAuthority);
        test::must(tls().keepIssued(issued("localhost", 60, 5 * 86'400), QStringLiteral("server"), tls().choice()));
        QCOMPARE(test::must(tls().plan()).way, server::TlsWay::Acme);
    }

    void whatIsNotDueIsNotTold()
    {
        test::must(tls().keepIssued(issued("localhost", 60, 5 * 86'400), QStringLiteral("admin"), tls().choice()));
        const WithoutPrograms nothing;
        test::must(acme().runDue());
        QCOMPARE(told(), 0);
    }
};

ESPALIER_TEST(AcmeIssuerTest);
#include "acme_issuer_test.moc"
