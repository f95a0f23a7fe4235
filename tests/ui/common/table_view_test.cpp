// A table shares its width so that nothing scrolls sideways and no state is cut off.
#include "tests/support/test.h"
#include "ui/common/app_style.h"
#include "ui/common/cell_roles.h"
#include "ui/common/record_list.h"
#include "ui/common/state.h"
#include "ui/common/table_view.h"

using namespace espalier;
using namespace espalier::ui;

class TableViewTest : public QObject {
    Q_OBJECT

    static QList<CellRow> rows(const QString& state)
    {
        return {CellRow{
            1, {Cell{QStringLiteral("Office"), {}, {}, {}, {}, {}}, Cell{state, {}, {}, State::Ok, {}, {}}}, {}}};
    }

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void aStateHasTheRoomThatItsWordsNeed()
    {
        const QString words = QStringLiteral("Waits for an approval");
        RecordList list({QStringLiteral("Profile"), QStringLiteral("State")}, {0, 90});
        list.setStateColumn(1);
        list.resize(640, 300);
        list.show();
        list.setRows(rows(QStringLiteral("Ok")));
        QTRY_VERIFY(list.table()->columnWidth(1) >= 90);
        const int before = list.table()->columnWidth(1);
        list.setRows(rows(words));
        QTRY_VERIFY(list.table()->columnWidth(1) > before);
        QVERIFY(list.table()->columnWidth(1) >= stateWordsSize(words).width());
        list.resize(420, 300);
        QTRY_VERIFY(list.table()->columnWidth(1) <= 2 * list.table()->viewport()->width() / 5);
    }
};

ESPALIER_TEST(TableViewTest);
#include "table_view_test.moc"
