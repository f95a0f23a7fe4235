#include "ca/authority.h"
#include "crypto/cms.h"
#include "crypto/random.h"
#include "tests/ca/office.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::ca;
using crypto::Purpose;

class AuthorityTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Office> m_office;
    crypto::PrivateKey m_key = crypto::PrivateKey::generateP256().value();

    Authority& authority() { return m_office->authority(); }
    qint64 now() const { return m_office->clock.nowMs(); }
    // X.509 knows whole seconds.
    static qint64 wholeSecond(qint64 ms) { return ms - ms % 1000; }

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void theRootIsMadeOnceAndKept()
    {
        const QByteArray der = authority().root().certificate.der();
        QCOMPARE(authority().root().certificate.commonName(), QStringLiteral("Bäcker & Co. Device CA"));
        QCOMPARE(authority().root().key.bits(), 3072);
        QVERIFY(authority().root().certificate.isCa());
        QCOMPARE(authority().root().certificate.notBeforeMs(), wholeSecond(now() - 10 * minuteMs));
        m_office->restart();
        QCOMPARE(authority().root().certificate.der(), der);
        QVERIFY(authority().root().certificate.matches(authority().root().key));
        QCOMPARE(m_office->count("SELECT COUNT(*) FROM certificate WHERE kind = 'root'"), 1);
    }

    void theRootKeyIsNeverStoredInTheClear()
    {
        const auto sealed = m_office->store().read([](store::Connection& db) -> Result<QByteArray> {
            return TRY(db.one("SELECT sealed FROM secret WHERE place = 'ca/root-key'", {}, {})).bytes(0);
        });
        QVERIFY(sealed);
        const SecretBytes key = authority().root().key.toPkcs8Der();
        QVERIFY(!sealed->contains(key.view().sliced(30, 60).toByteArray()));
        QVERIFY(!m_office->openWithOtherKey());
    }

    void halfARootIsNotReplaced()
    {
        QVERIFY(m_office->store().write([](store::Transaction& tx) { return tx.run("DELETE FROM secret"); }));
        const auto opened = Authority::open(m_office->store(), m_office->sealer, m_office->clock);
        QVERIFY(!opened);
        QVERIFY(opened.error().code == ErrorCode::Storage);
    }

    void theServerCertificateFollowsTheHostAndTheCalendar()
    {
        const auto first = authority().serverIdentity(QStringLiteral("MDM.example.com"));
        QVERIFY2(first, qPrintable(first ? QString() : first.error().what));
        QCOMPARE(first->certificate.dnsNames(), QStringList{QStringLiteral("mdm.example.com")});
        QVERIFY(!first->key.isRsa());
        QVERIFY(first->certificate.notAfterMs() - first->certificate.notBeforeMs() <= 398 * dayMs);
        QVERIFY(crypto::verifyChain(first->certificate, {}, {authority().root().certificate}, Purpose::Server, now()));
        QCOMPARE(authority().serverIdentity(QStringLiteral("mdm.example.com"))->certificate.der(),
                 first->certificate.der());
        m_office->restart();
        QCOMPARE(authority().serverIdentity(QStringLiteral("mdm.example.com"))->certificate.der(),
                 first->certificate.der());

        const auto moved = authority().serverIdentity(QStringLiteral("::1"));
        QVERIFY(moved->certificate.der() != first->certificate.der());
        QCOMPARE(authority().serverIdentity(QStringLiteral("::1"))->certificate.der(), moved->certificate.der());

        m_office->clock.advance(360 * dayMs);
        QCOMPARE(authority().serverIdentity(QStringLiteral("::1"))->certificate.der(), moved->certificate.der());
        m_office->clock.advance(8 * dayMs);
        const auto renewed = authority().serverIdentity(QStringLiteral("::1"));
        QVERIFY(renewed->certificate.der() != moved->certificate.der());
        QVERIFY(renewed->certificate.matches(renewed->key));
        QVERIFY(!authority().serverIdentity(QString()));
        QVERIFY(authority().serverIdentity(QString(60, u'a') + QStringLiteral(".example.com")));
    }

    void nothingOutlivesTheRoot()
    {
        m_office->clock.advance(3640 * dayMs);
        const qint64 end = authority().root().certificate.notAfterMs();
        const auto server = authority().serverIdentity(QStringLiteral("a.example.com"));
        QCOMPARE(server->certificate.notAfterMs(), end);
        QCOMPARE(authority().serverIdentity(QStringLiteral("a.example.com"))->certificate.der(),
                 server->certificate.der());
        const auto device = authority().issueDevice({}, m_key.publicKeyDer(), QStringLiteral("admin"));
        QCOMPARE(device->notAfterMs(), end);
    }

    void theSigningIdentitySignsProfiles()
    {
        const auto signer = authority().signingIdentity();
        QVERIFY(signer);
        QVERIFY(signer->key.isRsa());
        const auto signedBytes = crypto::signAttached("profile", *signer);
        crypto::SignaturePolicy policy;
        policy.anchors = {authority().root().certificate};
        policy.atMs = now();
        policy.requireClientAuth = false;
        QVERIFY(crypto::verifyAttached(*signedBytes, policy));
        QCOMPARE(authority().signingIdentity()->certificate.der(), signer->certificate.der());
        policy.requireClientAuth = true; // and is no device
        QVERIFY(!crypto::verifyAttached(*signedBytes, policy));
    }

    void aDeviceIdentityIsOnRecord()
    {
        const Binding binding{LinkId{3}, 17, DeviceId{5}};
        QList<CertificateId> told;
        authority().setIssuedHook([&told](store::Transaction&, const Binding& bound, CertificateId id) -> Result<> {
            if (bound.link == LinkId{3}) {
                told.append(id);
            }
            return {};
        });
        const auto issued = authority().issueDevice(binding, m_key.publicKeyDer(), QStringLiteral("admin"));
        QVERIFY(issued);
        QVERIFY(crypto::verifyChain(*issued, {}, {authority().root().certificate}, Purpose::Client, now()));
        QVERIFY(!crypto::verifyChain(*issued, {}, {authority().root().certificate}, Purpose::Server, now()));
        QCOMPARE(issued->notAfterMs(), wholeSecond(now() + 365 * dayMs));
        QCOMPARE(issued->publicKeyDer(), m_key.publicKeyDer());
        const auto found =
            m_office->store().read([&](store::Connection& db) { return findIssued(db, issued->sha256()); });
        QVERIFY(found && *found);
        QVERIFY((*found)->binding == binding);
        QCOMPARE((*found)->serial, issued->serial());
        QCOMPARE((*found)->der, issued->der());
        QVERIFY(!(*found)->revoked);
        QVERIFY((*found)->kind == Kind::Device);
        QCOMPARE(told, QList<CertificateId>{(*found)->id});
        QCOMPARE(m_office->count("SELECT COUNT(*) FROM audit WHERE kind = 'certificate.issued' AND actor = 'admin'"),
                 1);
    }

    void aRefusingHookLeavesNoCertificate()
    {
        authority().setIssuedHook([](store::Transaction&, const Binding&, CertificateId) -> Result<> {
            return fail(ErrorCode::Refused, QStringLiteral("used up"));
        });
        QVERIFY(!authority().issueDevice({LinkId{3}, 0, {}}, m_key.publicKeyDer(), QStringLiteral("admin")));
        QCOMPARE(m_office->count("SELECT COUNT(*) FROM certificate WHERE kind = 'device'"), 0);
        QVERIFY(authority().issueDevice({}, m_key.publicKeyDer(), QStringLiteral("admin"))); // bound to nothing
    }

    void weakKeysAreRefused()
    {
        QVERIFY(!authority().issueDevice({}, crypto::PrivateKey::generateRsa(1024)->publicKeyDer(), QString()));
        QVERIFY(!authority().issueDevice({}, "nonsense", QString()));
        QVERIFY(authority().issueDevice({}, crypto::PrivateKey::generateRsa(2048)->publicKeyDer(), QString()));
    }

    void revocationIsRecordedOnce()
    {
        const auto issued = authority().issueDevice({}, m_key.publicKeyDer(), QStringLiteral("admin"));
        const auto revoke = [&](const QString& serial) {
            return m_office->store().write(
                [&](store::Transaction& tx) { return authority().revoke(tx, serial, QStringLiteral("admin")); });
        };
        QVERIFY(revoke(issued->serial().toLower()));
        QVERIFY(revoke(issued->serial()));
        QCOMPARE(m_office->count("SELECT COUNT(*) FROM audit WHERE kind = 'certificate.revoked'"), 1);
        const auto found =
            m_office->store().read([&](store::Connection& db) { return findIssued(db, issued->sha256()); });
        QVERIFY((*found)->revoked);
        QCOMPARE((*found)->revokedAt, now());
        const auto unknown = revoke(QStringLiteral("ABCDEF"));
        QVERIFY(!unknown && unknown.error().code == ErrorCode::NotFound);
        QVERIFY(!revoke(authority().root().certificate.serial()));
    }

    void aRevokedServerCertificateIsReplaced()
    {
        const auto first = authority().serverIdentity(QStringLiteral("a.example.com"));
        QVERIFY(m_office->store().write([&](store::Transaction& tx) {
            return authority().revoke(tx, first->certificate.serial(), QStringLiteral("admin"));
        }));
        QVERIFY(authority().serverIdentity(QStringLiteral("a.example.com"))->certificate.der() !=
                first->certificate.der());
    }

    void otherAuthoritiesCanBeTrusted()
    {
        int changes = 0;
        authority().setTrustChanged([&changes] { ++changes; });
        const auto key = crypto::PrivateKey::generateRsa(2048).value();
        crypto::CertificateTemplate what;
        what.subject = {{QStringLiteral("CN"), QStringLiteral("Elsewhere")}};
        what.notBeforeMs = now() - dayMs;
        what.notAfterMs = now() + dayMs;
        what.ca = true;
        const auto elsewhere = crypto::issue(what, key.publicKeyDer(), nullptr, key).value();
        const QByteArray pem = elsewhere.pem();
        const auto id = authority().addTrusted(pem, QStringLiteral("admin"));
        QVERIFY(id);
        QCOMPARE(authority().deviceAuthoritiesDer(),
                 (QList<QByteArray>{authority().root().certificate.der(), elsewhere.der()}));
        QCOMPARE(changes, 1);
        const auto again = authority().addTrusted(pem, QStringLiteral("admin"));
        QVERIFY(!again && again.error().code == ErrorCode::Conflict);
        QVERIFY(!authority().addTrusted(authority().root().certificate.pem(), QStringLiteral("admin")));
        QVERIFY(!authority().addTrusted(authority().signingIdentity()->certificate.pem(), QStringLiteral("admin")));
        QVERIFY(!authority().addTrusted("nonsense", QStringLiteral("admin")));
        m_office->restart();
        QCOMPARE(authority().deviceAuthorities().size(), 2);
        QVERIFY(authority().removeTrusted(*id, QStringLiteral("admin")));
        QCOMPARE(authority().deviceAuthorities().size(), 1);
        QVERIFY(!authority().removeTrusted(*id, QStringLiteral("admin")));
    }

    void theListIsPagedAndNamesDevices()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(authority().issueDevice({}, crypto::PrivateKey::generateP256()->publicKeyDer(), QString()));
        }
        const auto page = [&](CertificateId after, int most) {
            return m_office->store().read([&](store::Connection& db) { return listIssued(db, after, most); }).value();
        };
        const auto first = page({}, 2);
        QCOMPARE(first.size(), 2);
        QVERIFY(first.first().kind == Kind::Root);
        const auto rest = page(first.last().id, 10);
        QCOMPARE(rest.size(), 2);
        QVERIFY(m_office->store().write(
            [&](store::Transaction& tx) { return bindToDevice(tx, rest.last().id, DeviceId{9}); }));
        QVERIFY(page(rest.first().id, 10).first().binding.device == DeviceId{9});
    }
};

ESPALIER_TEST(AuthorityTest);
#include "authority_test.moc"
