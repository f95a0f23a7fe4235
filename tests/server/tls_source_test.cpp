// Where the listener's certificate comes from, and that nothing that can't be served ever takes the place of one that
// is.
#include "base/durations.h"
#include "base/error_kind.h"
#include "crypto/random.h"
#include "server/acme/acme_terms.h"
#include "tests/server/served_folder.h"
#include "tests/support/test.h"
#include "tests/support/test_pki.h"

#include <QFile>
#include <QJsonArray>

#include <sys/stat.h>

using namespace espalier;
using server::TlsWay;

namespace {

const test::TestAuthority& somebody()
{
    static const test::TestAuthority authority("Somebody");
    return authority;
}

test::TestIdentity certificate(const QByteArray& host = "localhost", qint64 endsInSeconds = 86'400,
                               const test::TestAuthority& authority = somebody())
{
    test::TestLeaf leaf;
    leaf.commonName = host;
    leaf.names = "DNS:" + host;
    leaf.usage = test::Usage::Server;
    leaf.notBeforeSeconds = -10 * 86'400;
    leaf.notAfterSeconds = endsInSeconds;
    return authority.issue(leaf);
}

struct Files {
    void put(const test::TestIdentity& identity)
    {
        write(chain(), identity.certificatePem);
        write(key(), identity.keyPem);
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile::remove(path + QStringLiteral(".next"));
        QFile file(path + QStringLiteral(".next"));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("%s", qUtf8Printable(path));
        }
        file.close();
        QFile::remove(path);
        file.rename(path);
    }
    [[nodiscard]] QString chain() const { return folder.filePath(QStringLiteral("chain.pem")); }
    [[nodiscard]] QString key() const { return folder.filePath(QStringLiteral("key.pem")); }
    [[nodiscard]] server::TlsFiles named() const { return {chain(), key(), {}}; }
    QTemporaryDir folder;
};

} // namespace

class TlsSourceTest : public QObject {
    Q_OBJECT
    std::unique_ptr<test::ServedFolder> m_folder;
    std::unique_ptr<Files> m_files;

    server::TlsSource& tls() { return m_folder->product->tls(); }
    QByteArray served() { return test::must(tls().load()).identity.certificate.der(); }
    server::TlsSource::Plan plan() { return test::must(tls().plan()); }
    void watch(const test::TestIdentity& identity)
    {
        m_files->put(identity);
        test::must(tls().watch(m_files->named(), QStringLiteral("admin")));
    }
    // Devices that enrolled while pin_server was on and this authority's certificate was served.
    void bind(const QByteArray& authorityDer, int devices)
    {
        const QByteArray sha256 = crypto::sha256(authorityDer);
        test::must(m_folder->product->store().write([&](store::Transaction& tx) -> Result<> {
            for (int i = 0; i < devices; ++i) {
                const qint64 device = TRY(tx.insert("INSERT INTO device (udid, state, created_at) VALUES (?, "
                                                    "'enrolled', 0)",
                                                    {QStringLiteral("UDID-%1").arg(i)}));
                TRY(tx.insert("INSERT INTO enrollment (link_id, delivery, identity, profile_uuid, mdm_uuid, "
                              "identity_uuid, created_at, device_id, token_at, pinned) VALUES (0, 'page', 'scep', '', "
                              "'', '', 0, ?, 1, ?)",
                              {device, sha256}));
            }
            return {};
        }));
    }
    bool isRefused(const char* key, const QString& value)
    {
        const auto set = m_folder->product->operations().run(
            QStringLiteral("setting.set"),
            {{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("value"), value}}, {});
        return !set && set.error().code == ErrorCode::InvalidInput;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::ServedFolder>();
        m_files = std::make_unique<Files>();
    }

    void ourOwnAuthorityIsTheFirstWay()
    {
        QCOMPARE(plan().way, TlsWay::OwnAuthority);
        QVERIFY(test::must(tls().load()).facts.ownAuthority);
        QVERIFY(!test::must(tls().load()).signsProfilesAt(m_folder->product->clock().nowMs()));
    }

