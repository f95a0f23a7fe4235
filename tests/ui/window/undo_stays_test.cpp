// What can still be called off is said on every screen, not on the one alone where it was asked for.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/commands/command_sending.h"
#include "ui/commands/undo_message.h"
#include "ui/common/button.h"
#include "ui/main_window.h"
#include "ui/screen.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

class UndoStaysTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};
    QTemporaryDir m_settings;

    static SentCommand erase(const char* uuid, const char* to)
    {
        return {QString::fromLatin1(uuid), QStringLiteral("EraseDevice"), {2}, QString::fromLatin1(to), 1, 30'000};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("espalier-test"));
        QCoreApplication::setApplicationName(QStringLiteral("undo"));
    }
    void init() { QSettings().clear(); }

    void whateverScreenIsOpened()
    {
        test::FakeControl control;
        control.answer(QStringLiteral("command.cancel"), test::json(R"({"cancelled":1})"));
        MainWindow window(control, m_clock);
        window.resize(1280, 800);
        window.show();
        window.jump({QStringLiteral("devices"), {}});
        CommandSending sending(control, m_clock, window.screen(QStringLiteral("devices")));
        sending.tell(erase("E1", "MF-MBP-014"));
        const QPointer<UndoMessage> undo = window.findChild<UndoMessage*>();
        QVERIFY(undo != nullptr && undo->isVisible());
        const QString said = undo->accessibleName();
        for (const char* screen : {"activity", "server", "overview"}) {
            window.jump({QLatin1String(screen), {}});
            QVERIFY(undo != nullptr && undo->isVisible());
            QCOMPARE(undo->accessibleName(), said);
            QVERIFY(window.rect().contains(QRect(undo->mapTo(&window, QPoint()), undo->size())));
        }
        undo->findChild<Button*>(QStringLiteral("undoNow"))->click();
        QTRY_COMPARE(control.calls(QStringLiteral("command.cancel")).size(), 1);
    }

    void twoOfThemDoNotHideEachOther()
    {
        test::FakeControl control;
        MainWindow window(control, m_clock);
        window.resize(1280, 800);
        window.show();
        window.jump({QStringLiteral("devices"), {}});
        CommandSending sending(control, m_clock, window.screen(QStringLiteral("devices")));
        sending.tell(erase("E1", "MF-MBP-014"));
        sending.tell(erase("E2", "MF-MBP-021"));
        const auto both = window.findChildren<UndoMessage*>();
        QCOMPARE(both.size(), 2);
        QTRY_VERIFY(!both[0]->geometry().intersects(both[1]->geometry()));
        QVERIFY(both[0]->isVisible() && both[1]->isVisible());
    }
};

ESPALIER_TEST(UndoStaysTest);
#include "undo_stays_test.moc"
