#include "http/attempts.h"
#include "http/counted_address.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::http;

// Who is counted, and for how long.
class AttemptsTest : public QObject {
    Q_OBJECT
    using Verdict = Attempts::Verdict;

private Q_SLOTS:
    void addressesAreCountedByWhatOneHostOwns_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("counted");
        const auto row = [](const char* address, const char* counted) {
            QTest::newRow(address) << QString::fromLatin1(address) << QByteArray(counted);
        };
        row("192.0.2.1", "192.0.2.1");
        row("::ffff:192.0.2.1", "192.0.2.1");
        row("2001:db8:1:2::1", "2001:db8:1:2::/64");
        row("2001:db8:1:2:ffff::9", "2001:db8:1:2::/64");
        row("2001:db8:1:3::1", "2001:db8:1:3::/64");
        row("::1", "::/64");
        row("nowhere", "nowhere");
    }
    void addressesAreCountedByWhatOneHostOwns()
    {
        QFETCH(const QString, address);
        QFETCH(const QByteArray, counted);
        QCOMPARE(countedAddress(address), counted);
    }

    void wrongAttemptsAreCountedAndForgottenInTime()
    {
        ManualClock clock;
        Attempts attempts(clock, {3, 1000, 100});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!attempts.areTooMany("here"));
            QVERIFY(attempts.countWrong("here") == Verdict::Fine);
        }
        QVERIFY(attempts.areTooMany("here"));
        QVERIFY(attempts.countWrong("here") == Verdict::TooMany);
        QVERIFY(attempts.countWrong("there") == Verdict::Fine);
        clock.advance(900);
        QCOMPARE(attempts.retryAfterSeconds(), 1);
        QVERIFY(attempts.areTooMany("here"));
        clock.advance(100);
        QVERIFY(!attempts.areTooMany("here"));
        QVERIFY(attempts.countWrong("here") == Verdict::Fine);
    }

    // Whoever has a great many addresses gets no more attempts by making the table overflow.
    void aFullTableForgetsNobodysAttempts()
    {
        ManualClock clock;
        Attempts attempts(clock, {10, 1000, 100});
        QHash<QByteArray, int> fine;
        int sum = 0;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray who = QByteArray::number(i % 1000);
            if (attempts.countWrong(who) == Verdict::Fine) {
                ++fine[who];
                ++sum;
            }
        }
        for (const int count : std::as_const(fine)) {
            QVERIFY(count <= 10);
        }
        QVERIFY2(sum <= 10 * 100 * 4 / 3, qPrintable(QString::number(sum)));
        QVERIFY(attempts.areTooMany("a newcomer"));
        clock.advance(1000);
        QVERIFY(!attempts.areTooMany("a newcomer"));
    }

    void aFullTableKeepsTheWorstAndStillAdmitsNewcomers()
    {
        ManualClock clock;
        Attempts attempts(clock, {3, 1000, 100});
        for (int i = 0; i < 3; ++i) {
            attempts.countWrong("the worst");
        }
        for (int i = 0; i < 150; ++i) {
            QVERIFY(attempts.countWrong(QByteArray::number(i)) == Verdict::Fine);
        }
        QVERIFY(attempts.areTooMany("the worst"));
        QVERIFY(attempts.countWrong("a newcomer") == Verdict::Fine);
    }
};

ESPALIER_TEST(AttemptsTest);
#include "attempts_test.moc"
