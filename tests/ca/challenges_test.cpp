#include "ca/authority.h"
#include "tests/ca/office.h"
#include "tests/support/test.h"

#include <QRegularExpression>
#include <QSet>

#include <atomic>
#include <thread>

using namespace espalier;
using namespace espalier::ca;

class ChallengesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Office> m_office;
    QByteArray m_key = crypto::PrivateKey::generateP256()->publicKeyDer();
    QByteArray m_otherKey = crypto::PrivateKey::generateP256()->publicKeyDer();
    const Binding m_binding{LinkId{3}, 17, {}};

    auto issue(const QByteArray& challenge, const QByteArray& key)
    {
        return m_office->authority().issueFromChallenge(challenge, key);
    }
    qint64 devices() { return m_office->count("SELECT COUNT(*) FROM certificate WHERE kind = 'device'"); }

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void challengesAreLongRandomAndNotKept()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 50; ++i) {
            const QByteArray challenge = m_office->mint(m_binding);
            static const QRegularExpression form(QStringLiteral("^[0-9a-f]{48}$"));
            QVERIFY(form.match(QString::fromLatin1(challenge)).hasMatch());
            seen.insert(challenge);
        }
        QCOMPARE(seen.size(), 50);
        const auto hashes =
            m_office->store().read([](store::Connection& db) { return db.all("SELECT hash FROM challenge"); });
        for (const store::Row& row : *hashes) {
            QVERIFY(!seen.contains(row.bytes(0)) && !seen.contains(row.bytes(0).toHex()));
        }
    }

    void oneChallengeIsOneCertificate()
    {
        const QByteArray challenge = m_office->mint(m_binding);
        const auto issued = issue(challenge, m_key);
        QVERIFY2(issued, qPrintable(issued ? QString() : issued.error().what));
        QVERIFY(!issue(challenge, m_otherKey));
        QCOMPARE(devices(), 1);
        const auto found =
            m_office->store().read([&](store::Connection& db) { return findIssued(db, issued->sha256()); });
        QVERIFY((*found)->binding == m_binding);
    }

    void theSameKeyMayFetchItsCertificateAgainForAWhile()
    {
        const QByteArray challenge = m_office->mint(m_binding, 5 * minuteMs);
        const auto issued = issue(challenge, m_key);
        m_office->clock.advance(9 * minuteMs); // past the challenge's own life
        QCOMPARE(issue(challenge, m_key)->der(), issued->der());
        QVERIFY(!issue(challenge, m_otherKey));
        m_office->clock.advance(2 * minuteMs);
        QVERIFY(!issue(challenge, m_key));
        QCOMPARE(devices(), 1);
    }

    void aRevokedCertificateIsNotHandedOutAgain()
    {
        const QByteArray challenge = m_office->mint(m_binding);
        const auto issued = issue(challenge, m_key);
        QVERIFY(m_office->store().write([&](store::Transaction& tx) {
            return m_office->authority().revoke(tx, issued->serial(), QStringLiteral("admin"));
        }));
        QVERIFY(!issue(challenge, m_key));
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("unknown") << QByteArray(48, 'a');
        QTest::newRow("binary") << QByteArray("\0\xFF", 2);
    }

    void othersAreRefused()
    {
        QFETCH(QByteArray, challenge);
        const auto issued = issue(challenge, m_key);
        QVERIFY(!issued);
        QVERIFY(issued.error().code == ErrorCode::Refused);
    }

    void expiredOnesAreRefused()
    {
        const QByteArray challenge = m_office->mint(m_binding);
        m_office->clock.advance(defaultChallengeLifeMs - 1);
        const QByteArray inTime = m_office->mint(m_binding);
        m_office->clock.advance(1);
        QVERIFY(!issue(challenge, m_key));
        QVERIFY(issue(inTime, m_key));
    }

    void aClockThatJumpsBackChangesNothing()
    {
        const QByteArray challenge = m_office->mint(m_binding);
        const auto issued = issue(challenge, m_key);
        m_office->clock.jumpTo(m_office->clock.nowMs() - 3650 * dayMs);
        QVERIFY(!issue(challenge, m_otherKey));
        QCOMPARE(issue(challenge, m_key)->der(), issued->der());
    }

    void voidedOnesAreRefused_data()
    {
        QTest::addColumn<qint64>("link");
        QTest::addColumn<qint64>("session");
        QTest::addColumn<bool>("voided");
        QTest::newRow("by link") << qint64(3) << qint64(0) << true;
        QTest::newRow("by session") << qint64(0) << qint64(17) << true;
        QTest::newRow("by both") << qint64(3) << qint64(17) << true;
        QTest::newRow("another link") << qint64(4) << qint64(0) << false;
        QTest::newRow("another session of the link") << qint64(3) << qint64(18) << false;
    }

    void voidedOnesAreRefused()
    {
        QFETCH(qint64, link);
        QFETCH(qint64, session);
        QFETCH(bool, voided);
        const QByteArray challenge = m_office->mint(m_binding);
        QVERIFY(m_office->store().write([&](store::Transaction& tx) {
            return voidChallenges(tx, {LinkId{link}, session, {}});
        }));
        QCOMPARE(!issue(challenge, m_key), voided);
    }

    void voidingEverythingIsNotOffered()
    {
        QVERIFY(!m_office->store().write([](store::Transaction& tx) { return voidChallenges(tx, {}); }));
    }

    void voidingSparesUsedOnes()
    {
        const QByteArray challenge = m_office->mint(m_binding);
        const auto issued = issue(challenge, m_key);
        QVERIFY(m_office->store().write([&](store::Transaction& tx) { return voidChallenges(tx, m_binding); }));
        QCOMPARE(issue(challenge, m_key)->der(), issued->der());
    }

    void aRefusingHookSparesTheChallenge()
    {
        bool refuse = true;
        m_office->authority().setIssuedHook([&refuse](store::Transaction&, const Binding&, CertificateId) -> Result<> {
            return refuse ? Result<>(fail(ErrorCode::Refused, QStringLiteral("used up"))) : Result<>();
        });
        const QByteArray challenge = m_office->mint(m_binding);
        QVERIFY(!issue(challenge, m_key));
        QCOMPARE(devices(), 0);
        refuse = false;
        QVERIFY(issue(challenge, m_key));
    }

    void aRefusedKeySparesTheChallenge()
    {
        const QByteArray challenge = m_office->mint(m_binding);
        QVERIFY(!issue(challenge, "nonsense"));
        QVERIFY(issue(challenge, m_key));
    }

    void parallelUsesGetOneCertificate_data()
    {
        QTest::addColumn<bool>("sameKey");
        QTest::newRow("same key") << true;
        QTest::newRow("different keys") << false;
    }

    void parallelUsesGetOneCertificate()
    {
        QFETCH(bool, sameKey);
        constexpr int threads = 8;
        constexpr int each = 125;
        QList<QByteArray> keys;
        for (int i = 0; i < threads; ++i) {
            keys.append(sameKey ? m_key : crypto::PrivateKey::generateP256()->publicKeyDer());
        }
        const QByteArray challenge = m_office->mint(m_binding);
        std::atomic<int> successes = 0;
        std::vector<std::thread> running;
        for (int i = 0; i < threads; ++i) {
            running.emplace_back([&, i] {
                for (int k = 0; k < each; ++k) {
                    successes += issue(challenge, keys[i]) ? 1 : 0;
                }
            });
        }
        for (auto& thread : running) {
            thread.join();
        }
        QCOMPARE(devices(), 1);
        QVERIFY(sameKey ? successes == threads * each : successes > 0 && successes <= each);
    }

    void oldOnesAreForgotten()
    {
        (void)m_office->mint(m_binding);
        m_office->clock.advance(2 * dayMs);
        (void)m_office->mint(m_binding);
        QCOMPARE(m_office->store().write([](store::Transaction& tx) { return pruneChallenges(tx); }).value(), 1);
        QCOMPARE(m_office->count("SELECT COUNT(*) FROM challenge"), 1);
    }
};

ESPALIER_TEST(ChallengesTest);
#include "challenges_test.moc"
