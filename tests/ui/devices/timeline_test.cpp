// A device's timeline, and what changed between then and now.
#include "base/durations.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/seen.h"
#include "ui/activity/name_book.h"
#include "ui/common/app_style.h"
#include "ui/common/segments.h"
#include "ui/common/table_view.h"
#include "ui/devices/command_sheet.h"
#include "ui/devices/detail/changes_sheet.h"
#include "ui/devices/detail/timeline_tab.h"
#include "ui/devices/detail/timeline_view.h"

#include <QComboBox>
#include <QLineEdit>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;
using test::json;

namespace {

struct TimelineWindow {
    TimelineWindow()
    {
        tab.resize(900, 700);
        tab.show();
        DeviceRow mac;
        mac.id = 2;
        mac.platform = QStringLiteral("mac");
        tab.setDevice(mac);
        view = tab.findChild<TimelineView*>();
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            all << view->model()->index(row, 0).data().toString();
        }
        return all;
    }
    [[nodiscard]] int rowThat(const QString& begins) const
    {
        const QStringList all = lines();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all.at(i).startsWith(begins)) {
                return int(i);
            }
        }
        return -1;
    }
    void open(const QString& begins) const
    {
        view->setCurrentIndex(view->model()->index(rowThat(begins), 0));
        QTest::keyClick(view, Qt::Key_Return);
    }

    FakeControl control;
    ManualClock clock{test::officeNow};
    DeviceTimelineTab tab{control, clock};
    TimelineView* view = nullptr;
};

