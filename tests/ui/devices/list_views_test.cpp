// Columns of one's own, several orders, and views that bring both back.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/own_settings.h"
#include "tests/ui/support/seen.h"
#include "ui/devices/browser/columns_sheet.h"
#include "ui/devices/browser/device_table.h"
#include "ui/devices/browser/filter_menu.h"
#include "ui/devices/browser/query_bar.h"
#include "ui/devices/browser/view_menu.h"
#include "ui/devices/devices_screen.h"
#include "ui/devices/edit_sheet.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace espalier;
using namespace espalier::ui;

namespace {

struct ViewDesk {
    ViewDesk() : screen(control, clock)
    {
        control.answer(QStringLiteral("group.create"), QJsonObject{{QStringLiteral("id"), 8}});
        screen.resize(1300, 900);
        screen.show();
        table = screen.findChild<DeviceTable*>();
        bar = screen.findChild<QueryBar*>();
        views = screen.findChild<ViewMenu*>();
    }
    void sort(int column, Qt::KeyboardModifiers modifiers = {}) const
    {
        QHeaderView* header = table->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    }
    // The entry of the menu that begins so; null: none.
    void press(const QString& words) const
    {
        QMenu menu;
        views->fill(&menu);
        for (QAction* action : menu.actions()) {
            if (action->text().startsWith(words)) {
                QVERIFY2(action->isEnabled(), qPrintable(words));
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(words));
    }
    [[nodiscard]] bool offers(const QString& words) const
    {
        QMenu menu;
        views->fill(&menu);
        const auto actions = menu.actions();
        return std::any_of(actions.begin(), actions.end(), [&](const QAction* action) {
            return action->text().startsWith(words) && action->isEnabled();
        });
    }
    void name(const QString& words) const
    {
        auto* sheet = qobject_cast<EditSheet*>(Sheet::current(&screen));
        QVERIFY(sheet != nullptr);
        sheet->findChild<QLineEdit*>()->setText(words);
        QTest::keyClick(sheet->findChild<QLineEdit*>(), Qt::Key_Return);
    }
    [[nodiscard]] QJsonArray lastSort() const
    {
        return control.calls(QStringLiteral("device.list")).constLast().arguments[QStringLiteral("sort")].toArray();
    }

    test::FakeControl control;
    ManualClock clock{test::officeNow};
    DevicesScreen screen;
    DeviceTable* table = nullptr;
    QueryBar* bar = nullptr;
    ViewMenu* views = nullptr;
};

} // namespace

class ListViewsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("test"));
        test::useOwnSettings(m_settings);
    }
    void init() { QSettings().clear(); }

    void columnsAreChosenOrderedAndRemembered()
    {
        {
            ViewDesk desk;
            QTRY_COMPARE(desk.table->model()->rowCount(), 24);
            ColumnsSheet sheet(desk.control, desk.table->columns(), &desk.screen);
            auto* list = sheet.findChild<QListWidget*>(QStringLiteral("columns"));
            list->item(2)->setCheckState(Qt::Unchecked); // os
            sheet.findChild<QLineEdit*>(QStringLiteral("columnName"))->setText(QStringLiteral("Zoom"));
            sheet.findChild<QPushButton*>(QStringLiteral("addColumn"))->click();
            desk.table->setColumns(sheet.chosen());
            QCOMPARE(
                desk.table->columns(),
                (QStringList{QStringLiteral("name"), QStringLiteral("owner"), QStringLiteral("state"),
                             QStringLiteral("health"), QStringLiteral("last-seen"), QStringLiteral("app(\"Zoom\")")}));
            QTRY_COMPARE(desk.table->model()->index(0, 5).data().toString(), QStringLiteral("6.1.1"));
            desk.table->horizontalHeader()->moveSection(5, 1);
            QCOMPARE(desk.table->columns().at(1), QStringLiteral("app(\"Zoom\")"));
        }
        ViewDesk again;
        QCOMPARE(again.table->columns().at(1), QStringLiteral("app(\"Zoom\")"));
        QCOMPARE(again.table->columns().size(), 6);
    }

    void columnsOfOnesChoiceNeverGiveWay()
    {
        ViewDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 24);
        QStringList all = usualColumns();
        all << QStringLiteral("serial") << QStringLiteral("model") << QStringLiteral("udid") << QStringLiteral("imei");
        desk.table->setColumns(all);
        for (int i = 0; i < all.size(); ++i) {
            QVERIFY(!desk.table->isColumnHidden(i));
        }
        QVERIFY(desk.table->horizontalHeader()->length() > desk.table->viewport()->width()); // it scrolls sideways
    }

    void shiftSortsFurther()
    {
        ViewDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 24);
        desk.sort(2); // system
        desk.sort(1, Qt::ShiftModifier);
        QTRY_COMPARE(desk.lastSort().size(), 2);
        QCOMPARE(desk.lastSort()[0][QStringLiteral("column")].toString(), QStringLiteral("os"));
        QCOMPARE(desk.lastSort()[1][QStringLiteral("column")].toString(), QStringLiteral("owner"));
        QVERIFY(!desk.lastSort()[1][QStringLiteral("descending")].toBool());
        desk.sort(1, Qt::ShiftModifier);
        QTRY_VERIFY(desk.lastSort()[1][QStringLiteral("descending")].toBool());
        desk.sort(5); // last contact: the most recent first
        QTRY_COMPARE(desk.lastSort().size(), 1);
        QVERIFY(desk.lastSort()[0][QStringLiteral("descending")].toBool());
        desk.sort(4);
        QTRY_COMPARE(desk.lastSort()[0][QStringLiteral("column")].toString(), QStringLiteral("health"));
    }

    void aViewBringsBackQueryColumnsAndOrder()
    {
        ViewDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 24);
        desk.bar->setText(QStringLiteral("platform = mac"));
        QTRY_COMPARE(desk.table->model()->rowCount(), 8);
        desk.table->setColumns({QStringLiteral("name"), QStringLiteral("serial")});
        desk.table->setSort({{QStringLiteral("serial"), true}});
        desk.press(QStringLiteral("Save this view"));
        desk.name(QStringLiteral("Our Macs"));
        QTRY_COMPARE(desk.views->text(), QStringLiteral("Our Macs"));
        const auto saved = desk.control.calls(QStringLiteral("view.save"));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0].arguments[QStringLiteral("query")].toString(), QStringLiteral("platform = mac"));

        desk.press(QStringLiteral("All devices"));
        desk.table->setColumns(usualColumns());
        desk.table->setSort({{QStringLiteral("name"), false}});
        QTRY_COMPARE(desk.table->model()->rowCount(), 24);
        desk.press(QStringLiteral("Our Macs"));
        QTRY_COMPARE(desk.table->model()->rowCount(), 8);
        QCOMPARE(desk.table->columns(), (QStringList{QStringLiteral("name"), QStringLiteral("serial")}));
        QCOMPARE(desk.lastSort()[0][QStringLiteral("column")].toString(), QStringLiteral("serial"));
    }

    void aViewIsUpdatedRenamedAndDeletedWithAWayBack()
    {
        ViewDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 24);
        desk.bar->setText(QStringLiteral("platform = mac"));
        QTRY_COMPARE(desk.table->model()->rowCount(), 8);
        desk.press(QStringLiteral("Save this view"));
        desk.name(QStringLiteral("Macs"));
        QTRY_COMPARE(desk.views->text(), QStringLiteral("Macs"));
        desk.bar->setText(QStringLiteral("platform = mac and state = enrolled"));
        QTRY_COMPARE(desk.views->text(), QStringLiteral("Macs, changed"));
        desk.press(QStringLiteral("Update"));
        QTRY_COMPARE(desk.views->text(), QStringLiteral("Macs"));
        desk.press(QStringLiteral("Rename"));
        desk.name(QStringLiteral("Live Macs"));
        QTRY_COMPARE(desk.control.calls(QStringLiteral("view.delete")).size(), 1);
        QTRY_COMPARE(desk.views->text(), QStringLiteral("Live Macs"));
        QTRY_VERIFY(!desk.offers(QStringLiteral("Macs")));
        desk.press(QStringLiteral("Delete"));
        QTRY_VERIFY(!desk.offers(QStringLiteral("Live Macs")));
        Button* undo = nullptr;
        QTRY_VERIFY((undo = test::buttonIn(desk.screen, QStringLiteral("Undo"))) != nullptr);
        undo->click();
        QTRY_VERIFY(desk.offers(QStringLiteral("Live Macs")));
    }

    void aViewThatCannotBeSavedUnderAnotherNameKeepsItsOwn()
    {
        ViewDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 24);
        desk.bar->setText(QStringLiteral("platform = mac"));
        QTRY_COMPARE(desk.table->model()->rowCount(), 8);
        desk.press(QStringLiteral("Save this view"));
        desk.name(QStringLiteral("Macs"));
        QTRY_COMPARE(desk.views->text(), QStringLiteral("Macs"));
        desk.control.refuse(QStringLiteral("view.save"), ErrorCode::Unavailable, QStringLiteral("gone"));
        desk.press(QStringLiteral("Rename"));
        desk.name(QStringLiteral("Live Macs"));
        QTRY_VERIFY(test::saysIn(desk.screen, QStringLiteral("The view was not saved.")));
        QTest::qWait(0);
        QVERIFY(desk.control.calls(QStringLiteral("view.delete")).isEmpty());
        QVERIFY(desk.offers(QStringLiteral("Macs")));
    }

    void aStartingViewIsAQueryThatCanBeRead()
    {
        ViewDesk desk;
        desk.press(QStringLiteral("Not seen for 7 days"));
        QTRY_COMPARE(desk.bar->text(), QStringLiteral("state = enrolled and last-seen > 7d"));
        QTRY_COMPARE(desk.views->text(), QStringLiteral("Not seen for 7 days"));
    }

    void aSmartGroupIsMadeOfAQueryButNotOfWords()
    {
        ViewDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 24);
        const QString entry = QStringLiteral("Make a smart group");
        QVERIFY(!desk.offers(entry));
        desk.bar->setText(QStringLiteral("mini"));
        QTRY_COMPARE(desk.table->model()->rowCount(), 3);
        QVERIFY(!desk.offers(entry));
        desk.bar->setText(QStringLiteral("platform = mac"));
        QTRY_COMPARE(desk.table->model()->rowCount(), 8);
        desk.press(entry);
        desk.name(QStringLiteral("All Macs"));
        QTRY_COMPARE(desk.control.calls(QStringLiteral("group.create")).size(), 1);
        const QJsonObject made = desk.control.calls(QStringLiteral("group.create")).constFirst().arguments;
        QCOMPARE(made[QStringLiteral("name")].toString(), QStringLiteral("All Macs"));
        QCOMPARE(made[QStringLiteral("query")].toString(), QStringLiteral("platform = mac"));
    }

    void filtersArePickedFromAMenu()
    {
        ViewDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 24);
        QMenu menu;
        desk.screen.findChild<FilterMenu*>()->fill(&menu);
        menu.actions().constFirst()->menu()->actions().at(2)->trigger(); // platform, Mac
        QTRY_COMPARE(desk.table->model()->rowCount(), 8);
        QCOMPARE(desk.bar->text(), QStringLiteral("platform = mac"));
    }
};

ESPALIER_TEST(ListViewsTest);
#include "list_views_test.moc"
