#include "http/body_budget.h"
#include "tests/support/test.h"

using namespace espalier::http;

// Who may hold how much of the room for request bodies.
class BodyBudgetTest : public QObject {
    Q_OBJECT
    std::shared_ptr<BodyBudget> m_budget;
    std::vector<BodyBudget::Share> m_shares;

    bool take(qint64 bytes, Proof proof, const QByteArray& address = "192.0.2.1")
    {
        BodyBudget::Share share(m_budget, proof, address);
        const bool granted = share.growTo(bytes);
        m_shares.push_back(std::move(share));
        return granted;
    }

private Q_SLOTS:
    void init() { m_budget = std::make_shared<BodyBudget>(1000, 200); }
    void cleanup() { m_shares.clear(); }

    void devicesMayTakeAllOfIt()
    {
        QVERIFY(take(600, Proof::Given));
        QVERIFY(take(400, Proof::Given));
        QVERIFY(!take(1, Proof::Given));
        m_shares.erase(m_shares.begin());
        QVERIFY(take(600, Proof::Given));
    }

    void anAddressHasItsPart()
    {
        QVERIFY(take(100, Proof::None));
        QVERIFY(take(100, Proof::Promised));
        QVERIFY(!take(1, Proof::None));
        QVERIFY(!take(1, Proof::Promised));
        QVERIFY(take(1, Proof::None, "192.0.2.2"));
        QVERIFY(take(200, Proof::Given));
        m_shares.erase(m_shares.begin());
        QVERIFY(take(100, Proof::None));
    }

    void strangersLeaveHalfToDevices()
    {
        for (int i = 0; i < 5; ++i) {
            QVERIFY(take(100, Proof::None, QByteArray::number(i)));
        }
        QVERIFY(!take(1, Proof::None, "another"));
        QVERIFY(take(500, Proof::Given));
    }

    void promisesLeaveHalfToOtherStrangers()
    {
        QVERIFY(take(200, Proof::Promised, "1"));
        QVERIFY(take(50, Proof::Promised, "2"));
        QVERIFY(!take(1, Proof::Promised, "3"));
        QVERIFY(take(200, Proof::None, "3"));
    }

    void nobodyIsPromisedMoreThanCouldBeGranted()
    {
        for (const Proof proof : {Proof::Given, Proof::Promised, Proof::None}) {
            QVERIFY(!take(m_budget->largest(proof) + 1, proof));
            QVERIFY(take(m_budget->largest(proof), proof));
            m_shares.clear();
        }
    }

    void aShareGrowsAndIsGivenBackOnce()
    {
        BodyBudget::Share share(m_budget, Proof::None, "192.0.2.1");
        QVERIFY(share.growTo(50));
        QVERIFY(share.growTo(150));
        QVERIFY(share.growTo(100));
        QCOMPARE(share.bytes(), 150);
        QVERIFY(!share.growTo(201));
        QCOMPARE(share.bytes(), 150);
        BodyBudget::Share moved(std::move(share));
        QVERIFY(!take(51, Proof::None));
        moved = {};
        QVERIFY(take(200, Proof::None));
        QVERIFY(!take(1, Proof::None));
    }
};

ESPALIER_TEST(BodyBudgetTest);
#include "body_budget_test.moc"
