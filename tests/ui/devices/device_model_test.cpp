#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/cell_roles.h"
#include "ui/devices/device_model.h"

#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

class DeviceModelTest : public QObject {
    Q_OBJECT

    FakeControl m_control;
    ManualClock m_clock{test::officeNow};

    static QJsonObject page(int first, int count, int total)
    {
        QJsonArray rows;
        for (int i = first; i < first + count; ++i) {
            rows.append(QJsonObject{{QStringLiteral("id"), i},
                                    {QStringLiteral("name"), QStringLiteral("Device %1").arg(i)},
                                    {QStringLiteral("state"), QStringLiteral("enrolled")}});
        }
        return {{QStringLiteral("total"), total}, {QStringLiteral("matching"), total}, {QStringLiteral("rows"), rows}};
    }

    static void loadInto(DeviceModel& model)
    {
        QSignalSpy loaded(&model, &DeviceModel::loaded);
        model.reload();
        QVERIFY(loaded.wait());
    }

private Q_SLOTS:
    void loadsAllOfASmallOffice()
    {
        DeviceModel model(m_control, m_clock);
        loadInto(model);
        QCOMPARE(model.rowCount(), 24);
        QCOMPARE(model.total(), 24);
        QVERIFY(!model.canFetchMore({}));
    }

