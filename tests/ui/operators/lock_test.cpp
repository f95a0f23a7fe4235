// A window that is locked shows nothing, and goes on where it was for the same person only.
#include "tests/ui/operators/shared_window.h"

#include "ui/common/side_bar.h"

#include <QMenu>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::test;

class LockTest : public SharedWindowTest {
    Q_OBJECT

    // Something half done: the sheet for another operator, with a name typed.
    static void beginSheet(const SharedWindow& shared)
    {
        shared.window->jump({QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("operators")}}});
        shared.click("newOperator");
        shared.type("newOperatorName", QStringLiteral("Dora"));
    }

    static void unlock(const SharedWindow& shared, const QString& name)
    {
        shared.type("operatorPassphrase", FakeOperators::passphraseOf(name));
        shared.click("logIn");
        QTRY_VERIFY(shared.showsScreens());
    }

private Q_SLOTS:
    void initTestCase() { prepare("lock"); }
    void init() { QSettings().clear(); }

    void controlLLocksAndTheSamePersonGoesOnWithWhatWasOpen()
    {
        const SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        beginSheet(shared);
        QTest::keyClick(shared.window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(shared.asks());
        QVERIFY(ui::Sheet::current(shared.window.get()) == nullptr);
        QVERIFY(!shared.sees("newOperatorName"));
        QVERIFY(!shared.window->findChild<ui::SideBar*>()->isVisible());
        QVERIFY(!shared.sees("operatorName")); // it is known who
        QCOMPARE(shared.server.calls(QStringLiteral("operator.lock")).size(), 1);
        unlock(shared, QStringLiteral("Anna"));
        QCOMPARE(shared.see<QLineEdit>("newOperatorName")->text(), QStringLiteral("Dora"));
    }

    void anotherPersonFindsNothingOpen()
    {
        const SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        beginSheet(shared);
        QTest::keyClick(shared.window.get(), Qt::Key_L, Qt::ControlModifier);
        shared.click("somebodyElse");
        shared.logIn(QStringLiteral("Cleo"));
        QVERIFY(ui::Sheet::current(shared.window.get()) == nullptr);
        QVERIFY(shared.window->findChildren<ui::Sheet*>().isEmpty());
    }

    void itLocksItselfWhenNobodyUsesIt()
    {
        SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        shared.clock.advance(14LL * 60'000);
        QTest::mouseMove(shared.window.get(), QPoint(300, 300)); // still there
        QTest::keyClick(shared.window.get(), Qt::Key_F6);
        QTRY_COMPARE(shared.server.calls(QStringLiteral("operator.active")).size(), 1);
        shared.clock.advance(14LL * 60'000);
        QTest::qWait(1500);
        QVERIFY(shared.showsScreens());
        shared.clock.advance(60'000);
        QTRY_VERIFY(shared.asks());
    }

    void whoComesBackToASleepingComputerHasToProveIt()
    {
        SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        shared.clock.jumpTo(officeNow + 8LL * 3'600'000); // the other clock stood still
        QTest::keyClick(shared.window.get(), Qt::Key_F6);
        QTRY_VERIFY(shared.asks());
    }

    void theServerIsToldAtMostOnceAMinuteThatSomebodyIsThere()
    {
        SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        for (int second = 0; second < 120; ++second) {
            shared.clock.advance(1000);
            QTest::keyClick(shared.window.get(), Qt::Key_Shift);
        }
        QTRY_VERIFY(!shared.server.calls(QStringLiteral("operator.active")).isEmpty());
        QVERIFY(shared.server.calls(QStringLiteral("operator.active")).size() <= 2);
    }

    void whatTheServerLockedIsLockedHere()
    {
        SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        shared.server.lockByItself();
        shared.window->jump({QStringLiteral("devices"), {}}); // asks for the list
        QTRY_VERIFY(shared.asks());
        unlock(shared, QStringLiteral("Anna"));
    }

    void newsOfTheTimeBetweenAreShownAfterwards()
    {
        SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        shared.window->jump({QStringLiteral("activity"), {}});
        QTest::keyClick(shared.window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(shared.asks());
        const auto before = shared.server.calls(QStringLiteral("command.list")).size();
        shared.server.touch(QStringLiteral("command"));
        QTest::qWait(500);
        QCOMPARE(shared.server.calls(QStringLiteral("command.list")).size(), before); // nothing is asked meanwhile
        unlock(shared, QStringLiteral("Anna"));
        QTRY_VERIFY(shared.server.calls(QStringLiteral("command.list")).size() > before);
    }

    void loggingOutForgetsWhatWasOpen()
    {
        const SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        shared.window->jump({QStringLiteral("activity"), {}});
        auto* menu = shared.window->findChild<QMenu*>(QStringLiteral("operatorMenu"));
        menu->actions().constLast()->trigger();
        QTRY_VERIFY(shared.asks());
        QVERIFY(shared.sees("operatorName"));
        QVERIFY(shared.server.person().isEmpty());
        shared.logIn(QStringLiteral("Anna"));
    }

    void aSheetThatComesLateWaitsToo()
    {
        SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        QTest::keyClick(shared.window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(shared.asks());
        auto* late = new ui::Sheet(shared.window.get());
        late->setObjectName(QStringLiteral("late"));
        late->present();
        QVERIFY(!shared.sees("late"));
        unlock(shared, QStringLiteral("Anna"));
        QTRY_VERIFY(shared.sees("late"));
    }

    void lockedItClosesWithoutTellingHowManyDevicesThereAre()
    {
        const SharedWindow shared;
        const QSignalSpy confirmed(shared.window.get(), &ui::MainWindow::closeConfirmed);
        shared.logIn(QStringLiteral("Anna"));
        QTRY_VERIFY(shared.window->windowTitle().contains(QStringLiteral("Marlow")));
        QTest::keyClick(shared.window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(shared.asks());
        shared.window->close();
        auto* sheet = ui::Sheet::current(shared.window.get());
        QVERIFY(sheet != nullptr);
        QCOMPARE(sheet->accessibleName(), QStringLiteral("Stop serving devices?"));
        shared.click("stopAndClose");
        QCOMPARE(confirmed.count(), 1);
    }
};

ESPALIER_TEST(LockTest);
#include "lock_test.moc"
