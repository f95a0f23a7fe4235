// What comes late or goes wrong: an old answer never takes the place of a newer one, and a refusal stays said.
#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_operators.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/seen.h"
#include "ui/activity/command_detail.h"
#include "ui/activity/commands_view.h"
#include "ui/activity/orders_view.h"
#include "ui/commands/sent_command_actions.h"
#include "ui/common/app_style.h"
#include "ui/common/plist_view.h"
#include "ui/common/segments.h"

#include <QPointer>
#include <QTableView>

using namespace espalier;
using namespace espalier::ui;

namespace {

// Keeps the answers to some calls back until they are let go.
class SlowControl : public test::FakeControl {
public:
    using IsSlow = std::function<bool(const QString& operation, const QJsonObject& arguments)>;

    explicit SlowControl(IsSlow isSlow) : m_isSlow(std::move(isSlow)) {}

    void call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply) override
    {
        if (!m_isSlow(operation, arguments)) {
            FakeControl::call(operation, arguments, context, std::move(reply));
            return;
        }
        FakeControl::call(operation, arguments, context, [this, reply](const Result<QJsonValue>& answer) {
            m_held.append([reply, answer] { reply(answer); });
        });
    }
    [[nodiscard]] bool holds() const { return !m_held.isEmpty(); }
    void letGo()
    {
        for (const auto& answer : std::exchange(m_held, {})) {
            answer();
        }
    }

private:
    IsSlow m_isSlow;
    QList<std::function<void()>> m_held;
};

QJsonObject restartOf(qint64 device)
{
    return {{QStringLiteral("uuid"), QStringLiteral("U")},
            {QStringLiteral("device"), device},
            {QStringLiteral("device_name"), QStringLiteral("iPad")},
            {QStringLiteral("request_type"), QStringLiteral("RestartDevice")},
            {QStringLiteral("state"), QStringLiteral("queued")}};
}

} // namespace

class LateAnswersTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void whatOneDeviceAnsweredIsNotShownForAnother()
    {
        SlowControl control([](const QString& operation, const QJsonObject& arguments) {
            return operation == QLatin1String("command.raw") && arguments[QStringLiteral("device")].toInt() == 1;
        });
        control.answer(QStringLiteral("command.show"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
            return restartOf(arguments[QStringLiteral("device")].toInteger());
        });
        control.answer(QStringLiteral("command.raw"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
            const QByteArray body = "<plist><string>device " +
                                    QByteArray::number(arguments[QStringLiteral("device")].toInt()) +
                                    "</string></plist>";
            return QJsonObject{{QStringLiteral("body_base64"), QString::fromLatin1(body.toBase64())}};
        });
        CommandDetail detail(control, m_clock);
        detail.show(restartOf(1));
        detail.show(restartOf(2));
        const auto views = detail.findChildren<PlistView*>();
        QCOMPARE(views.size(), 2);
        QTRY_VERIFY(views.at(0)->body().contains("device 2") && views.at(1)->body().contains("device 2"));
        QTRY_VERIFY(control.holds());
        control.letGo();
        for (const PlistView* view : views) {
            QVERIFY2(view->body().contains("device 2"), view->body().constData());
        }
    }

    void ordersOfTheOtherTabDoNotComeIn()
    {
        SlowControl control([](const QString& operation, const QJsonObject& arguments) {
            return operation == QLatin1String("order.list") &&
                   arguments[QStringLiteral("state")].toString() == QLatin1String("waiting");
        });
        test::fillOrders(control);
        OrdersView view(control, m_clock);
        view.resize(1000, 700);
        view.show();
        view.reload();
        view.findChild<Segments*>()->setCurrent(1);
        const auto* rows = view.findChild<QTableView*>()->model();
        QTRY_VERIFY(rows->rowCount() > 0);
        const int all = rows->rowCount();
        QTRY_VERIFY(control.holds());
        control.answer(QStringLiteral("order.list"), QJsonArray());
        control.letGo();
        QCOMPARE(rows->rowCount(), all);
    }

    void whatWasNotCancelledStaysSaidWhenTheListComesAnew()
    {
        test::FakeControl control;
        control.refuse(QStringLiteral("command.cancel"), ErrorCode::Conflict,
                       QStringLiteral("the command was sent or answered already"));
        CommandsView view(control, m_clock);
        view.resize(1300, 800);
        view.show();
        view.reload();
        auto* rows = view.findChild<QTableView*>()->model();
        QTRY_VERIFY(rows->rowCount() > 0);
        auto* actions = view.findChild<SentCommandActions*>(QString(), Qt::FindDirectChildrenOnly);
        actions->cancel(restartOf(2));
        QTRY_VERIFY(test::saysIn(view, QStringLiteral("The command was not cancelled.")));
        control.answer(QStringLiteral("command.list"), QJsonArray{restartOf(2)});
        view.reload();
        QTRY_COMPARE(rows->rowCount(), 1);
        QVERIFY(test::saysIn(view, QStringLiteral("The command was not cancelled.")));
    }

    void thatTheListIsMissingGoesWhenItComes()
    {
        test::FakeControl control;
        control.refuse(QStringLiteral("command.list"), ErrorCode::Unavailable, QStringLiteral("gone"));
        CommandsView view(control, m_clock);
        view.resize(1300, 800);
        view.show();
        view.reload();
        QTRY_VERIFY(test::buttonIn(view, QStringLiteral("Try again")) != nullptr);
        control.answer(QStringLiteral("command.list"), QJsonArray{restartOf(2)});
        view.reload();
        QTRY_VERIFY(test::buttonIn(view, QStringLiteral("Try again")) == nullptr);
    }
};

ESPALIER_TEST(LateAnswersTest);
#include "late_answers_test.moc"
