#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/activity/activity_screen.h"
#include "ui/activity/event_words.h"
#include "ui/activity/name_book.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/cell_roles.h"
#include "ui/common/message_bar.h"
#include "ui/common/plist_view.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace espalier;
using namespace espalier::ui;

class ActivityTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};

    static QTableView* table(QWidget& screen)
    {
        const auto tables = screen.findChildren<QTableView*>();
        for (QTableView* each : tables) {
            if (each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void failedShowsOnlyWhatFailedHoweverOldItIs()
    {
        test::FakeControl control;
        ActivityScreen screen(control, m_clock);
        screen.resize(1300, 800);
        screen.show();
        screen.open({QStringLiteral("activity"), {{QStringLiteral("state"), QStringLiteral("failed")}}});
        QTRY_VERIFY(table(screen) != nullptr && table(screen)->model()->rowCount() == 3);
        QStringList states;
        for (const auto& call : control.calls(QStringLiteral("command.list"))) {
            states.append(call.arguments.value(QStringLiteral("state")).toString());
        }
        QVERIFY(states.contains(QStringLiteral("error")) && states.contains(QStringLiteral("format_error")));
    }

    void devicesOfOneNameAreToldApartByTheirSerialNumbers()
    {
        test::FakeControl control;
        ActivityScreen screen(control, m_clock);
        screen.resize(1300, 800);
        screen.show();
        screen.onShown();
        QTRY_VERIFY(table(screen) != nullptr && table(screen)->model()->rowCount() > 3);
        const int all = table(screen)->model()->rowCount();
        auto* filter = table(screen)->parentWidget()->parentWidget()->findChild<QLineEdit*>();
        QVERIFY(filter != nullptr);
        filter->setText(QStringLiteral("k9qw4T7"));
        const auto* rows = table(screen)->model();
        QVERIFY(rows->rowCount() > 0 && rows->rowCount() < all);
        for (int row = 0; row < rows->rowCount(); ++row) {
            QCOMPARE(rows->index(row, 2).data().toString(), QStringLiteral("MF-MBP-014"));
            QCOMPARE(rows->index(row, 2).data(SecondLineRole).toString(), QStringLiteral("K9QW4T7XHN"));
        }
    }

    void theBadgeCountsWhatFailed()
    {
        test::FakeControl control;
        ActivityScreen screen(control, m_clock);
        QTRY_COMPARE(screen.badge().text, QStringLiteral("3"));
        QVERIFY(screen.badge().state == State::Failed);
    }

    void aSelectedCommandIsShownInFullWithItsErrorInWords()
    {
        test::FakeControl control;
        ActivityScreen screen(control, m_clock);
        screen.resize(1300, 800);
        screen.show();
        screen.open({QStringLiteral("activity"), {{QStringLiteral("state"), QStringLiteral("failed")}}});
        QTRY_VERIFY(table(screen) != nullptr && table(screen)->model()->rowCount() == 3);
        table(screen)->selectRow(0);
        QTRY_VERIFY(!control.calls(QStringLiteral("command.show")).isEmpty());
        const auto bars = screen.findChildren<MessageBar*>();
        QTRY_VERIFY(std::any_of(bars.begin(), bars.end(), [](const MessageBar* bar) {
            return bar->accessibleName().contains(QStringLiteral("MF Root 2019"));
        }));
        const auto bodies = screen.findChildren<PlistView*>();
        QTRY_VERIFY(std::any_of(bodies.begin(), bodies.end(),
                                [](const PlistView* view) { return view->body().contains("ErrorChain"); }));
        QVERIFY(screen.goBack());
        QVERIFY(!screen.goBack());
    }

    void anOpenCommandCanBeCancelled()
    {
        test::FakeControl control;
        ActivityScreen screen(control, m_clock);
        screen.resize(1300, 800);
        screen.show();
        screen.open({QStringLiteral("activity"), {{QStringLiteral("state"), QStringLiteral("waiting")}}});
        QTRY_VERIFY(table(screen) != nullptr && table(screen)->model()->rowCount() == 4);
        table(screen)->selectRow(1); // the first one the device has already
        const auto buttons = screen.findChildren<Button*>();
        const auto cancel = std::find_if(buttons.begin(), buttons.end(), [](const Button* button) {
            return button->isVisible() && button->kind() == Button::Kind::Destructive;
        });
        QVERIFY(cancel != buttons.end());
        QTest::mouseClick(*cancel, Qt::LeftButton);
        QCOMPARE(control.calls(QStringLiteral("command.cancel")).size(), 1);
    }

    void theListFollowsCommits()
    {
        test::FakeControl control(test::Office::Empty);
        ActivityScreen screen(control, m_clock);
        screen.resize(1300, 800);
        screen.show();
        screen.onShown();
        QTRY_VERIFY(!control.calls(QStringLiteral("command.list")).isEmpty());
        control.answer(QStringLiteral("command.list"), test::json(R"([{"uuid":"U","device":1,"device_name":"iPad",
            "request_type":"DeviceInformation","state":"queued","created_at":1776158700000,"created_by":"mira"}])"));
        control.touch(QStringLiteral("command"));
        QTRY_VERIFY(table(screen) != nullptr && table(screen)->model()->rowCount() == 1);
    }

    void aRowNamesTheProfileThatItInstalls()
    {
        test::FakeControl control(test::Office::Empty);
        control.answer(QStringLiteral("command.list"), test::json(R"([
            {"id":2,"uuid":"U","device":1,"device_name":"iPad","request_type":"InstallProfile","state":"queued",
             "created_at":1776158700000,"created_by":"system","origin":"profile","profile":{"id":4,"name":"Site VPN"}},
            {"id":1,"uuid":"V","device":1,"device_name":"iPad","request_type":"DeviceLock","state":"queued",
             "created_at":1776158600000,"created_by":"mira","profile":null}])"));
        ActivityScreen screen(control, m_clock);
        screen.resize(1300, 800);
        screen.show();
        screen.onShown();
        QTRY_VERIFY(table(screen) != nullptr && table(screen)->model()->rowCount() == 2);
        const auto second = [&screen](int row) {
            return table(screen)->model()->index(row, 1).data(SecondLineRole).toString();
        };
        QCOMPARE(second(0), QStringLiteral("Site VPN"));
        QVERIFY(second(1).isEmpty());
        screen.findChild<QWidget*>(QStringLiteral("commands"))->findChild<QLineEdit*>()->setText(QStringLiteral("vpn"));
        QCOMPARE(table(screen)->model()->rowCount(), 1);
    }

    void anEventFromTheFutureIsStillShown()
    {
        test::FakeControl control;
        const NameBook names(control);
        const EventWords words = eventWords({{QStringLiteral("kind"), QStringLiteral("moon.landed")}}, names);
        QCOMPARE(words.sentence, QStringLiteral("moon.landed"));
    }
};

ESPALIER_TEST(ActivityTest);
#include "activity_test.moc"
