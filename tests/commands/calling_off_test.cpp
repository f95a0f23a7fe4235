// The time in which a command can be called off, and what is never sent.
#include "tests/commands/desk.h"

using namespace espalier;
using test::Desk;
using test::request;

class CallingOffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDestructiveCommandWaitsAndCanBeCalledOff()
    {
        Desk desk("iphone");
        desk.holdMs = 30'000;
        desk.add(request("EraseDevice"), "E");
        QVERIFY(desk.woken.isEmpty());
        QVERIFY(desk.next().isEmpty());
        desk.clock.advance(29'999);
        QVERIFY(desk.next().isEmpty());
        QCOMPARE(desk.write([&](store::Transaction& tx) {
            return desk.queue.cancel(tx, QStringLiteral("E"), std::nullopt, QStringLiteral("anna"));
        }),
                 1);
        desk.clock.advance(10);
        QVERIFY(desk.next().isEmpty());
        QCOMPARE(desk.deliveryState("E"), QStringLiteral("cancelled"));
    }

    void whatWaitedIsSentAndWakesItsDevice()
    {
        Desk desk("iphone");
        desk.holdMs = 30'000;
        desk.add(request("EraseDevice"), "E");
        desk.add(request("SecurityInfo"), "S"); // isn't kept back by it
        QCOMPARE(desk.woken.size(), 1);
        QCOMPARE(desk.next().text(u"RequestType"), QStringLiteral("SecurityInfo"));
        desk.clock.advance(30'000);
        QCOMPARE(desk.write([&](store::Transaction& tx) { return desk.queue.releaseHeld(tx); }), 1);
        QCOMPARE(desk.woken.size(), 2);
    }

    void noSettingOfTheClockShortensTheTime()
    {
        Desk desk("iphone");
        desk.holdMs = 30'000;
        desk.add(request("EraseDevice"), "E");
        desk.clock.jumpTo(desk.clock.nowMs() + 3'600'000);
        QVERIFY(desk.next().isEmpty());
        desk.read([&](store::Connection& db) { return desk.queue.load(db); }); // as a restart does
        QVERIFY(desk.next().isEmpty());
        desk.clock.jumpTo(desk.clock.nowMs() - 7'200'000);
        desk.clock.advance(30'000);
        QCOMPARE(desk.next().text(u"RequestType"), QStringLiteral("EraseDevice"));
    }

    void allThatPeopleOrderedIsCalledOffAtOnce()
    {
        Desk desk("iphone");
        desk.add(request("SecurityInfo"), "S1");
        desk.add(request("ProfileList"), "S2");
        desk.next(); // S1 is with the device
        QCOMPARE(desk.write([&](store::Transaction& tx) {
            return desk.queue.cancelAll(tx, std::nullopt, QStringLiteral("anna"));
        }),
                 1);
        QCOMPARE(desk.deliveryState("S1"), QStringLiteral("sent"));
        QCOMPARE(desk.deliveryState("S2"), QStringLiteral("cancelled"));
    }

    void aCommandThatFitsNoMoreIsNotSent()
    {
        Desk desk("iphone");
        desk.queue.setDeliveryCheck([](store::Connection&, const mdm::CommandFor&) -> Result<> {
            return fail(ErrorCode::Conflict, QStringLiteral("not sent: it is not supervised"));
        });
        desk.add(request("RestartDevice"), "R");
        QVERIFY(desk.next().isEmpty());
        QCOMPARE(desk.deliveryState("R"), QStringLiteral("cancelled"));
    }
};

ESPALIER_TEST(CallingOffTest);
#include "calling_off_test.moc"
