// The certificates of a device in the window: which it uses, and taking one away.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/seen.h"
#include "ui/common/button.h"
#include "ui/common/record_list.h"
#include "ui/common/table_view.h"
#include "ui/devices/identities_sheet.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

namespace {

struct IdentityDesk {
    IdentityDesk()
    {
        over.resize(1000, 700);
        over.show();
        control.answer(QStringLiteral("ca.list"), test::json(R"([
            {"id":9,"serial":"B1","kind":"device","not_before":1776070000000,"not_after":1807600000000,
             "revoked_at":null,"device":2,"current":true},
            {"id":4,"serial":"A7","kind":"device","not_before":1745000000000,"not_after":1776600000000,
             "revoked_at":null,"device":2,"current":false},
            {"id":3,"serial":"A6","kind":"device","not_before":1744000000000,"not_after":1776500000000,
             "revoked_at":1745000000000,"device":2,"current":false}])"));
        control.answer(QStringLiteral("ca.revoke"), QJsonObject());
        sheet = new IdentitiesSheet(control, clock, 2, QStringLiteral("MF-MBP-014"), &over);
        list = sheet->findChild<RecordList*>(QStringLiteral("identities"));
    }
    [[nodiscard]] Button* revoke() const { return over.findChild<Button*>(QStringLiteral("revokeIdentity")); }
    [[nodiscard]] Button* danger() const { return over.findChild<Button*>(QStringLiteral("danger")); }
    [[nodiscard]] QString stateOf(int row) const { return list->model()->at(row).cells.at(2).text; }

    FakeControl control;
    ManualClock clock{test::officeNow};
    QWidget over;
    IdentitiesSheet* sheet;
    RecordList* list;
};

} // namespace

class IdentitiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachSaysHowItStands()
    {
        IdentityDesk desk;
        QTRY_COMPARE(desk.list->model()->rowCount(), 3);
        QCOMPARE(desk.control.calls(QStringLiteral("ca.list")).first().arguments.value(QLatin1String("device")).toInt(),
                 2);
        QCOMPARE(desk.stateOf(0), QStringLiteral("In use"));
        QCOMPARE(desk.stateOf(1), QStringLiteral("Not in use"));
        QCOMPARE(desk.stateOf(2), QStringLiteral("Revoked"));
        QVERIFY(!desk.revoke()->isEnabled());
        desk.list->table()->selectRow(2);
        QVERIFY(!desk.revoke()->isEnabled()); // it is
    }

    void theOneInUseWantsTheNameTyped()
    {
        IdentityDesk desk;
        QTRY_COMPARE(desk.list->model()->rowCount(), 3);
        const QSignalSpy revoked(desk.sheet, &IdentitiesSheet::revoked);
        desk.list->table()->selectRow(0);
        QTRY_VERIFY(desk.revoke()->isEnabled());
        desk.revoke()->click();
        QTRY_VERIFY(desk.danger() != nullptr);
        QVERIFY(!desk.danger()->isEnabled());
        QTest::keyClicks(desk.over.findChild<QLineEdit*>(QStringLiteral("typed")), QStringLiteral("MF-MBP-014"));
        QVERIFY(desk.danger()->isEnabled());
        desk.danger()->click();
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(
            desk.control.calls(QStringLiteral("ca.revoke")).first().arguments.value(QLatin1String("serial")).toString(),
            QStringLiteral("B1"));
    }

    void aNewOneIsShownAsSoonAsItIsThere()
    {
        IdentityDesk desk;
        QTRY_COMPARE(desk.list->model()->rowCount(), 3);
        desk.control.answer(QStringLiteral("ca.list"), QJsonArray());
        desk.control.touch(QStringLiteral("certificate"));
        QTRY_COMPARE(desk.list->model()->rowCount(), 0);
    }

    // "None of ours" is said when it is known, and not while or because nobody answers.
    void withoutAnAnswerNothingIsSaidOfThem()
    {
        IdentityDesk desk;
        QVERIFY(!desk.list->isVisible());
        QTRY_VERIFY(desk.list->isVisible());
        desk.control.refuse(QStringLiteral("ca.list"), ErrorCode::Unavailable, QStringLiteral("gone"));
        new IdentitiesSheet(desk.control, desk.clock, 2, QStringLiteral("MF-MBP-014"), &desk.over);
        QTRY_VERIFY(test::saysIn(desk.over, QStringLiteral("The certificates can’t be shown.")));
        QVERIFY(!test::saysIn(desk.over, QStringLiteral("None of ours")));
    }

    void anOlderOneIsTakenAwayWithOneQuestion()
    {
        IdentityDesk desk;
        QTRY_COMPARE(desk.list->model()->rowCount(), 3);
        desk.list->table()->selectRow(1);
        QTRY_VERIFY(desk.revoke()->isEnabled());
        desk.revoke()->click();
        QTRY_VERIFY(desk.danger() != nullptr);
        desk.danger()->click();
        QTRY_COMPARE(desk.control.calls(QStringLiteral("ca.revoke")).size(), 1);
    }
};

ESPALIER_TEST(IdentitiesTest);
#include "identities_test.moc"
