// Orders that wait for a second person: seen, approved with a passphrase, refused with a note, never one's own.
#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_operators.h"
#include "ui/activity/activity_screen.h"
#include "ui/activity/orders_view.h"
#include "ui/common/app_style.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/segments.h"
#include "ui/common/sheet.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>

using namespace espalier;
using namespace espalier::ui;

namespace {

struct OrderDesk {
    explicit OrderDesk(const char* person)
    {
        test::fillOrders(server);
        Permissions::of(server).set(
            QLatin1String(person), QStringLiteral("approver"),
            {QStringLiteral("order.list"), QStringLiteral("order.approve"), QStringLiteral("order.refuse")}, {});
        screen.resize(1300, 800);
        screen.show();
        screen.open({QStringLiteral("activity"), {{QStringLiteral("orders"), true}}});
        screen.onShown();
        view = screen.findChild<OrdersView*>();
        table = view->findChild<QTableView*>();
    }
    void select(int row) const
    {
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(row);
    }
    [[nodiscard]] QAbstractButton* button(const char* name) const
    {
        return screen.findChild<QAbstractButton*>(QLatin1String(name));
    }
    [[nodiscard]] bool isSaid(const char* words) const
    {
        return QTest::qWaitFor([&] {
            const auto bars = screen.findChildren<MessageBar*>();
            return std::any_of(bars.begin(), bars.end(), [&](const MessageBar* bar) {
                return bar->isVisible() && bar->accessibleName().contains(QString::fromUtf8(words));
            });
        });
    }

    const ManualClock clock{test::officeNow};
    test::FakeControl server;
    ActivityScreen screen{server, clock};
    OrdersView* view = nullptr;
    QTableView* table = nullptr;
};

} // namespace

class OrdersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void theBadgeSaysThatSomebodyHasToDecide()
    {
        const OrderDesk desk("Ben");
        QTRY_COMPARE(desk.screen.badge().text, QStringLiteral("2"));
        QVERIFY(desk.screen.badge().state == State::Warning);
    }

    void approvingTakesThePassphrase()
    {
        OrderDesk desk("Ben");
        desk.select(0);
        desk.server.refuse(QStringLiteral("order.approve"), ErrorCode::Refused,
                           QStringLiteral("there is no operator with this name and passphrase [wrong-passphrase]"));
        QTest::mouseClick(desk.button("approveOrder"), Qt::LeftButton);
        QTRY_VERIFY(desk.button("approveAndSend") != nullptr);
        QVERIFY(!desk.button("approveAndSend")->isEnabled());
        auto* passphrase = desk.screen.findChild<QLineEdit*>(QStringLiteral("approvePassphrase"));
        QTest::keyClicks(passphrase, QStringLiteral("wrong"));
        QTest::mouseClick(desk.button("approveAndSend"), Qt::LeftButton);
        QVERIFY(desk.isSaid("The passphrase is not right"));
        desk.server.answer(QStringLiteral("order.approve"), QJsonObject());
        QTest::mouseClick(desk.button("approveAndSend"), Qt::LeftButton);
        QTRY_VERIFY(Sheet::current(&desk.screen) == nullptr);
        const auto told = desk.server.calls(QStringLiteral("order.approve")).constLast().arguments;
        QCOMPARE(told.value(QLatin1String("order")).toInt(), 9);
        QCOMPARE(told.value(QLatin1String("passphrase")).toString(), QStringLiteral("wrong"));
    }

    void refusingKeepsTheNote()
    {
        const OrderDesk desk("Ben");
        desk.select(0);
        QTest::mouseClick(desk.button("refuseOrder"), Qt::LeftButton);
        QTRY_VERIFY(desk.button("refuseForGood") != nullptr);
        QTest::keyClicks(desk.screen.findChild<QLineEdit*>(QStringLiteral("refuseNote")), QStringLiteral("Not yet"));
        QTest::mouseClick(desk.button("refuseForGood"), Qt::LeftButton);
        QTRY_COMPARE(desk.server.calls(QStringLiteral("order.refuse")).size(), 1);
        QCOMPARE(desk.server.calls(QStringLiteral("order.refuse"))
                     .constFirst()
                     .arguments.value(QLatin1String("note"))
                     .toString(),
                 QStringLiteral("Not yet"));
    }

    void onesOwnOrderCanOnlyBeCalledOff()
    {
        const OrderDesk desk("cleo");
        desk.select(0);
        QTRY_VERIFY(desk.isSaid("You ordered this yourself"));
        QVERIFY(!desk.button("approveOrder")->isVisible());
        QVERIFY(desk.button("refuseOrder")->text().contains(QStringLiteral("Call it off")));
    }

    void whatIsDecidedStaysInTheList()
    {
        const OrderDesk desk("Ben");
        QTRY_COMPARE(desk.table->model()->rowCount(), 2);
        desk.view->findChild<Segments*>()->setCurrent(1);
        QTRY_COMPARE(desk.table->model()->rowCount(), 5);
        desk.table->selectRow(3);
        QTRY_VERIFY(!desk.button("approveOrder")->isVisible());
    }
};

ESPALIER_TEST(OrdersTest);
#include "orders_test.moc"
