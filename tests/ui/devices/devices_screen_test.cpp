#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/seen.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/empty_state.h"
#include "ui/common/fact_grid.h"
#include "ui/common/message_bar.h"
#include "ui/common/selection_bar.h"
#include "ui/common/split_view.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/device_detail.h"
#include "ui/devices/devices_screen.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

namespace {
struct DevicesWindow {
    explicit DevicesWindow(test::Office office = test::Office::Practice) : control(office), screen(control, clock)
    {
        screen.resize(1224, 900);
        screen.show();
        table = screen.findChild<TableView*>(QStringLiteral("devices"));
    }

    [[nodiscard]] bool isLoaded() const { return table->model()->rowCount() > 0; }
    [[nodiscard]] int rowNamed(const QString& name) const
    {
        for (int i = 0; i < table->model()->rowCount(); ++i) {
            if (table->model()->index(i, 0).data().toString() == name) {
                return i;
            }
        }
        return -1;
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    void clickCheckBox(int row) const
    {
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 20, cell.center().y()));
    }
    // The visible button that begins with these words, wherever it is in the window.
    [[nodiscard]] Button* button(const QString& words) const { return test::buttonIn(screen, words); }

    FakeControl control;
    ManualClock clock{test::officeNow};
    DevicesScreen screen;
    TableView* table = nullptr;
};
} // namespace

class DevicesScreenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        installAppStyle(ColorScheme::Light);
    }
    void init() { QSettings().clear(); }

    void aClickOpensTheDetailBesideTheList()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        QVERIFY(!window.screen.findChild<SplitView*>()->isDetailShown());
        window.click(1);
        QVERIFY(window.screen.findChild<SplitView*>()->isDetailShown());
        QVERIFY(window.screen.findChild<SelectionBar*>()->isVisible());
    }

    void whenItIsWokenNextIsTold()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        const auto next = [&window] {
            for (const FactGrid* grid : window.screen.findChildren<FactGrid*>()) {
                for (const Fact& fact : grid->facts()) {
                    if (fact.label == u"Next wake-up") {
                        return fact.value;
                    }
                }
            }
            return QString();
        };
        window.click(window.rowNamed(QStringLiteral("MF-MBA-009")));
        QTRY_COMPARE(next(), momentWords(test::officeNow + 334ll * 60'000, test::officeNow));
        window.click(window.rowNamed(QStringLiteral("MF-MBP-014"))); // nothing is planned for it
        QTRY_COMPARE(next(), QString());
    }

    void checkBoxesGatherASelection()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.clickCheckBox(0);
        window.clickCheckBox(2);
        QCOMPARE(window.table->selectionModel()->selectedRows().size(), 2);
        window.clickCheckBox(0);
        QCOMPARE(window.table->selectionModel()->selectedRows().size(), 1);
    }

    void enterOpensInFullAndGoBackReturns()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.click(1);
        QTest::keyClick(window.table, Qt::Key_Return);
        QTRY_VERIFY(!window.table->isVisible());
        QVERIFY(window.screen.goBack());
        QVERIFY(window.table->isVisible());
    }

    void theSelectionSurvivesACommit()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.click(2);
        const QString name = window.table->model()->index(2, 0).data().toString();
        window.control.touch(QStringLiteral("device"), {0});
        QTRY_VERIFY(window.control.calls(QStringLiteral("device.list")).size() > 1);
        QTest::qWait(50);
        const QModelIndexList rows = window.table->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().data().toString(), name);
    }

    void typingFiltersThroughTheServer()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        QTest::keyClicks(window.screen.findChild<QLineEdit*>(QStringLiteral("query")), QStringLiteral("mini"));
        QTRY_COMPARE(
            window.control.calls(QStringLiteral("device.list")).constLast().arguments.value(QStringLiteral("query")),
            QJsonValue(QStringLiteral("mini")));
        QTRY_VERIFY(window.rowNamed(QStringLiteral("MF-MINI-002")) >= 0);
        QVERIFY(window.rowNamed(QStringLiteral("MF-MBP-014")) < 0);
    }

    void anEmptyOfficeLeadsToEnrollment()
    {
        DevicesWindow window(test::Office::Empty);
        EmptyState* empty = nullptr;
        const auto shown = [&window, &empty] {
            for (EmptyState* each : window.screen.findChildren<EmptyState*>()) {
                empty = each->isVisible() ? each : empty;
            }
            return empty != nullptr;
        };
        QTRY_VERIFY(shown());
        QSignalSpy jump(&window.screen, &Screen::jumpRequested);
        QTest::mouseClick(empty->action(), Qt::LeftButton);
        QCOMPARE(jump.size(), 1);
        QCOMPARE(jump.at(0).at(0).value<Jump>().screen, QStringLiteral("enrollment"));
    }

    void eraseNeedsTheExactNameAndEnterNeverConfirms()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        DeviceRow phone;
        phone.id = 1;
        phone.name = QStringLiteral("Nadia iPhone");
        phone.platform = QStringLiteral("iphone");
        phone.state = QStringLiteral("enrolled");
        window.screen.findChild<DeviceActions*>()->erase(phone);
        auto* sheet = window.screen.findChild<ConfirmationSheet*>();
        QVERIFY(sheet != nullptr);
        auto* typed = sheet->findChild<QLineEdit*>(QStringLiteral("typed"));
        auto* danger = sheet->findChild<Button*>(QStringLiteral("danger"));
        QVERIFY(!danger->isEnabled());
        QTest::keyClicks(typed, QStringLiteral("Nadia iphone"));
        QVERIFY(!danger->isEnabled());
        typed->setText(phone.name);
        QVERIFY(danger->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return);
        QTest::keyClick(danger, Qt::Key_Return);
        QVERIFY(window.control.calls(QStringLiteral("command.send")).isEmpty());
        QTest::mouseClick(danger, Qt::LeftButton);
        const auto sent = window.control.calls(QStringLiteral("command.send"));
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.at(0).arguments.value(QStringLiteral("confirm")).toString(), phone.name);
        QCOMPARE(sent.at(0).arguments.value(QStringLiteral("request_type")).toString(), QStringLiteral("EraseDevice"));
    }

    void cancelHasTheFocusAndSendsNothing()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&window.screen));
        DeviceRow mac;
        mac.id = 2;
        mac.name = QStringLiteral("MF-MBP-014");
        mac.platform = QStringLiteral("mac");
        window.screen.findChild<DeviceActions*>()->lock(mac);
        auto* focused = qobject_cast<Button*>(QApplication::focusWidget());
        QVERIFY(focused != nullptr);
        QTest::keyClick(focused, Qt::Key_Space);
        QTRY_VERIFY(window.screen.findChild<ConfirmationSheet*>() == nullptr);
        QVERIFY(window.control.calls(QStringLiteral("command.send")).isEmpty());
    }

    void thePinOfAMacHasSixDigitsOrIsMadeByTheServer()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        DeviceRow mac;
        mac.id = 2;
        mac.name = QStringLiteral("MF-MBP-014");
        mac.platform = QStringLiteral("mac");
        window.screen.findChild<DeviceActions*>()->lock(mac);
        auto* sheet = window.screen.findChild<ConfirmationSheet*>();
        auto* danger = sheet->findChild<Button*>(QStringLiteral("danger"));
        auto* pin = sheet->findChildren<QLineEdit*>().constFirst();
        QVERIFY(!danger->isEnabled());
        sheet->findChild<QLineEdit*>(QStringLiteral("typed"))->setText(mac.name);
        QVERIFY(danger->isEnabled());
        QTest::keyClicks(pin, QStringLiteral("12a345"));
        QCOMPARE(pin->text(), QStringLiteral("12345"));
        QVERIFY(!danger->isEnabled());
        QTest::keyClicks(pin, QStringLiteral("6"));
        QVERIFY(danger->isEnabled());
        QTest::mouseClick(danger, Qt::LeftButton);
        const QJsonObject keys = window.control.calls(QStringLiteral("command.send"))
                                     .at(0)
                                     .arguments.value(QStringLiteral("keys"))
                                     .toObject();
        QCOMPARE(keys.value(QStringLiteral("PIN")).toObject().value(QStringLiteral("value")).toString(),
                 QStringLiteral("123456"));
    }

    void whatTheWipeGuardRefusesIsSaidOnTheSheet()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.control.refuse(QStringLiteral("command.send"), ErrorCode::Refused,
                              QStringLiteral("wipe guard: at most 5 devices may be erased or locked in 10 minutes; the "
                                             "next free place is at 2026-11-26T16:46:13Z [wipe-guard]"));
        DeviceRow phone;
        phone.id = 1;
        phone.name = QStringLiteral("X");
        phone.platform = QStringLiteral("iphone");
        window.screen.findChild<DeviceActions*>()->erase(phone);
        auto* sheet = window.screen.findChild<ConfirmationSheet*>();
        sheet->findChild<QLineEdit*>(QStringLiteral("typed"))->setText(phone.name);
        QTest::mouseClick(sheet->findChild<Button*>(QStringLiteral("danger")), Qt::LeftButton);
        const auto says = [sheet] {
            for (const QLabel* label : sheet->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(QStringLiteral("5 erases and locks are sent"))) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(says());
    }

    void narrowWindowsKeepWhatMattersMost()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.screen.resize(960, 640);
        window.click(1);
        QTRY_VERIFY(window.table->isColumnHidden(1)); // owner
        QVERIFY(!window.table->isColumnHidden(3));    // state
        QVERIFY(!window.table->isColumnHidden(5));    // last contact
        QTRY_VERIFY(window.table->horizontalHeader()->length() <= window.table->viewport()->width() + 1);
    }

    void quarantineIsAnnounced()
    {
        DevicesWindow window;
        QTRY_VERIFY(window.button(QStringLiteral("Compare")) != nullptr);
        QVERIFY(window.screen.badge().state == State::Warning);
        QTest::mouseClick(window.button(QStringLiteral("Compare")), Qt::LeftButton);
        Button* reject = nullptr;
        QTRY_VERIFY((reject = window.button(QStringLiteral("Reject"))) != nullptr);
        QTRY_VERIFY(!window.control.calls(QStringLiteral("device.show")).isEmpty());
        QTest::mouseClick(reject, Qt::LeftButton);
        QTRY_COMPARE(window.control.calls(QStringLiteral("quarantine.reject")).size(), 1);
    }
};

ESPALIER_TEST(DevicesScreenTest);
#include "devices_screen_test.moc"
