// Nothing is selected that nobody selected: a list of more than 1,000 cells in which everything is.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/own_settings.h"
#include "tests/ui/support/seen.h"
#include "ui/common/cells_model.h"
#include "ui/common/choice_sheet.h"
#include "ui/devices/browser/device_table.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/devices_screen.h"

#include <QItemSelectionModel>
#include <QSignalSpy>

#include <numeric>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

namespace {

QList<qint64> idsFrom(qint64 first, qsizetype count)
{
    QList<qint64> ids(count);
    std::iota(ids.begin(), ids.end(), first);
    return ids;
}

// The list holds these, in pages as they are asked for.
void listDevices(FakeControl& control, const QList<qint64>& ids)
{
    control.answer(QStringLiteral("device.list"),
                   FakeControl::Handler([ids](const QJsonObject& arguments) -> Result<QJsonValue> {
                       const qint64 after = arguments.value(QStringLiteral("after")).toInteger();
                       const qsizetype from = after == 0 ? 0 : ids.indexOf(after) + 1;
                       QJsonArray rows;
                       for (const qint64 id : ids.mid(from, arguments.value(QStringLiteral("most")).toInt())) {
                           rows.append(QJsonObject{{QStringLiteral("id"), id},
                                                   {QStringLiteral("name"), QString::number(id)},
                                                   {QStringLiteral("state"), QStringLiteral("enrolled")}});
                       }
                       return QJsonObject{{QStringLiteral("total"), ids.size()},
                                          {QStringLiteral("matching"), ids.size()},
                                          {QStringLiteral("rows"), rows}};
                   }));
}

QItemSelection everything(const QAbstractItemModel& model)
{
    return {model.index(0, 0), model.index(model.rowCount() - 1, model.columnCount() - 1)};
}

struct SelectionDesk {
    explicit SelectionDesk(const QList<qint64>& ids)
    {
        listDevices(control, ids);
        answered([this, &ids] { model.loadFirst(static_cast<int>(ids.size())); });
    }
    void answered(const std::function<void()>& ask)
    {
        QSignalSpy loaded(&model, &DeviceModel::loaded);
        ask();
        QVERIFY(loaded.wait());
    }
    void become(const QList<qint64>& ids)
    {
        listDevices(control, ids);
        answered([this, &ids] {
            if (ids.size() <= 1000) {
                model.loadFirst(static_cast<int>(ids.size()));
            } else {
                model.reload(); // no more than the head
            }
        });
    }
    [[nodiscard]] QList<qint64> selected() const
    {
        QList<qint64> ids;
        for (const QModelIndex& row : selection.selectedRows()) {
            ids << model.at(row.row()).id;
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    FakeControl control;
    ManualClock clock{test::officeNow};
    DeviceModel model{control, clock};
    QItemSelectionModel selection{&model};
};

class LongList : public FakeControl {
public:
    LongList() { listDevices(*this, idsFrom(1, 250)); }
};

struct SelectingWindow {
    SelectingWindow()
    {
        screen.resize(1224, 900);
        screen.show();
        table = screen.findChild<DeviceTable*>();
        model = screen.findChild<DeviceModel*>();
    }
    // All that are here, then all that match.
    void selectAll() const
    {
        table->selectAll();
        Button* rest = nullptr;
        QTRY_VERIFY((rest = test::buttonIn(screen, QStringLiteral("Select all"))) != nullptr);
        rest->click();
    }
    [[nodiscard]] qsizetype selected() const { return table->selectionModel()->selectedRows().size(); }

    LongList control;
    ManualClock clock{test::officeNow};
    DevicesScreen screen{control, clock};
    DeviceTable* table = nullptr;
    DeviceModel* model = nullptr;
};

} // namespace

class SelectionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("test"));
        test::useOwnSettings(m_settings);
    }
    void init() { QSettings().clear(); }

    void aNewcomerAmongAllIsNotSelected_data()
    {
        QTest::addColumn<QList<qint64>>("now");
        QTest::addColumn<QList<qint64>>("kept");
        const QList<qint64> all = idsFrom(1, 300);
        QTest::newRow("one goes, one comes")
            << all.mid(0, 150) + QList<qint64>{900} + all.mid(151) << all.mid(0, 150) + all.mid(151);
        QTest::newRow("one comes") << all.mid(0, 150) + QList<qint64>{900} + all.mid(150) << all;
        QTest::newRow("one comes at the front") << QList<qint64>{900} + all << all;
        QTest::newRow("the first goes") << all.mid(1) << all.mid(1);
        QTest::newRow("another order") << all.mid(200) + all.mid(0, 200) << all;
        QTest::newRow("another order, and one comes") << all.mid(200) + QList<qint64>{900} + all.mid(0, 200) << all;
    }
    void aNewcomerAmongAllIsNotSelected()
    {
        QFETCH(const QList<qint64>, now);
        QFETCH(const QList<qint64>, kept);
        SelectionDesk desk(idsFrom(1, 300));
        desk.selection.select(everything(desk.model), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(desk.selected(), idsFrom(1, 300));
        desk.become(now);
        QCOMPARE(desk.model.rowCount(), now.size());
        QCOMPARE(desk.selected(), kept);
    }

    void nobodyIsSelectedInAShortListEither()
    {
        CellsModel model({QStringLiteral("Name"), QStringLiteral("State")});
        const auto rowsOf = [](const QList<qint64>& ids) {
            QList<CellRow> rows;
            for (const qint64 id : ids) {
                rows << CellRow{id, {Cell{QString::number(id), {}, {}, {}, {}, {}}, Cell()}, {}};
            }
            return rows;
        };
        const QList<qint64> all = idsFrom(1, 600);
        model.setRows(rowsOf(all));
        QItemSelectionModel selection(&model);
        selection.select(everything(model), QItemSelectionModel::ClearAndSelect);
        model.setRows(rowsOf(all.mid(0, 300) + QList<qint64>{900} + all.mid(301)));
        QCOMPARE(model.rowCount(), 600);
        QCOMPARE(selection.selectedRows().size(), 599);
        QVERIFY(!selection.isRowSelected(300));
    }

    // More rows than one question is answered with.
    void whatANewcomerPushesFurtherDownStaysThereAndSelected()
    {
        SelectionDesk desk(idsFrom(1, 3000));
        QCOMPARE(desk.model.rowCount(), 3000);
        desk.selection.select(desk.model.index(999, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        desk.become(QList<qint64>{9000} + idsFrom(1, 3000));
        QCOMPARE(desk.model.rowCount(), 3001);
        QCOMPARE(desk.model.rowOf(1000), 1000);
        QCOMPARE(desk.selected(), QList<qint64>{1000});
        desk.become(QList<qint64>{9002, 9001, 9000} + idsFrom(1, 3000));
        QCOMPARE(desk.model.rowCount(), 3003);
        QCOMPARE(desk.selected(), QList<qint64>{1000});
    }

    void whoIsGoneFromTheHeadIsGone()
    {
        SelectionDesk desk(idsFrom(1, 3000));
        desk.become(idsFrom(1, 998) + idsFrom(1001, 2000)); // the last two of the head
        QCOMPARE(desk.model.rowCount(), 2998);
        QCOMPARE(desk.model.rowOf(1000), -1);
        QCOMPARE(desk.model.rowOf(1001), 998);
    }

    void whoJumpsToTheEndOfTheHeadTakesNobodyAlong()
    {
        SelectionDesk desk(idsFrom(1, 3000));
        desk.become(idsFrom(1, 999) + QList<qint64>{2500} + idsFrom(1000, 1500) + idsFrom(2501, 500));
        QCOMPARE(desk.model.rowCount(), 3000);
        QCOMPARE(desk.model.rowOf(2500), 999);
        QCOMPARE(desk.model.rowOf(1000), 1000);
    }

    void allThatMatchCanBeSelected()
    {
        const SelectingWindow window;
        QTRY_COMPARE(window.table->model()->rowCount(), 100);
        window.selectAll();
        QTRY_COMPARE(window.selected(), 250);
    }

    void whatAnotherQueryFindsIsNotSelectedInstead()
    {
        const SelectingWindow window;
        QTRY_COMPARE(window.table->model()->rowCount(), 100);
        window.selectAll();
        window.table->clearSelection();
        QSignalSpy loaded(window.model, &DeviceModel::loaded);
        window.model->setQuery(QStringLiteral("platform = mac"));
        QVERIFY(loaded.wait());
        QCOMPARE(window.selected(), 0);
    }

    void whatIsLoadedAfterAFailureIsNotSelected()
    {
        SelectingWindow window;
        QTRY_COMPARE(window.table->model()->rowCount(), 100);
        window.control.refuse(QStringLiteral("device.list"), ErrorCode::Unavailable, QStringLiteral("busy"));
        window.selectAll();
        QTRY_VERIFY(test::saysIn(window.screen, QStringLiteral("The list of devices can’t be shown.")));
        window.table->clearSelection();
        listDevices(window.control, idsFrom(1, 250));
        QSignalSpy loaded(window.model, &DeviceModel::loaded);
        window.model->reload();
        QVERIFY(loaded.wait());
        QCOMPARE(window.selected(), 0);
    }

    void groupsThatFindTheirOwnAreNotOffered()
    {
        FakeControl control;
        const ManualClock clock{test::officeNow};
        QWidget over;
        over.show();
        DeviceActions actions(control, clock, &over);
        control.answer(QStringLiteral("group.list"),
                       test::json(R"([{"id":1,"name":"All devices","built_in":true,"members":24,"query":""},
                                      {"id":2,"name":"Design","built_in":false,"members":3,"query":""},
                                      {"id":5,"name":"Macs","built_in":false,"members":8,"query":"platform = mac"}])"));
        actions.addToGroup({2});
        const auto* sheet = over.findChild<ChoiceSheet*>();
        QVERIFY(sheet != nullptr);
        const auto* list = sheet->findChild<QAbstractItemView*>();
        QVERIFY(list != nullptr);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Design")));
    }

    void manyDevicesAreRefreshedByOneQuestion()
    {
        FakeControl control;
        const ManualClock clock{test::officeNow};
        QWidget over;
        DeviceActions actions(control, clock, &over);
        control.answer(QStringLiteral("inventory.refresh"),
                       QJsonObject{{QStringLiteral("asked"), 2}, {QStringLiteral("open"), 1}});
        QSignalSpy done(&actions, &DeviceActions::done);
        QSignalSpy failed(&actions, &DeviceActions::failed);
        actions.refresh({2, 4, 5, 24});
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(done.at(0).at(0).toString().startsWith(QStringLiteral("Asked 3 device")));
        const auto asked = control.calls(QStringLiteral("inventory.refresh"));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).arguments.value(QStringLiteral("devices")), QJsonValue(QJsonArray{2, 4, 5, 24}));
        control.refuse(QStringLiteral("inventory.refresh"), ErrorCode::Unavailable, QStringLiteral("busy"));
        actions.refresh({2});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(done.size(), 1); // nobody is told that it was done
    }
};

ESPALIER_TEST(SelectionTest);
#include "selection_test.moc"
