#include "apns/wake_plan.h"

#include "base/durations.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::apns;

namespace {
constexpr ChannelId one{1};
} // namespace

class WakePlanTest : public QObject {
    Q_OBJECT
    static Now at(qint64 ms) { return {ms, 1'000'000 + ms}; }

    static qint64 nextAt(WakePlan& plan)
    {
        const auto changes = plan.takeChanges();
        return changes.isEmpty() ? -1 : changes.first().nextAt - 1'000'000;
    }

private Q_SLOTS:
    void firstWakeIsDueAtOnceAndFurtherOnesAtTheWindowsEnd()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        QCOMPARE(plan.takeDue(at(0)).size(), 1);
        plan.wake(one, WakeReason::Command, at(10));
        plan.wake(one, WakeReason::Command, at(20));
        plan.done(one, WakePlan::Follow::Ladder, 0, at(30));
        QCOMPARE(plan.takeDue(at(1'499)).size(), 0);
        QCOMPARE(plan.takeDue(at(1'500)).size(), 1);
        QCOMPARE(plan.takeDue(at(1'600)).size(), 0); // still under way
    }

    void oneAcceptedPushIsEnoughUntilTheDeviceCalls()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        QCOMPARE(plan.takeDue(at(0)).size(), 1);
        plan.wake(one, WakeReason::Command, at(10)); // before the answer
        plan.done(one, WakePlan::Follow::Accepted, 0, at(30));
        for (const qint64 later : {1'500ll, 2'000ll, 10 * minuteMs}) {
            plan.wake(one, WakeReason::Command, at(later));
            QCOMPARE(plan.takeDue(at(later)).size(), 0);
        }
        QCOMPARE(plan.takeDue(at(15 * minuteMs + 30)).size(), 1); // silence is followed up as ever
        plan.done(one, WakePlan::Follow::Accepted, 0, at(16 * minuteMs));
        plan.contacted(one);
        plan.wake(one, WakeReason::Command, at(17 * minuteMs));
        QCOMPARE(plan.takeDue(at(17 * minuteMs)).size(), 1);
    }

    void anAcceptedPushIsNotReliedOnForEver()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        QCOMPARE(plan.takeDue(at(0)).size(), 1);
        plan.done(one, WakePlan::Follow::Accepted, 0, at(10));
        plan.wake(one, WakeReason::Manual, at(2'000)); // somebody insists
        QCOMPARE(plan.takeDue(at(2'000)).size(), 1);
        plan.done(one, WakePlan::Follow::Accepted, 0, at(2'010));
        QCOMPARE(plan.takeDue(at(15 * minuteMs + 2'010)).size(), 1);
        plan.done(one, WakePlan::Follow::Accepted, 0, at(15 * minuteMs + 2'020)); // the next try is an hour away
        (void)plan.takeChanges();
        plan.wake(one, WakeReason::Command, at(20 * minuteMs));
        QCOMPARE(plan.takeDue(at(20 * minuteMs)).size(), 0);
        QCOMPARE(nextAt(plan), 35 * minuteMs); // the steps begin anew
        plan.wake(one, WakeReason::Command, at(31 * minuteMs));
        QCOMPARE(plan.takeDue(at(31 * minuteMs)).size(), 1);
    }

    // What is on its way goes to a token that is no more: whoever enrolled anew would wait for nothing.
    void aNewTokenGetsAPushOfItsOwn()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        QCOMPARE(plan.takeDue(at(0)).size(), 1);
        plan.done(one, WakePlan::Follow::Accepted, 0, at(10));
        plan.wake(one, WakeReason::NewToken, at(5 * minuteMs));
        QCOMPARE(plan.takeDue(at(5 * minuteMs)).size(), 1);
        plan.wake(one, WakeReason::NewToken, at(5 * minuteMs + 10)); // before the answer to that one
        plan.done(one, WakePlan::Follow::Accepted, 0, at(5 * minuteMs + 20));
        QCOMPARE(plan.takeDue(at(5 * minuteMs + 1'500)).size(), 1);
    }

    void whatIsNotNowIsWokenByTheNextCommand()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        QCOMPARE(plan.takeDue(at(0)).size(), 1);
        plan.done(one, WakePlan::Follow::Accepted, 0, at(10));
        plan.contacted(one);
        plan.wake(one, WakeReason::NotNow, at(3'000));
        plan.wake(one, WakeReason::Command, at(4'000));
        QCOMPARE(plan.takeDue(at(4'000)).size(), 1);
    }

    void notNowDuringThePushIsNotForgotten()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        QCOMPARE(plan.takeDue(at(0)).size(), 1);
        plan.contacted(one);
        plan.wake(one, WakeReason::NotNow, at(5));
        plan.done(one, WakePlan::Follow::Ladder, 0, at(10));
        QCOMPARE(nextAt(plan), 10 + 15 * minuteMs);
    }

    // It may have called because of this push, whose answer is only read later: nothing is on its way any more.
    void whatIsQueuedAfterTheDeviceCalledIsPushedForThoughTheAnswerComesLater()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        QCOMPARE(plan.takeDue(at(0)).size(), 1);
        plan.contacted(one);
        plan.wake(one, WakeReason::Command, at(10));
        plan.done(one, WakePlan::Follow::Accepted, 0, at(20));
        QCOMPARE(plan.takeDue(at(1'500)).size(), 1);
    }

    void whatIsQueuedAfterNotNowIsPushedForThoughTheAnswerComesLater()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        QCOMPARE(plan.takeDue(at(0)).size(), 1);
        plan.contacted(one);
        plan.wake(one, WakeReason::NotNow, at(5));
        plan.done(one, WakePlan::Follow::Accepted, 0, at(10));
        plan.wake(one, WakeReason::Command, at(2'000));
        QCOMPARE(plan.takeDue(at(2'000)).size(), 1);
    }

    void contactDuringThePushCallsOffTheLaterTry()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        QCOMPARE(plan.takeDue(at(0)).size(), 1);
        plan.contacted(one);
        plan.done(one, WakePlan::Follow::Ladder, 0, at(10));
        QCOMPARE(nextAt(plan), -1);
        QVERIFY(!plan.isFollowed(one));
    }

    void laterTriesOfAFleetAreSpread()
    {
        WakePlan plan(1'500, 10);
        QSet<qint64> times;
        for (int i = 1; i <= 100; ++i) {
            plan.wake(ChannelId{i}, WakeReason::NotNow, at(0));
            const qint64 time = nextAt(plan);
            QVERIFY(time >= 15 * minuteMs && time <= 15 * minuteMs * 11 / 10);
            times.insert(time);
        }
        QVERIFY(times.size() > 50);
    }

    void repeatedNotNowDoesNotPutOffWhatIsPlanned()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::NotNow, at(0));
        plan.wake(one, WakeReason::NotNow, at(14 * minuteMs));
        QCOMPARE(nextAt(plan), 15 * minuteMs);
        QCOMPARE(plan.takeDue(at(15 * minuteMs)).size(), 1);
    }

    void aMonthOfSilenceEndsTheTries()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        qint64 time = 0;
        int pushes = 0;
        while (plan.msToNext(at(time))) {
            time += *plan.msToNext(at(time));
            pushes += static_cast<int>(plan.takeDue(at(time)).size());
            plan.done(one, WakePlan::Follow::Ladder, 0, at(time));
            QVERIFY(pushes < 50);
        }
        QCOMPARE(pushes, 34);
        QVERIFY(time > 30ll * 24 * 60 * minuteMs);
    }

    void wallClockJumpsDoNotStopTheWindow()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, {0, 5'000'000});
        QCOMPARE(plan.takeDue({0, 5'000'000}).size(), 1);
        plan.done(one, WakePlan::Follow::Ladder, 0, {10, 5'000'000});
        plan.wake(one, WakeReason::Command, {2'000, 1'000});
        QCOMPARE(plan.takeDue({2'000, 1'000}).size(), 1);
    }

    void whatWasUnderWayAtTheEndIsDueAtOnceNextTime()
    {
        WakePlan plan(1'500);
        plan.wake(one, WakeReason::Command, at(0));
        QCOMPARE(plan.takeDue(at(0)).size(), 1);
        plan.putOffUnderWay(at(100));
        QCOMPARE(nextAt(plan), 100);
    }
};

ESPALIER_TEST(WakePlanTest);
#include "wake_plan_test.moc"