    void theLastWayChosenCounts()
    {
        const auto first = certificate();
        watch(first);
        QCOMPARE(plan().way, TlsWay::Files);
        QCOMPARE(plan().certificateFile, m_files->chain());
        QCOMPARE(served(), first.certificateDer);
        const auto second = certificate();
        test::must(tls().keep(second.certificatePem, SecretBytes(second.keyPem), QStringLiteral("admin")));
        QCOMPARE(plan().way, TlsWay::Kept);
        QCOMPARE(plan().certificateFile, QString());
        QVERIFY(!test::must(tls().refresh())); // nobody looks at the files any more
        QCOMPARE(served(), second.certificateDer);
        test::must(tls().useOwnAuthority(QStringLiteral("admin")));
        QCOMPARE(plan().way, TlsWay::OwnAuthority);
        QVERIFY(test::must(tls().load()).facts.ownAuthority);
    }

    void aCertificateThatNoDeviceWouldTakeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<qint64>("endsInSeconds");
        QTest::addColumn<QString>("kind");
        QTest::newRow("of another name") << QByteArray("other.example") << qint64(86'400)
                                         << QStringLiteral("[tls-other-name]");
        QTest::newRow("ended") << QByteArray("localhost") << qint64(-60) << QStringLiteral("[tls-ended]");
    }
    void aCertificateThatNoDeviceWouldTakeIsRefused()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const qint64, endsInSeconds);
        QFETCH(const QString, kind);
        const auto wrong = certificate(host, endsInSeconds);
        const auto kept = tls().keep(wrong.certificatePem, SecretBytes(wrong.keyPem), QStringLiteral("admin"));
        QVERIFY(!kept && kept.error().what.contains(kind));
        m_files->put(wrong);
        const auto watched = tls().watch(m_files->named(), QStringLiteral("admin"));
        QVERIFY(!watched && watched.error().what.contains(kind));
        QCOMPARE(plan().way, TlsWay::OwnAuthority);
    }

    void aReplacedFileIsTakenOnce()
    {
        watch(certificate());
        QVERIFY(!test::must(tls().refresh()));
        const auto renewed = certificate();
        m_files->put(renewed);
        QVERIFY(test::must(tls().refresh()));
        QVERIFY(!test::must(tls().refresh()));
        QCOMPARE(served(), renewed.certificateDer);
    }

    // Two files are not replaced in one moment.
    void troubleIsToldWhenItLasts()
    {
        const auto good = certificate();
        watch(good);
        const auto next = certificate();
        Files::write(m_files->chain(), next.certificatePem);
        QVERIFY(!test::must(tls().refresh()));
        QCOMPARE(tls().problem(), QString());
        QCOMPARE(served(), good.certificateDer);
        QVERIFY(!test::must(tls().refresh()));
        QVERIFY2(tls().problem().contains(QStringLiteral("another certificate")), qPrintable(tls().problem()));
        Files::write(m_files->key(), next.keyPem);
        QVERIFY(test::must(tls().refresh()));
        QCOMPARE(tls().problem(), QString());
        QCOMPARE(served(), next.certificateDer);
    }

    void whatWouldCutDevicesOffIsNotServed_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<qint64>("endsInSeconds");
        QTest::addColumn<QString>("reason");
        QTest::newRow("ended") << QByteArray("localhost") << qint64(-60) << QStringLiteral("expired");
        QTest::newRow("for another name")
            << QByteArray("mdm.example.org") << qint64(86'400) << QStringLiteral("not for localhost");
    }
    void whatWouldCutDevicesOffIsNotServed()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const qint64, endsInSeconds);
        QFETCH(const QString, reason);
        const auto good = certificate();
        watch(good);
        m_files->put(certificate(host, endsInSeconds));
        const auto chosen = tls().watch(m_files->named(), QStringLiteral("admin"));
        QVERIFY(!chosen && chosen.error().what.contains(reason));
        (void)tls().refresh();
        QVERIFY(!test::must(tls().refresh()));
        QVERIFY2(tls().problem().contains(reason), qPrintable(tls().problem()));
        QCOMPARE(served(), good.certificateDer);
    }

    // Whoever is bound to an authority accepts nothing else, and can't be told otherwise any more.
    void aCertificateThatCutsBoundDevicesOffIsRefused()
    {
        const test::TestAuthority ours("Ours");
        const test::TestAuthority other("Other");
        const auto under = [](const test::TestAuthority& authority) {
            auto made = certificate("localhost", 86'400, authority);
            made.certificatePem += authority.pem();
            return made;
        };
        watch(under(ours));
        bind(ours.der(), 2);
        const auto present = served();
        m_files->put(under(other));
        for (int i = 0; i < 2; ++i) { // by themselves, files don't bring it in either
            QVERIFY(!test::must(tls().refresh()));
        }
        QVERIFY2(tls().problem().contains(QStringLiteral("2 enrolled devices are bound")), qPrintable(tls().problem()));
        for (const auto& refused :
             {tls().watch(m_files->named(), QStringLiteral("admin")), tls().useOwnAuthority(QStringLiteral("admin"))}) {
            QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
            QVERIFY(isOfKind(refused.error(), QLatin1String("tls-pinned")));
        }
        QCOMPARE(served(), present);

        const auto renewed = under(ours);
        watch(renewed);
        QCOMPARE(served(), renewed.certificateDer);
        const auto alone = certificate("localhost", 86'400, ours); // devices have its authority
        watch(alone);
        watch(renewed);

        const auto chosen = under(other);
        m_files->put(chosen);
        test::must(tls().watch(m_files->named(), QStringLiteral("admin"), server::CutOff::BoundDevices));
        QCOMPARE(served(), chosen.certificateDer);
        m_files->put(under(other)); // nobody is left whom it could cut off
        QVERIFY(test::must(tls().refresh()));
    }

    void whoIsNotEnrolledAnyMoreIsBoundToNothing()
    {
        const test::TestAuthority ours("Ours");
        auto first = certificate("localhost", 86'400, ours);
        first.certificatePem += ours.pem();
        watch(first);
        bind(ours.der(), 1);
        QVERIFY(!tls().useOwnAuthority(QStringLiteral("admin")));
        test::must(m_folder->product->store().write(
            [](store::Transaction& tx) { return tx.run("UPDATE device SET state = 'checked_out'"); }));
        test::must(tls().useOwnAuthority(QStringLiteral("admin")));
    }

    void whatIsNoFileIsRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a pipe that nobody writes to") << QString();
        QTest::newRow("a device without an end") << QStringLiteral("/dev/zero");
        QTest::newRow("a folder") << QStringLiteral("/tmp");
    }
    void whatIsNoFileIsRefusedAtOnce()
    {
        QFETCH(QString, path);
        watch(certificate());
        const QByteArray before = served();
        if (path.isEmpty()) {
            path = m_files->folder.filePath(QStringLiteral("pipe"));
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR), 0);
        }
        for (const server::TlsFiles& files :
             {server::TlsFiles{path, m_files->key(), {}}, server::TlsFiles{m_files->chain(), path, {}},
              server::TlsFiles{path, {}, {}}}) {
            const auto chosen = tls().watch(files, QStringLiteral("admin"));
            QVERIFY(!chosen && chosen.error().code == ErrorCode::InvalidInput);
            QVERIFY2(chosen.error().what.contains(QStringLiteral("not a file")), qPrintable(chosen.error().what));
        }
        QCOMPARE(served(), before);
    }

    void filesThatAreGoneLeaveTheirCertificate()
    {
        const auto good = certificate();
        watch(good);
        QFile::remove(m_files->chain());
        (void)tls().refresh();
        (void)tls().refresh();
        QVERIFY(tls().problem().contains(m_files->chain()));
        QCOMPARE(served(), good.certificateDer);
    }

    void filesOfARunThatSpoilLeaveTheirCertificate()
    {
        const auto good = certificate();
        m_files->put(good);
        tls().useFiles(m_files->chain(), m_files->key());
        QCOMPARE(served(), good.certificateDer);
        QVERIFY(plan().forThisRun);
        Files::write(m_files->key(), "nothing");
        QCOMPARE(served(), good.certificateDer);
        const auto renewed = certificate();
        m_files->put(renewed);
        QVERIFY(test::must(tls().refresh()));
        QCOMPARE(served(), renewed.certificateDer);
    }

    void aValidCertificateOfSomebodyElseSignsProfiles()
    {
        watch(certificate());
        const auto loaded = test::must(tls().load());
        const qint64 now = m_folder->product->clock().nowMs();
        QVERIFY(loaded.signsProfilesAt(now));
        QVERIFY(!loaded.signsProfilesAt(now + 2 * dayMs)); // it has ended then
        QCOMPARE(test::must(m_folder->product->trustSource()()).signer.certificate.der(), served());
    }

    void anAcmeCertificateIsRenewedWhenThreeFifthsAreOver()
    {
        QCOMPARE(server::acmeRenewalAt(0, 90 * dayMs), 54 * dayMs);
        QCOMPARE(server::acmeRenewalAt(10 * dayMs, 15 * dayMs), 13 * dayMs);
    }

    void acmeTermsAreLookedAt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no https") << QStringLiteral("directory") << QJsonValue(QStringLiteral("http://ca.example/dir"));
        QTest::newRow("no address") << QStringLiteral("mail") << QJsonValue(QStringLiteral("admin"));
        QTest::newRow("an option") << QStringLiteral("mail") << QJsonValue(QStringLiteral("--debug@example.org"));
        QTest::newRow("no such challenge") << QStringLiteral("challenge") << QJsonValue(QStringLiteral("tls-alpn"));
        QTest::newRow("no port") << QStringLiteral("port") << QJsonValue(70'000);
        QTest::newRow("a relative file") << QStringLiteral("authority_file") << QJsonValue(QStringLiteral("ca.pem"));
    }
    void acmeTermsAreLookedAt()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        QVERIFY(server::readAcmeTerms({}));
        const auto terms = server::readAcmeTerms({{key, value}});
        QVERIFY(!terms && terms.error().code == ErrorCode::InvalidInput);
    }

    void acmeTermsAreReadAsTheyWereWritten()
    {
        const QJsonObject json{{QStringLiteral("directory"), QStringLiteral("https://ca.example/dir")},
                               {QStringLiteral("mail"), QStringLiteral("it@example.org")},
                               {QStringLiteral("challenge"), QStringLiteral("webroot")},
                               {QStringLiteral("port"), 8080},
                               {QStringLiteral("webroot"), QStringLiteral("/srv/www")},
                               {QStringLiteral("authority_file"), QStringLiteral("/etc/ca.pem")}};
        QCOMPARE(test::must(server::readAcmeTerms(json)).toJson(), json);
    }

    void listenSettingsAreLookedAt()
    {
        for (const char* bad : {"proxy.example.org", "0.0.0.0", "192.0.2.0/24", "192.0.2.1:443", "255.255.255.255"}) {
            QVERIFY2(isRefused("trusted_proxy", QLatin1String(bad)), bad);
        }
        for (const char* good : {"192.0.2.1", "2001:db8::1", ""}) {
            QVERIFY2(!isRefused("trusted_proxy", QLatin1String(good)), good);
        }
        QVERIFY(isRefused("trusted_proxy_header", QStringLiteral("apache")));
        for (const char* bad : {"0", "65536", "-1", "08443", "https"}) {
            QVERIFY2(isRefused("device_port", QLatin1String(bad)), bad);
        }
        QVERIFY(!isRefused("device_port", QStringLiteral("8444")));
    }
};

ESPALIER_TEST(TlsSourceTest);
#include "tls_source_test.moc"
