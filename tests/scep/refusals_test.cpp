#include "tests/scep/client.h"
#include "tests/support/test.h"

#include <QLoggingCategory>

using namespace espalier;
using namespace espalier::scep;

// Whose refusals are counted together.
class ScepRefusalsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ca::Office> m_office;
    std::unique_ptr<Endpoint> m_endpoint;

    const crypto::Certificate& authority() { return m_office->authority().root().certificate; }
    Message message()
    {
        Message made;
        made.challenge = m_office->mint({LinkId{3}, 17, {}});
        return made;
    }
    void exhaust(const QString& address)
    {
        for (int i = 0; i < Endpoint::refusals.most; ++i) {
            QCOMPARE(m_endpoint->handle(post("nonsense", address)).status, 400);
        }
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("espalier.scep=false")); }

    void init()
    {
        m_office = std::make_unique<ca::Office>();
        const auto always = [](store::Connection&, const ca::Issued&, const ca::Binding&) { return Result<>(); };
        m_endpoint = std::make_unique<Endpoint>(m_office->authority(), m_office->store(), m_office->sealer,
                                                m_office->clock, Hooks{.answered = {}, .mayRenew = always});
    }

    void cleanup()
    {
        m_endpoint.reset();
        m_office.reset();
    }

    void whoIsRefusedTooOftenHasToWait()
    {
        const QString guesser = QStringLiteral("198.51.100.1");
        exhaust(guesser);
        const auto limited = m_endpoint->handle(post("nonsense", guesser));
        QCOMPARE(limited.status, 429);
        QVERIFY(!limited.headers.value("Retry-After").isEmpty());
        QCOMPARE(m_endpoint->handle(post("nonsense", QStringLiteral("198.51.100.2"))).status, 400);
        m_office->clock.advance(Endpoint::refusals.spanMs);
        QCOMPARE(m_endpoint->handle(post("nonsense", guesser)).status, 400);
    }

    void anIpv6NetworkIsOneGuesser()
    {
        exhaust(QStringLiteral("2001:db8:1:2::1"));
        QCOMPARE(m_endpoint->handle(post("nonsense", QStringLiteral("2001:db8:1:2:ffff::9"))).status, 429);
        QCOMPARE(m_endpoint->handle(post("nonsense", QStringLiteral("2001:db8:1:3::1"))).status, 400);
    }

    void strangersDoNotLockOutARenewal_data()
    {
        QTest::addColumn<QString>("proof");
        QTest::addColumn<int>("status");
        QTest::newRow("signed by its certificate") << QStringLiteral("signature") << 200;
        QTest::newRow("over its connection") << QStringLiteral("connection") << 200;
        QTest::newRow("signed by a revoked certificate") << QStringLiteral("revoked") << 429;
        QTest::newRow("a good challenge of a stranger") << QString() << 429;
    }

    void strangersDoNotLockOutARenewal()
    {
        QFETCH(const QString, proof);
        QFETCH(const int, status);
        const auto existing = m_office->authority().issueDevice({}, deviceKey().publicKeyDer(), QStringLiteral("x"));
        Message what = message();
        what.key = otherKey();
        what.signer = selfSigned(otherKey());
        if (proof == QLatin1String("signature") || proof == QLatin1String("revoked")) {
            what.signer = {deviceKey(), *existing, {}};
        }
        if (proof == QLatin1String("revoked")) {
            QVERIFY(m_office->store().write([&](store::Transaction& tx) {
                return m_office->authority().revoke(tx, existing->serial(), QStringLiteral("x"));
            }));
        }
        http::Request request = post(what.der(authority()));
        if (proof == QLatin1String("connection")) {
            request.peer = {existing->der(), true, {}};
        }
        exhaust(request.remoteAddress);
        const auto response = m_endpoint->handle(request);
        QCOMPARE(response.status, status);
        QCOMPARE(readReply(response).status, status == 200 ? QByteArray("0") : QByteArray());
    }

    void aDeviceIsLimitedWhereverItIs()
    {
        const auto existing = m_office->authority().issueDevice({}, deviceKey().publicKeyDer(), QStringLiteral("x"));
        Message what;
        what.challenge = QByteArray(48, '0');
        what.signer = {deviceKey(), *existing, {}};
        const QByteArray guess = what.der(authority());
        for (int i = 0; i < Endpoint::refusals.most; ++i) {
            QCOMPARE(m_endpoint->handle(post(guess, QStringLiteral("192.0.2.%1").arg(i % 200))).status, 200);
        }
        QCOMPARE(m_endpoint->handle(post(guess, QStringLiteral("198.51.100.1"))).status, 429);
        QCOMPARE(m_endpoint->handle(post("nonsense", QStringLiteral("192.0.2.1"))).status, 400);
    }
};

ESPALIER_TEST(ScepRefusalsTest);
#include "refusals_test.moc"