DeviceChange appChange(qint64 id, const char* kind, const char* before, const char* after)
{
    return {id,
            id,
            QString::fromLatin1(kind),
            QStringLiteral("us.zoom.xos"),
            QStringLiteral("Zoom"),
            QString::fromLatin1(before),
            QString::fromLatin1(after)};
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void daysAreHeadingsAndTheNewestComesFirst()
    {
        TimelineWindow window;
        QTRY_VERIFY(window.rowThat(QStringLiteral("3 app")) > 0);
        QVERIFY(window.lines().first().startsWith(QStringLiteral("Today")));
        QVERIFY(window.rowThat(QStringLiteral("Yesterday")) > window.rowThat(QStringLiteral("3 app")));
        QCOMPARE(window.view->model()->flags(window.view->model()->index(0, 0)), Qt::NoItemFlags);
    }

    void aCommandStandsThereOnceWithWhatBecameOfIt()
    {
        TimelineWindow window;
        QTRY_VERIFY(window.rowThat(QStringLiteral("Install profile")) > 0);
        const QStringList installs = window.lines().filter(QStringLiteral("Install profile"));
        QCOMPARE(installs.size(), 2); // T1, which was put off, and T0, which failed
    }

    void aRoundOfTheInventoryIsOneMoment()
    {
        TimelineWindow window;
        QTRY_VERIFY(window.rowThat(QStringLiteral("Inventory: 2")) > 0);
    }

    void whatChangedIsNotToldTwice()
    {
        TimelineWindow window;
        QTRY_VERIFY(window.rowThat(QStringLiteral("System updated")) > 0);
        QVERIFY(window.lines().filter(QStringLiteral("went from")).isEmpty()); // as the log says it
    }

    void itCanBeNarrowedToOneKind()
    {
        TimelineWindow window;
        QTRY_VERIFY(window.rowThat(QStringLiteral("System updated")) > 0);
        auto* kinds = window.tab.findChild<Segments*>();
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Right); // changes
        QTRY_VERIFY(window.rowThat(QStringLiteral("Install profile")) < 0);
        QVERIFY(window.rowThat(QStringLiteral("System updated")) > 0);
        QTest::keyClick(kinds, Qt::Key_Right); // commands
        QTRY_VERIFY(window.rowThat(QStringLiteral("System updated")) < 0);
        QVERIFY(window.rowThat(QStringLiteral("Install profile")) > 0);
    }

    void theFilterLooksIntoWhatIsGrouped()
    {
        TimelineWindow window;
        QTRY_VERIFY(window.rowThat(QStringLiteral("3 app")) > 0);
        auto* filter = window.tab.findChild<QLineEdit*>();
        QTest::keyClicks(filter, QStringLiteral("dropbox"));
        QTRY_COMPARE(window.view->momentCount(), 1);
        filter->setText(QStringLiteral("no such thing"));
        QTRY_VERIFY(test::saysIn(window.tab, QStringLiteral("Nothing matches")));
    }

    void enterOpensWhatIsBehindIt()
    {
        TimelineWindow window;
        QTRY_VERIFY(window.rowThat(QStringLiteral("3 app")) > 0);
        window.open(QStringLiteral("Install profile"));
        QTRY_VERIFY(window.tab.findChild<CommandSheet*>() != nullptr);
        window.tab.findChild<CommandSheet*>()->dismiss();
        window.open(QStringLiteral("3 app"));
        QTRY_VERIFY(window.tab.findChild<ChangesSheet*>() != nullptr);
        QCOMPARE(window.tab.findChild<ChangesSheet*>()->findChild<TableView*>()->model()->rowCount(), 3);
    }

    void thenAndNowAreCompared()
    {
        TimelineWindow window;
        ChangesSheet sheet(window.control, window.clock, 2, &window.tab);
        auto* table = sheet.findChild<TableView*>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const auto asked = window.control.calls(QStringLiteral("device.changes"));
        QCOMPARE(asked.last().arguments.value(QStringLiteral("since")).toInteger(), test::officeNow - 7 * dayMs);
        sheet.findChild<QComboBox*>()->setCurrentIndex(0);
        QTRY_COMPARE(window.control.calls(QStringLiteral("device.changes"))
                         .last()
                         .arguments.value(QStringLiteral("since"))
                         .toInteger(),
                     test::officeNow - dayMs);
    }

    void onlyWhatIsOtherwiseAtTheEndCounts()
    {
        // Went up twice: from the first to the last.
        QList<DeviceChange> net =
            netChanges({appChange(2, "app-updated", "2", "3"), appChange(1, "app-updated", "1", "2")});
        QCOMPARE(net.size(), 1);
        QCOMPARE(net.first().before + net.first().after, QStringLiteral("13"));
        // Up and down again, or come and gone: nothing.
        QVERIFY(netChanges({appChange(1, "app-updated", "1", "2"), appChange(2, "app-updated", "2", "1")}).isEmpty());
        QVERIFY(netChanges({appChange(1, "app-added", "", "1"), appChange(2, "app-removed", "1", "")}).isEmpty());
        // Gone and back with another version: another version.
        net = netChanges({appChange(1, "app-removed", "1", ""), appChange(2, "app-added", "", "2")});
        QCOMPARE(net.size(), 1);
        QCOMPARE(net.first().kind, QStringLiteral("app-updated"));
        // Came, and then went up: it came.
        net = netChanges({appChange(1, "app-added", "", "1"), appChange(2, "app-updated", "1", "2")});
        QCOMPARE(net.first().kind, QStringLiteral("app-added"));
        QCOMPARE(net.first().after, QStringLiteral("2"));
    }

    void everyKindOfChangeHasWords_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind :
             {"os", "os-build", "name", "supervised", "storage", "encryption", "passcode", "passcode-rules", "firewall",
              "app-added", "app-updated", "app-removed", "app-more", "profile-added", "profile-updated",
              "profile-removed", "certificate-added", "certificate-removed"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }
    void everyKindOfChangeHasWords()
    {
        QFETCH(QString, kind);
        const DeviceChange change{
            1, 1, kind, QStringLiteral("item"), QStringLiteral("Thing"), QStringLiteral("1"), QStringLiteral("2")};
        QVERIFY(changeSentence(change) != kind);
        QVERIFY(!changeSubject(change).isEmpty());
        QVERIFY(changeIconName(kind) != QLatin1String("history"));
    }

    void worseIsColouredAndBetterIsNot()
    {
        DeviceChange change{1, 1, QStringLiteral("encryption"), {}, {}, QStringLiteral("yes"), QStringLiteral("no")};
        QCOMPARE(changeState(change), std::optional(State::Warning));
        std::swap(change.before, change.after);
        QCOMPARE(changeState(change), std::optional(State::Ok));
    }

    void textOfADeviceStaysPlain()
    {
        TimelineWindow window;
        const QString evil = QStringLiteral("<b>x</b>\u202Egnp\n") + QString(10'000, u'y');
        window.control.answer(QStringLiteral("device.changes"),
                              QJsonArray{QJsonObject{{QStringLiteral("id"), 1},
                                                     {QStringLiteral("at"), test::officeNow},
                                                     {QStringLiteral("kind"), QStringLiteral("name")},
                                                     {QStringLiteral("before"), evil},
                                                     {QStringLiteral("after"), evil}},
                                         QJsonObject{{QStringLiteral("id"), 2},
                                                     {QStringLiteral("at"), test::officeNow},
                                                     {QStringLiteral("kind"), QStringLiteral("app-added")},
                                                     {QStringLiteral("subject"), evil},
                                                     {QStringLiteral("after"), evil}}});
        DeviceRow other;
        other.id = 3;
        window.tab.setDevice(other);
        QTRY_VERIFY(window.rowThat(QStringLiteral("Renamed")) > 0);
        for (const QString& line : window.lines()) {
            QVERIFY(!line.contains(QChar(0x202E)) && !line.contains(u'\n'));
            QVERIFY(line.size() < 500);
        }
    }
};

ESPALIER_TEST(TimelineTest);
#include "timeline_test.moc"
