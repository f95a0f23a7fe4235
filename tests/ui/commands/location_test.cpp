// Where a lost device was: the place somebody looks at stays the one they look at.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/seen.h"
#include "ui/commands/location_sheet.h"
#include "ui/common/app_style.h"
#include "ui/common/table_view.h"

using namespace espalier;
using namespace espalier::ui;
using test::json;

class LocationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void aNewPlaceDoesNotMoveWhatIsLookedAt()
    {
        test::FakeControl control;
        const ManualClock clock{test::officeNow};
        QWidget window;
        window.resize(1000, 900);
        window.show();
        const QByteArray before =
            R"({"at":1776157900000,"asked_by":"mira","latitude":53.5,"longitude":9.9},
               {"at":1776151000000,"asked_by":"ben","latitude":48.1,"longitude":11.5}])";
        const QByteArray further = R"({"at":1776158000000,"asked_by":"mira","latitude":52.5,"longitude":13.4},)";
        const auto places = [](const QByteArray& all) { return json(QByteArray('[' + all).constData()); };
        control.answer(QStringLiteral("device.locations"), places(before));
        const LocationSheet sheet(control, clock, 16, QStringLiteral("iPad"), &window);
        auto* table = sheet.findChild<TableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        QVERIFY(test::saysIn(sheet, QStringLiteral("48.1")));
        control.answer(QStringLiteral("device.locations"), places(further + before));
        control.touch(QStringLiteral("device"), {16});
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->selectionModel()->selectedRows().constFirst().row(), 2);
        QVERIFY(test::saysIn(sheet, QStringLiteral("48.1")));
    }
};

ESPALIER_TEST(LocationTest);
#include "location_test.moc"
