#include "base/durations.h"
#include "tests/mdm/office.h"

#include <QRandomGenerator>

using namespace espalier;
using namespace espalier::test;

namespace {

Phone numbered(int number)
{
    return {"UDID-" + QByteArray::number(number), "certificate " + QByteArray::number(number), {}};
}

mdm::NewCommand confirmed(Office& office, const QByteArray& type, const Phone& phone)
{
    auto command = office.command(type, phone);
    command.confirmation.text = QStringLiteral("Name of ") + QString::fromLatin1(phone.udid);
    return command;
}

bool erase(Office& office, int number)
{
    return office.add(confirmed(office, number % 2 == 0 ? "EraseDevice" : "DeviceLock", numbered(number))).has_value();
}

void enrollMany(Office& office, int count)
{
    for (int i = 0; i < count; ++i) {
        office.enroll(numbered(i));
    }
}

} // namespace

class WipeGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fiveInTenMinutesAndNoMore()
    {
        Office office;
        enrollMany(office, 8);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(erase(office, i));
            office.clock.advance(minuteMs);
        }
        const QByteArray before = office.everything();
        const auto refused = office.add(confirmed(office, "EraseDevice", numbered(5)));
        QVERIFY(refused.error().code == ErrorCode::Refused);
        QVERIFY(refused.error().what.contains(QStringLiteral("next free place")));
        QCOMPARE(office.everything(), before);
        office.clock.advance(5 * minuteMs);
        QVERIFY(erase(office, 5)); // the first place is free again
        QVERIFY(!erase(office, 6));
        office.clock.advance(minuteMs);
        QVERIFY(erase(office, 6));
    }

    void cancellingGivesNoPlaceBack()
    {
        Office office;
        enrollMany(office, 6);
        for (int i = 0; i < 5; ++i) {
            const auto queued = office.add(confirmed(office, "EraseDevice", numbered(i)));
            QVERIFY(office.cancel(queued->uuid));
        }
        QVERIFY(!erase(office, 5));
    }

    void aRestartFreesNothing()
    {
        Office office;
        enrollMany(office, 6);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(erase(office, i));
        }
        office.restart();
        QVERIFY(!erase(office, 5));
        office.clock.advance(9 * minuteMs);
        office.restart();
        QVERIFY(!erase(office, 5));
        office.clock.advance(minuteMs);
        QVERIFY(erase(office, 5));
    }

    void clockJumpsFreeNothing_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("an hour forward") << 60 * minuteMs;
        QTest::newRow("a year forward") << 525'600 * minuteMs;
        QTest::newRow("an hour back") << -60 * minuteMs;
        QTest::newRow("ten years back") << -5'256'000 * minuteMs;
    }

    void clockJumpsFreeNothing()
    {
        QFETCH(qint64, jump);
        Office office;
        enrollMany(office, 6);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(erase(office, i));
        }
        office.clock.jumpTo(office.clock.nowMs() + jump);
        QVERIFY(!erase(office, 5));
        office.restart();
        QVERIFY(!erase(office, 5));
        if (jump < 0) {
            office.reboot(QStringLiteral("boot 2")); // passes that seem to lie in the future count as just made
            QVERIFY(!erase(office, 5));
        }
        office.clock.advance(10 * minuteMs);
        QVERIFY(erase(office, 5));
    }

    void aClockSetWhileTheServerIsOffFreesNothing()
    {
        Office office;
        enrollMany(office, 6);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(erase(office, i));
        }
        office.clock.advance(2 * minuteMs);
        for (const qint64 jump : {11, 600, -700}) {
            office.clock.jumpTo(office.clock.nowMs() + jump * minuteMs);
            office.restart();
            QVERIFY(!erase(office, 5));
        }
        office.clock.advance(8 * minuteMs - 1);
        QVERIFY(!erase(office, 5));
        office.clock.advance(1);
        QVERIFY(erase(office, 5));
    }

    void afterTheMachineStartedAnewTheClockTellsTheAge_data()
    {
        QTest::addColumn<QString>("boot");
        QTest::newRow("another start") << QStringLiteral("boot 2");
        QTest::newRow("not known") << QString();
    }

    void afterTheMachineStartedAnewTheClockTellsTheAge()
    {
        QFETCH(QString, boot);
        Office office;
        enrollMany(office, 6);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(erase(office, i));
        }
        office.clock.advance(9 * minuteMs);
        office.reboot(boot);
        QVERIFY(!erase(office, 5));
        office.clock.advance(minuteMs);
        QVERIFY(erase(office, 5));
    }

    void aForwardJumpAfterTheStartFreesNothingOfEarlierRuns()
    {
        Office office;
        enrollMany(office, 6);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(erase(office, i));
        }
        office.restart();
        office.clock.jumpTo(office.clock.nowMs() + 600 * minuteMs);
        QVERIFY(!erase(office, 5));
    }

    void aGroupThatDoesNotFitIsRefusedWhole()
    {
        Office office;
        enrollMany(office, 6);
        auto command = office.command("EraseDevice", numbered(0));
        command.channels.clear();
        for (int i = 0; i < 6; ++i) {
            command.channels.append(office.channel(numbered(i)));
        }
        command.confirmation = {mdm::ConfirmationOf::Group, QStringLiteral("6")};
        QVERIFY(office.add(command).error().code == ErrorCode::Refused);
        QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM delivery")).toInt(), 0);
        command.channels.removeLast();
        command.confirmation.text = QStringLiteral("5");
        QVERIFY(office.add(command));
        QVERIFY(!erase(office, 5));
    }

    void aUnitThatRollsBackTakesNoPlace()
    {
        Office office;
        enrollMany(office, 6);
        for (int i = 0; i < 20; ++i) {
            const auto outcome = office.store->write([&](store::Transaction& tx) -> Result<> {
                TRY(office.queue->add(tx, confirmed(office, "EraseDevice", numbered(0))));
                return fail(ErrorCode::Refused, QStringLiteral("no"));
            });
            QVERIFY(!outcome);
        }
        for (int i = 0; i < 5; ++i) {
            QVERIFY(erase(office, i));
        }
        QVERIFY(!erase(office, 5));
    }

    void placesTakenInOneUnitCountAtOnce()
    {
        Office office;
        enrollMany(office, 6);
        int passed = 0;
        QVERIFY(office.store->write([&](store::Transaction& tx) -> Result<> {
            for (int i = 0; i < 6; ++i) {
                passed += office.queue->add(tx, confirmed(office, "EraseDevice", numbered(i))) ? 1 : 0;
            }
            return {};
        }));
        QCOMPARE(passed, 5);
    }

    // In any order of erasing, waiting, jumping and restarting: never more than 5 in any 10 minutes of real time.
    void whateverHappensTheGuardHolds()
    {
        QRandomGenerator random(4711);
        Office office;
        enrollMany(office, 3);
        qint64 real = 0;
        qint64 rebootedAt = 0;
        QList<qint64> passes;
        for (int step = 0; step < 400; ++step) {
            switch (random.bounded(7)) {
            case 0: {
                const qint64 wait = random.bounded(1, 4) * minuteMs;
                office.clock.advance(wait);
                real += wait;
                break;
            }
            case 1:
                office.clock.jumpTo(office.clock.nowMs() + random.bounded(-5000, 5000) * minuteMs / 10);
                break;
            case 2:
                // What is older than the machine's start is aged by the clock when a server starts, and what a server
                // writes that started with a clock that is behind tells nothing after a reboot.
                if (real - rebootedAt < 10 * minuteMs || office.clock.nowMs() < 1'700'000'000'000 + real) {
                    office.clock.jumpTo(1'700'000'000'000 + real);
                }
                office.restart();
                break;
            case 3:
                office.clock.jumpTo(1'700'000'000'000 + real);
                office.reboot(QStringLiteral("boot %1").arg(step));
                rebootedAt = real;
                break;
            default:
                if (erase(office, random.bounded(3))) {
                    passes.append(real);
                }
            }
            const auto recent =
                std::count_if(passes.begin(), passes.end(), [&](qint64 at) { return at > real - 10 * minuteMs; });
            QVERIFY2(recent <= 5, qPrintable(QStringLiteral("step %1").arg(step)));
        }
        QVERIFY(passes.size() > 10);
    }

    void dangerousCommandsNeedTheTypedConfirmation_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<bool>("needed");
        QTest::newRow("EraseDevice") << QByteArray("EraseDevice") << QString() << true;
        QTest::newRow("DeviceLock") << QByteArray("DeviceLock") << QString() << true;
        QTest::newRow("ClearPasscode") << QByteArray("ClearPasscode") << QString() << true;
        QTest::newRow("RemoveProfile of our own")
            << QByteArray("RemoveProfile") << QStringLiteral("org.example.enrollment") << true;
        QTest::newRow("RemoveProfile of another")
            << QByteArray("RemoveProfile") << QStringLiteral("org.example.wifi") << false;
        QTest::newRow("RestartDevice") << QByteArray("RestartDevice") << QString() << false;
    }

    void dangerousCommandsNeedTheTypedConfirmation()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, identifier);
        QFETCH(bool, needed);
        Office office;
        office.set("enrollment_identifier", QStringLiteral("org.example.enrollment"));
        enrollMany(office, 1);
        QCOMPARE(office.tokenUpdate(numbered(0), "<key>UnlockToken</key><data>dG9r</data>").status, 200);
        auto command = office.command(type, numbered(0));
        if (!identifier.isEmpty()) {
            command.command.set(QStringLiteral("Identifier"), identifier);
        }
        for (const auto* wrong : {"", "1", "name of udid-0", "Name of  UDID-0", "Name of UDID-1"}) {
            command.confirmation.text = QString::fromLatin1(wrong);
            const auto outcome = office.add(command);
            QCOMPARE(outcome.has_value(), !needed);
            if (needed) {
                QVERIFY(outcome.error().code == ErrorCode::Refused);
                QCOMPARE(office.value(QStringLiteral("SELECT COUNT(*) FROM command")).toInt(), 0);
            }
        }
        command.confirmation.text = QStringLiteral("Name of UDID-0");
        QVERIFY(office.add(command));
    }

    void aGroupIsConfirmedByItsExactCount()
    {
        Office office;
        enrollMany(office, 3);
        auto command = office.command("DeviceLock", numbered(0));
        command.channels.append(office.channel(numbered(1)));
        command.channels.append(office.channel(numbered(2)));
        command.confirmation.of = mdm::ConfirmationOf::Group;
        for (const auto* wrong : {"", "2", "4", "03", "Name of UDID-0"}) {
            command.confirmation.text = QString::fromLatin1(wrong);
            QVERIFY(office.add(command).error().code == ErrorCode::Refused);
        }
        // Several devices are never confirmed by one name.
        command.confirmation = {mdm::ConfirmationOf::Device, QStringLiteral("Name of UDID-0")};
        QVERIFY(office.add(command).error().code == ErrorCode::Refused);
        command.confirmation = {mdm::ConfirmationOf::Group, QStringLiteral("3")};
        QVERIFY(office.add(command));
    }

    void aNameIsConfirmedAsAKeyboardWritesIt()
    {
        Office office;
        enrollMany(office, 1);
        QVERIFY(office.store->write([](store::Transaction& tx) {
            return tx.run("UPDATE device SET name=?", {QStringLiteral("Anna\u2019s\u00a0iPhone ")});
        }));
        auto command = office.command("EraseDevice", numbered(0));
        for (const QString& wrong : {QStringLiteral("Annas iPhone"), QStringLiteral("anna's iPhone"), QString()}) {
            command.confirmation.text = wrong;
            QVERIFY(office.add(command).error().code == ErrorCode::Refused);
        }
        for (const QString& right : {QStringLiteral("Anna's iPhone"), QStringLiteral("Anna\u2019s\u00a0iPhone "),
                                     QStringLiteral(" Anna\u2019s iPhone")}) {
            command.confirmation.text = right;
            QVERIFY2(office.add(command), qPrintable(right));
        }
    }

    void aDeviceWithoutANameIsConfirmedByItsSerial()
    {
        Office office;
        enrollMany(office, 1);
        QVERIFY(office.store->write([](store::Transaction& tx) { return tx.run("UPDATE device SET name=''"); }));
        auto command = office.command("EraseDevice", numbered(0));
        QVERIFY(!office.add(command));
        command.confirmation.text = QStringLiteral("SUDID-0");
        QVERIFY(office.add(command));
    }
};

ESPALIER_TEST(WipeGuardTest);
#include "tests/mdm/phone.h"
#include "wipe_guard_test.moc"
