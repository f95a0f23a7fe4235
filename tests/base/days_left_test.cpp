#include "base/days_left.h"
#include "tests/support/test.h"

using namespace espalier;

class DaysLeftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAreWholeAndTheEndIsTheirZero_data()
    {
        constexpr qint64 minute = 60'000;
        constexpr qint64 hour = 60 * minute;
        constexpr qint64 day = 24 * hour;
        QTest::addColumn<qint64>("left");
        QTest::addColumn<qint64>("days");
        const auto row = [](const char* name, qint64 left, qint64 days) { QTest::newRow(name) << left << days; };
        row("a week", 7 * day, 7);
        row("a week, made a moment ago", 7 * day - minute, 7);
        row("two hours later", 7 * day - 2 * hour, 6);
        row("a day", day, 1);
        row("the last day", day - 1, 0);
        row("now", 0, 0);
        row("just ended", -1, -1);
        row("a day ago", -day, -1);
        row("longer ago", -day - 1, -2);
    }
    void daysAreWholeAndTheEndIsTheirZero()
    {
        QFETCH(const qint64, left);
        QFETCH(const qint64, days);
        constexpr qint64 now = 1'776'158'760'000;
        QCOMPARE(daysLeft(now + left, now), days);
    }
};

ESPALIER_TEST(DaysLeftTest);
#include "days_left_test.moc"
