#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/sheet.h"
#include "ui/common/side_bar.h"
#include "ui/main_window.h"
#include "ui/screen.h"
#include "ui/window_menu.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

class WindowTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};
    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("espalier-test"));
        QCoreApplication::setApplicationName(QStringLiteral("window"));
        installAppStyle(ColorScheme::Light);
    }
    void init() { QSettings().clear(); }

    void theSideBarHasTheScreensOfThisVersion()
    {
        test::FakeControl control;
        const MainWindow window(control, m_clock);
        QCOMPARE(window.screenIds(),
                 QStringList({QStringLiteral("overview"), QStringLiteral("devices"), QStringLiteral("groups"),
                              QStringLiteral("compliance"), QStringLiteral("profiles"), QStringLiteral("enrollment"),
                              QStringLiteral("activity"), QStringLiteral("server")}));
    }

    void controlAndNumberGoToAScreen()
    {
        test::FakeControl control;
        MainWindow window(control, m_clock);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_8, Qt::ControlModifier);
        QTRY_VERIFY(window.screen(QStringLiteral("server"))->isVisible());
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(window.screen(QStringLiteral("overview"))->isVisible());
    }

    // As after somebody else has logged in.
    void shortcutsOfScreensStayUniqueWhenScreensAreMadeAnew()
    {
        QWidget window;
        WindowMenu menu(&window);
        const QStringList titles{QStringLiteral("Overview"), QStringLiteral("Devices")};
        menu.setScreens(titles);
        menu.setScreens(titles);
        const QList<QAction*> actions = window.actions();
        QCOMPARE(std::count_if(
                     actions.begin(), actions.end(),
                     [](const QAction* action) { return action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_1); }),
                 1);
    }

    void aNarrowWindowKeepsIconsOnly()
    {
        test::FakeControl control;
        MainWindow window(control, m_clock);
        window.resize(1440, 900);
        window.show();
        auto* bar = window.findChild<SideBar*>();
        QVERIFY(!bar->isCompact());
        window.resize(1024, 700);
        QTRY_VERIFY(bar->isCompact());
        QCOMPARE(bar->width(), SideBar::compactWidth);
        window.resize(1440, 900);
        QTRY_VERIFY(!bar->isCompact());
    }

    void closingAsksWhileDevicesAreServedAndThenIsUpToTheServer()
    {
        test::FakeControl control;
        MainWindow window(control, m_clock);
        window.show();
        const QSignalSpy confirmed(&window, &MainWindow::closeConfirmed);
        QTRY_VERIFY(window.windowTitle().contains(QStringLiteral("Marlow")));
        window.close();
        QVERIFY(window.isVisible());
        QVERIFY(Sheet::current(&window) != nullptr);
        QCOMPARE(confirmed.count(), 0);
        window.close(); // asking again opens no second question
        QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("stopAndClose")), Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
        QVERIFY(window.isVisible()); // the server stops first
        window.finishClose();
        QVERIFY(!window.isVisible());
    }

    void withNothingServedItJustCloses()
    {
        test::FakeControl control(test::Office::Empty);
        MainWindow window(control, m_clock);
        window.show();
        const QSignalSpy confirmed(&window, &MainWindow::closeConfirmed);
        QTRY_VERIFY(window.windowTitle().contains(QStringLiteral("Marlow")));
        window.close();
        QCOMPARE(confirmed.count(), 1);
        QVERIFY(Sheet::current(&window) == nullptr);
    }

    void screenAndSizeAreRemembered()
    {
        test::FakeControl control;
        {
            MainWindow window(control, m_clock);
            window.resize(1300, 800);
            window.show();
            window.jump({QStringLiteral("activity"), {}});
            window.finishClose();
        }
        MainWindow again(control, m_clock);
        again.show();
        QVERIFY(again.screen(QStringLiteral("activity"))->isVisible());
        QCOMPARE(again.size(), QSize(1300, 800));
    }

    void arrowKeysWalkTheSideBar()
    {
        test::FakeControl control;
        MainWindow window(control, m_clock);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto* bar = window.findChild<SideBar*>();
        bar->takeFocus();
        for (const char* screen : {"devices", "groups", "compliance", "profiles", "enrollment", "activity", "server"}) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Down);
            QVERIFY(window.screen(QLatin1String(screen))->isVisible());
            QVERIFY(bar->isAncestorOf(window.focusWidget()));
        }
    }

    void f6WalksTheRegions()
    {
        test::FakeControl control;
        MainWindow window(control, m_clock);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.windowTitle().contains(QStringLiteral("Marlow"))); // there is something to walk
        auto* bar = window.findChild<SideBar*>();
        bar->takeFocus();
        QVERIFY(bar->isAncestorOf(window.focusWidget()));
        QTest::keyClick(&window, Qt::Key_F6);
        QVERIFY(window.focusWidget() != nullptr && !bar->isAncestorOf(window.focusWidget()));
    }

    void theWizardLivesInTheSameWindow()
    {
        MainWindow window(m_clock);
        window.startFirstRun();
        window.show();
        QVERIFY(window.screenIds().isEmpty());
        test::FakeControl control;
        window.serve(control);
        QCOMPARE(window.screenIds().size(), 8);
        window.finishClose();
    }
};

ESPALIER_TEST(WindowTest);
#include "window_test.moc"
