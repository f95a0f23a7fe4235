#include "base/bounded_queue.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "base/worker_pool.h"
#include "tests/support/test.h"

using namespace espalier;

namespace {
Result<int> half(int number)
{
    if (number % 2 != 0) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 is odd").arg(number));
    }
    return number / 2;
}

Result<int> quarter(int number)
{
    const int once = TRY(within(half(number), QStringLiteral("first half")));
    return TRY(within(half(once), QStringLiteral("second half")));
}
} // namespace

class BaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tryReturnsTheValue() { QCOMPARE(quarter(8).value(), 2); }

    void errorsGrowContextOutward()
    {
        const auto result = quarter(6);
        QVERIFY(!result);
        QCOMPARE(result.error().what, QStringLiteral("second half: 3 is odd"));
        QVERIFY(result.error().code == ErrorCode::InvalidInput);
    }

    void everyCodeHasANameThatReadsBack()
    {
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            QVERIFY(errorCodeFromName(QString::fromLatin1(name(code))) == code);
        }
    }

    void fullQueueSaysNo()
    {
        BoundedQueue<int> queue(1);
        QVERIFY(queue.tryPush(1));
        QVERIFY(!queue.tryPush(2));
        QCOMPARE(queue.pop().value(), 1);
        queue.close();
        QVERIFY(!queue.tryPush(3));
        QVERIFY(!queue.pop());
    }

    void stoppedPoolRunsWhatIsQueued()
    {
        std::atomic<int> done = 0;
        WorkerPool pool(2, 100);
        for (int i = 0; i < 50; ++i) {
            QVERIFY(pool.post([&done] { ++done; }));
        }
        pool.stop();
        QCOMPARE(done.load(), 50);
        QVERIFY(!pool.post([] {}));
    }

    void constantTimeCompareAgreesWithEquality()
    {
        QVERIFY(equalConstantTime("abc", "abc"));
        QVERIFY(!equalConstantTime("abc", "abd"));
        QVERIFY(!equalConstantTime("abc", "ab"));
    }
};

ESPALIER_TEST(BaseTest);
#include "result_test.moc"
