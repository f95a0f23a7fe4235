// The tabs of a device's detail: which there are, what is edited in them, and that text of devices stays text.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/own_settings.h"
#include "tests/ui/support/seen.h"
#include "ui/common/app_style.h"
#include "ui/common/fact_grid.h"
#include "ui/common/tab_bar.h"
#include "ui/common/table_view.h"
#include "ui/devices/detail/certificate_sheet.h"
#include "ui/devices/detail/certificates_tab.h"
#include "ui/devices/detail/finding_list.h"
#include "ui/devices/detail/notes_tab.h"
#include "ui/devices/detail/owner_badge.h"
#include "ui/devices/detail/updates_tab.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/device_commands_tab.h"
#include "ui/devices/device_detail.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

namespace {

struct DetailWindow {
    DetailWindow()
        : actions(control, clock, &window), detail(control, clock, actions, DeviceDetail::Form::Full, &window)
    {
        window.resize(1100, 900);
        detail.resize(1100, 900);
        window.show();
    }
    void show(qint64 device)
    {
        detail.load(device);
        QTRY_COMPARE(detail.deviceId(), device);
    }
    [[nodiscard]] int tabNamed(const QString& name) const
    {
        const auto* tabs = detail.findChild<TabBar*>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == name) {
                return i;
            }
        }
        return -1;
    }
    template <class T> [[nodiscard]] T* tab() const { return detail.findChild<T*>(); }
    [[nodiscard]] QLineEdit* line(const char* name) const { return detail.findChild<QLineEdit*>(QLatin1String(name)); }
    void enter(const char* name, const QString& text) const
    {
        line(name)->setFocus();
        line(name)->clear();
        QTest::keyClicks(line(name), text);
        QTest::keyClick(line(name), Qt::Key_Return);
    }

    FakeControl control;
    ManualClock clock{test::officeNow};
    QWidget window;
    DeviceActions actions;
    DeviceDetail detail;
};

} // namespace

class DetailTabsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void theyStandInTheOrderOfTheirUse()
    {
        DetailWindow window;
        QStringList names;
        const auto* tabs = window.detail.findChild<TabBar*>();
        for (int i = 0; i < tabs->count(); ++i) {
            names << tabs->tabText(i);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("Summary"), QStringLiteral("Profiles"), QStringLiteral("Apps"),
                                     QStringLiteral("Certificates"), QStringLiteral("Security"),
                                     QStringLiteral("Updates"), QStringLiteral("Timeline"), QStringLiteral("Commands"),
                                     QStringLiteral("Secrets"), QStringLiteral("Notes")}));
    }

    void theCurrentOneIsSeenWhereThereIsNoRoomForAll()
    {
        DetailWindow window;
        window.detail.resize(420, 900);
        QCoreApplication::processEvents();
        auto* tabs = window.detail.findChild<TabBar*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            window.detail.setCurrentTab(tab);
            const QRect place = tabs->tabRect(tab);
            QVERIFY2(place.width() > 10 && tabs->rect().contains(place), qPrintable(tabs->tabText(tab)));
        }
    }

    // Going through a list with the arrow keys asks no more than it must.
    void onlyWhatIsLookedAtIsAsked()
    {
        DetailWindow window;
        window.show(2);
        QTRY_VERIFY(!window.control.calls(QStringLiteral("device.apps")).isEmpty()); // its number stands beside it
        QVERIFY(window.control.calls(QStringLiteral("device.timeline")).isEmpty());
        QVERIFY(window.control.calls(QStringLiteral("device.facts")).isEmpty());
        QVERIFY(window.control.calls(QStringLiteral("vault.list")).isEmpty());
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Security")));
        QTRY_VERIFY(!window.control.calls(QStringLiteral("device.facts")).isEmpty());
    }

    void certificatesAreFilteredAndOpened()
    {
        DetailWindow window;
        window.show(2);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Certificates")));
        auto* tab = window.tab<DeviceCertificatesTab>();
        auto* table = tab->findChild<TableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        tab->findChild<QLineEdit*>()->setText(QStringLiteral("root"));
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("MF Root 2026"));
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(window.window.findChild<CertificateSheet*>() != nullptr);
    }

    void aCertificateIsJudgedByItsEnd()
    {
        constexpr qint64 now = test::officeNow;
        constexpr qint64 day = 86'400'000;
        QCOMPARE(certificateState(0, now), State::Unknown);
        QCOMPARE(certificateState(now - 1, now), State::Failed);
        QCOMPARE(certificateState(now + 29 * day, now), State::Warning);
        QCOMPARE(certificateState(now + 31 * day, now), State::Ok);
    }

    void updatesAreAskedForAndOrdered()
    {
        DetailWindow window;
        window.control.answer(
            QStringLiteral("command.offers"),
            QJsonArray{QJsonObject{{QStringLiteral("request_type"), QStringLiteral("AvailableOSUpdates")},
                                   {QStringLiteral("offered"), true}},
                       QJsonObject{{QStringLiteral("request_type"), QStringLiteral("ScheduleOSUpdate")},
                                   {QStringLiteral("offered"), true}}});
        window.control.answer(QStringLiteral("command.send"), QJsonObject());
        window.show(2);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Updates")));
        auto* tab = window.tab<DeviceUpdatesTab>();
        const auto named = [tab](const char* name) { return tab->findChild<Button*>(QLatin1String(name)); };
        QTRY_VERIFY(named("askForUpdates")->isVisible());
        const QSignalSpy ordered(tab, &DeviceUpdatesTab::commandRequested);
        QTest::mouseClick(named("askForUpdates"), Qt::LeftButton);
        QTRY_VERIFY(test::saysIn(*tab, QStringLiteral("The device is asked.")));
        QStringList sent;
        for (const auto& call : window.control.calls(QStringLiteral("command.send"))) {
            sent << call.arguments.value(QStringLiteral("request_type")).toString();
        }
        QCOMPARE(sent, (QStringList{QStringLiteral("AvailableOSUpdates"), QStringLiteral("OSUpdateStatus")}));
        QTest::mouseClick(named("orderUpdate"), Qt::LeftButton);
        QCOMPARE(ordered.size(), 1);
        QCOMPARE(ordered.first().first().toString(), QStringLiteral("ScheduleOSUpdate"));
    }

    void whatCantBeAskedOffersNothing()
    {
        DetailWindow window;
        window.control.answer(QStringLiteral("command.offers"), QJsonArray());
        window.show(1);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Updates")));
        auto* tab = window.tab<DeviceUpdatesTab>();
        QTRY_VERIFY(test::saysIn(*tab, QStringLiteral("can’t be asked about updates")));
        QVERIFY(!tab->findChild<Button*>(QStringLiteral("orderUpdate"))->isVisible());
    }

    void aLineSavesItselfOnce()
    {
        DetailWindow window;
        window.show(2);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Notes")));
        QTRY_COMPARE(window.line("owner.name")->text(), QStringLiteral("Tom Lindqvist"));
        window.enter("owner.name", QStringLiteral("Ada"));
        window.line("asset_tag")->setFocus(); // leaving it says nothing new
        QTRY_VERIFY(test::saysIn(window.detail, QStringLiteral("Saved")));
        const auto calls = window.control.calls(QStringLiteral("device.set"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().arguments.value(QStringLiteral("key")).toString(), QStringLiteral("owner.name"));
        QCOMPARE(calls.first().arguments.value(QStringLiteral("value")).toString(), QStringLiteral("Ada"));
    }

    void newsTakesNothingAwayThatSomebodyTypes()
    {
        DetailWindow window;
        window.show(2);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Notes")));
        QTRY_COMPARE(window.line("owner.name")->text(), QStringLiteral("Tom Lindqvist"));
        window.line("owner.name")->setFocus();
        window.line("owner.name")->clear();
        QTest::keyClicks(window.line("owner.name"), QStringLiteral("Ad"));
        auto* notes = window.detail.findChild<QPlainTextEdit*>(QStringLiteral("notes"));
        notes->insertPlainText(QStringLiteral("half a sen"));
        const qsizetype asked = window.control.calls(QStringLiteral("device.show")).size();
        window.control.touch(QStringLiteral("device"), {2});
        QTRY_VERIFY(window.control.calls(QStringLiteral("device.show")).size() > asked + 1);
        QTest::qWait(0);
        QCOMPARE(window.line("owner.name")->text(), QStringLiteral("Ad"));
        QCOMPARE(notes->toPlainText(), QStringLiteral("half a sen"));
    }

    void whatWasNotSavedSaysSo()
    {
        DetailWindow window;
        window.control.refuse(QStringLiteral("device.set"), ErrorCode::Unavailable, QStringLiteral("gone"));
        window.show(2);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Notes")));
        QTRY_COMPARE(window.line("owner.name")->text(), QStringLiteral("Tom Lindqvist"));
        window.enter("owner.name", QStringLiteral("Ada"));
        QTRY_VERIFY(test::saysIn(window.detail, QStringLiteral("Not saved")));
        QVERIFY(test::saysIn(window.detail, QStringLiteral("This was not saved.")));
        QCOMPARE(window.line("owner.name")->text(), QStringLiteral("Ada")); // to be tried again
        window.control.answer(QStringLiteral("device.set"), QJsonObject());
        QTest::keyClick(window.line("owner.name"), Qt::Key_Return);
        QTRY_VERIFY(test::saysIn(window.detail, QStringLiteral("Saved")));
    }

    void notesAreSavedByTheirButton()
    {
        DetailWindow window;
        window.show(4);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Notes")));
        auto* notes = window.detail.findChild<QPlainTextEdit*>(QStringLiteral("notes"));
        auto* save = window.detail.findChild<Button*>(QStringLiteral("saveNotes"));
        QTRY_VERIFY(notes->toPlainText().contains(QStringLiteral("parental leave")));
        QVERIFY(!save->isVisible());
        notes->appendPlainText(QStringLiteral("Second line"));
        QVERIFY(save->isVisible());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!save->isVisible());
        QVERIFY(window.control.calls(QStringLiteral("device.set"))
                    .last()
                    .arguments.value(QStringLiteral("value"))
                    .toString()
                    .endsWith(QStringLiteral("\nSecond line")));
    }

    void notesThatAreLeftAreSavedForTheirOwnDevice()
    {
        DetailWindow window;
        window.show(4);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Notes")));
        auto* notes = window.detail.findChild<QPlainTextEdit*>(QStringLiteral("notes"));
        QTRY_VERIFY(notes->toPlainText().contains(QStringLiteral("parental leave")));
        notes->setPlainText(QStringLiteral("Back in June"));
        window.show(2);
        QTRY_COMPARE(window.control.calls(QStringLiteral("device.set")).size(), 1);
        const QJsonObject set = window.control.calls(QStringLiteral("device.set")).constLast().arguments;
        QCOMPARE(set.value(QStringLiteral("device")).toInt(), 4);
        QCOMPARE(set.value(QStringLiteral("key")).toString(), QStringLiteral("notes"));
        QCOMPARE(set.value(QStringLiteral("value")).toString(), QStringLiteral("Back in June"));
        QVERIFY(!notes->toPlainText().contains(QStringLiteral("June")));
        window.show(4); // nothing else was typed
        window.show(2);
        QCOMPARE(window.control.calls(QStringLiteral("device.set")).size(), 1);
    }

    void leftNotesThatWereRefusedAreThereAgain()
    {
        DetailWindow window;
        window.control.refuse(QStringLiteral("device.set"), ErrorCode::Unavailable, QStringLiteral("gone"));
        window.show(4);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Notes")));
        auto* notes = window.detail.findChild<QPlainTextEdit*>(QStringLiteral("notes"));
        QTRY_VERIFY(notes->toPlainText().contains(QStringLiteral("parental leave")));
        notes->setPlainText(QStringLiteral("Back in June"));
        window.show(2);
        QTRY_VERIFY(test::saysIn(window.detail, QStringLiteral("A note of another device was not saved.")));
        window.show(4);
        QCOMPARE(notes->toPlainText(), QStringLiteral("Back in June"));
        QVERIFY(window.detail.findChild<Button*>(QStringLiteral("saveNotes"))->isVisible());
    }

    void commandsOfTheDeviceBeforeAreGone()
    {
        DetailWindow window;
        window.show(2);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Commands")));
        const auto* table = window.tab<DeviceCommandsTab>()->findChild<TableView*>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        window.control.refuse(QStringLiteral("command.list"), ErrorCode::Unavailable, QStringLiteral("gone"));
        window.show(4);
        QCOMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(test::saysIn(window.detail, QStringLiteral("The commands can’t be shown.")));
    }

    void fieldsComeAndGo()
    {
        DetailWindow window;
        window.show(2);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Notes")));
        QTRY_VERIFY(window.line("custom.desk") != nullptr);
        QCOMPARE(window.line("custom.desk")->text(), QStringLiteral("2.14"));
        window.enter("newFieldName", QStringLiteral("Warranty"));
        QVERIFY(window.control.calls(QStringLiteral("device.set")).isEmpty()); // a value is missing
        window.enter("newFieldValue", QStringLiteral("2028"));
        QTRY_COMPARE(window.control.calls(QStringLiteral("device.set")).size(), 1);
        const auto added = window.control.calls(QStringLiteral("device.set")).first().arguments;
        QCOMPARE(added.value(QStringLiteral("key")).toString(), QStringLiteral("custom.Warranty"));
        const auto remove = [&window]() -> IconButton* {
            for (auto* button : window.detail.findChildren<IconButton*>()) {
                if (button->isVisible() && button->accessibleName() == QLatin1String("Remove desk")) {
                    return button;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(remove() != nullptr);
        QTest::mouseClick(remove(), Qt::LeftButton);
        QTRY_COMPARE(window.control.calls(QStringLiteral("device.set")).size(), 2);
        const auto removed = window.control.calls(QStringLiteral("device.set")).last().arguments;
        QCOMPARE(removed.value(QStringLiteral("key")).toString(), QStringLiteral("custom.desk"));
        QCOMPARE(removed.value(QStringLiteral("value")).toString(), QString());
    }

    void aFieldNeedsANameThatQueriesCanSay()
    {
        DetailWindow window;
        window.show(2);
        window.detail.setCurrentTab(window.tabNamed(QStringLiteral("Notes")));
        QTRY_VERIFY(window.line("custom.desk") != nullptr);
        window.line("newFieldValue")->setText(QStringLiteral("x"));
        window.enter("newFieldName", QStringLiteral("a/b"));
        QTRY_VERIFY(test::saysIn(window.detail, QStringLiteral("A field can’t be called that.")));
        window.enter("newFieldName", QStringLiteral("desk"));
        QTRY_VERIFY(test::saysIn(window.detail, QStringLiteral("There is a field")));
        QVERIFY(window.control.calls(QStringLiteral("device.set")).isEmpty());
    }

    void initialsStandForAPhoto()
    {
        QCOMPARE(initialsOf(QStringLiteral("Sam Whitlock")), QStringLiteral("SW"));
        QCOMPARE(initialsOf(QStringLiteral("anouk de vries")), QStringLiteral("AV"));
        QCOMPARE(initialsOf(QStringLiteral("Mira")), QStringLiteral("M"));
        QCOMPARE(initialsOf(QStringLiteral("=cmd() \u202E")), QString());
        QCOMPARE(initialsOf({}), QString());
    }

    void textOfADeviceStaysTextInEveryTab()
    {
        const QString evil = QStringLiteral("<img src=x>\u202Egnp\n=cmd()") + QString(10'000, u'y');
        DetailWindow window;
        window.control.answer(QStringLiteral("device.show"), [&evil](const QJsonObject&) -> Result<QJsonValue> {
            QJsonObject device{{QStringLiteral("id"), 2}, {QStringLiteral("state"), QStringLiteral("enrolled")}};
            for (const char* key : {"name", "serial", "model", "product", "os", "os_build", "udid", "imei", "wifi_mac",
                                    "link", "platform"}) {
                device.insert(QLatin1String(key), evil);
            }
            device.insert(QStringLiteral("groups"), QJsonArray{evil});
            device.insert(QStringLiteral("custom"), QJsonObject{{QStringLiteral("desk"), evil}});
            return device;
        });
        QJsonObject row;
        for (const char* key : {"common_name", "issuer", "sha256", "name", "bundle_id", "short_version", "kind",
                                "device_name", "serial", "subject", "before", "after"}) {
            row.insert(QLatin1String(key), evil);
        }
        row.insert(QStringLiteral("id"), 1);
        row.insert(QStringLiteral("at"), test::officeNow);
        for (const char* operation :
             {"device.apps", "device.certificates", "device.timeline", "device.changes", "vault.list"}) {
            window.control.answer(QLatin1String(operation), QJsonArray{row});
        }
        window.show(2);
        const auto* tabs = window.detail.findChild<TabBar*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            window.detail.setCurrentTab(tab);
            QTest::qWait(20);
            QStringList told;
            for (const auto* label : window.detail.findChildren<QLabel*>()) {
                QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
                told << label->text();
            }
            for (const auto* view : window.detail.findChildren<QAbstractItemView*>()) {
                for (int line = 0; view->model() != nullptr && line < view->model()->rowCount(); ++line) {
                    for (int column = 0; column < view->model()->columnCount(); ++column) {
                        told << view->model()->index(line, column).data().toString();
                    }
                }
            }
            for (const auto* list : window.detail.findChildren<FindingList*>()) {
                for (const Finding& finding : list->findings()) {
                    told << finding.what;
                }
            }
            for (const auto* grid : window.detail.findChildren<FactGrid*>()) {
                for (const Fact& fact : grid->facts()) {
                    told << fact.value;
                }
            }
            for (const QString& text : std::as_const(told)) {
                QVERIFY2(!text.contains(QChar(0x202E)), qPrintable(tabs->tabText(tab)));
                QVERIFY2(text.size() < 1500, qPrintable(tabs->tabText(tab)));
            }
        }
    }
};

ESPALIER_TEST(DetailTabsTest);
#include "detail_tabs_test.moc"