    void aTouchedRowIsReloadedAloneWithinASecond()
    {
        FakeControl control;
        DeviceModel model(control, m_clock);
        loadInto(model);
        const qint64 id = model.at(3).id;
        const auto lists = control.calls(QStringLiteral("device.list")).size();
        control.answer(QStringLiteral("device.show"),
                       QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), QStringLiteral("Renamed")}});
        control.touch(QStringLiteral("device"), {id});
        QTRY_COMPARE_WITH_TIMEOUT(model.data(model.index(3, 0), Qt::DisplayRole).toString(), QStringLiteral("Renamed"),
                                  1000);
        QCOMPARE(control.calls(QStringLiteral("device.show")).size(), 1);
        QCOMPARE(control.calls(QStringLiteral("device.list")).size(), lists);
    }

    void aRowTouchedWhileItLoadsIsLoadedOnceMoreNotOftener()
    {
        FakeControl control;
        DeviceModel model(control, m_clock);
        loadInto(model);
        const qint64 id = model.at(0).id;
        for (int i = 0; i < 10; ++i) {
            control.touch(QStringLiteral("device"), {id});
        }
        QTRY_COMPARE(control.calls(QStringLiteral("device.show")).size(), 2);
        QTest::qWait(50);
        QCOMPARE(control.calls(QStringLiteral("device.show")).size(), 2);
    }

    void aNewDeviceAppearsByItself()
    {
        FakeControl control;
        control.answer(QStringLiteral("device.list"), page(1, 2, 2));
        DeviceModel model(control, m_clock);
        loadInto(model);
        control.answer(QStringLiteral("device.list"), page(1, 3, 3));
        control.touch(QStringLiteral("device"), {3});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, 1000);
    }

    void manyTouchedRowsCostOneList()
    {
        FakeControl control;
        control.answer(QStringLiteral("device.list"), page(1, 200, 200));
        DeviceModel model(control, m_clock);
        loadInto(model);
        QSet<qint64> all;
        for (qint64 i = 1; i <= 200; ++i) {
            all.insert(i);
        }
        control.touch(QStringLiteral("device"), all);
        QTRY_COMPARE(control.calls(QStringLiteral("device.list")).size(), 2);
        QVERIFY(control.calls(QStringLiteral("device.show")).isEmpty());
    }

    void aQueuedCommandShowsInTheRowByItself()
    {
        FakeControl control;
        DeviceModel model(control, m_clock);
        loadInto(model);
        const auto lists = control.calls(QStringLiteral("device.list")).size();
        control.touch(QStringLiteral("command"), {71});
        QTRY_VERIFY(control.calls(QStringLiteral("device.list")).size() > lists);
    }

    void furtherPagesStartAfterTheLastRow()
    {
        FakeControl control;
        control.answer(QStringLiteral("device.list"),
                       FakeControl::Handler([](const QJsonObject& arguments) -> Result<QJsonValue> {
                           const int after = arguments.value(QStringLiteral("after")).toInt();
                           const int most = arguments.value(QStringLiteral("most")).toInt();
                           return page(after + 1, qMin(most, 1250 - after), 1250);
                       }));
        DeviceModel model(control, m_clock);
        loadInto(model);
        QCOMPARE(model.rowCount(), 100);
        while (model.rowCount() < 1250) {
            QVERIFY(model.canFetchMore({}));
            QSignalSpy loaded(&model, &DeviceModel::loaded);
            model.fetchMore({});
            QVERIFY(loaded.wait());
        }
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.at(1199).id, 1200);
        QCOMPARE(model.rowOf(777), 776);
    }

    void whoHasScrolledFarStaysThereWhenSomethingChanges()
    {
        FakeControl control;
        control.answer(
            QStringLiteral("device.list"), FakeControl::Handler([](const QJsonObject& arguments) -> Result<QJsonValue> {
                const int after = arguments.value(QStringLiteral("after")).toInt();
                return page(after + 1, qMin(arguments.value(QStringLiteral("most")).toInt(), 3000 - after), 3000);
            }));
        DeviceModel model(control, m_clock);
        loadInto(model);
        while (model.rowCount() < 3000) {
            QSignalSpy loaded(&model, &DeviceModel::loaded);
            model.fetchMore({});
            QVERIFY(loaded.wait());
        }
        const auto lists = control.calls(QStringLiteral("device.list")).size();
        control.touch(QStringLiteral("command"), {1});
        QTRY_VERIFY(control.calls(QStringLiteral("device.list")).size() > lists);
        QVERIFY(control.calls(QStringLiteral("device.list")).constLast().arguments[QStringLiteral("most")].toInt() <=
                1000); // a page costs the window time, too
        QTest::qWait(50);
        QCOMPARE(model.rowCount(), 3000);
        QCOMPARE(model.rowOf(2999), 2998);
        control.answer(QStringLiteral("device.list"), page(2, 300, 300)); // most of them are gone
        model.reload();
        QTRY_COMPARE(model.rowCount(), 300);
    }

    void aLateAnswerToAnOlderFilterIsDropped()
    {
        FakeControl control;
        control.answer(
            QStringLiteral("device.list"), FakeControl::Handler([](const QJsonObject& arguments) -> Result<QJsonValue> {
                return arguments.value(QStringLiteral("query")).toString() == QLatin1String("x") ? page(1, 7, 9)
                                                                                                 : page(1, 1, 9);
            }));
        DeviceModel model(control, m_clock);
        model.setQuery(QStringLiteral("x"));
        model.setQuery(QStringLiteral("y"));
        QTRY_VERIFY(model.isLoaded());
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), 1);
    }

    void orderAndColumnsAreTheServersBusiness()
    {
        FakeControl control;
        DeviceModel model(control, m_clock);
        model.setColumns(listColumns({QStringLiteral("serial"), QStringLiteral("app(\"Zoom\")")}));
        model.setSort({{QStringLiteral("os"), true}, {QStringLiteral("name"), false}});
        QTRY_VERIFY(model.isLoaded());
        const QJsonObject asked = control.calls(QStringLiteral("device.list")).constLast().arguments;
        QCOMPARE(asked[QStringLiteral("with")],
                 QJsonValue(QJsonArray{QStringLiteral("serial"), QStringLiteral("app(\"Zoom\")")}));
        QCOMPARE(asked[QStringLiteral("sort")][0][QStringLiteral("column")].toString(), QStringLiteral("os"));
        QVERIFY(asked[QStringLiteral("sort")][0][QStringLiteral("descending")].toBool());
        QCOMPARE(asked[QStringLiteral("sort")].toArray().size(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Zoom"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("DX7KQ2M9LV"));
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("6.1.1"));
    }

    void healthTellsItsReasons()
    {
        DeviceModel model(m_control, m_clock);
        loadInto(model);
        const int silent = model.rowOf(4);
        const int health = static_cast<int>(columnIds(model.columns()).indexOf(QStringLiteral("health")));
        QCOMPARE(model.index(silent, health).data().toString(), QStringLiteral("70 · Attention"));
        QVERIFY(model.index(silent, health).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Silent for 16")));
        QCOMPARE(model.index(model.rowOf(24), health).data().toString(), QString()); // it was erased
    }

    void whoStandsHereTwiceIsMarked()
    {
        DeviceModel model(m_control, m_clock);
        loadInto(model);
        model.setTwice({model.at(1).id});
        QVERIFY(model.index(1, 0).data(SecondLineRole).toString().startsWith(QStringLiteral("Listed twice")));
        QVERIFY(!model.index(0, 0).data(SecondLineRole).toString().startsWith(QStringLiteral("Listed twice")));
    }

    void hostileNamesCannotHideOrReorder()
    {
        FakeControl control;
        control.answer(QStringLiteral("device.list"),
                       QJsonObject{{QStringLiteral("total"), 1},
                                   {QStringLiteral("matching"), 1},
                                   {QStringLiteral("rows"),
                                    QJsonArray{QJsonObject{
                                        {QStringLiteral("id"), 1},
                                        {QStringLiteral("name"), QStringLiteral("<b>a</b>\n\u202Egnp.exe")}}}}});
        DeviceModel model(control, m_clock);
        loadInto(model);
        const QString shown = model.data(model.index(0, 0), Qt::DisplayRole).toString();
        QVERIFY(!shown.contains(QLatin1Char('\n')));
        QVERIFY(!shown.contains(QChar(0x202E)));
        QVERIFY(shown.contains(QStringLiteral("<b>")));
        QVERIFY(!model.data(model.index(0, 0), Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    }

    void failureIsToldAndKeepsWhatIsShown()
    {
        FakeControl control;
        DeviceModel model(control, m_clock);
        loadInto(model);
        control.refuse(QStringLiteral("device.list"), ErrorCode::Unavailable, QStringLiteral("busy"));
        QSignalSpy failed(&model, &DeviceModel::loadFailed);
        model.reload();
        QVERIFY(failed.wait());
        QCOMPARE(model.rowCount(), 24);
    }
};

ESPALIER_TEST(DeviceModelTest);
#include "device_model_test.moc"
