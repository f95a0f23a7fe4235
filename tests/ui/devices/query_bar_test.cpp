// The field over the device list: by keys, right and wrong, with proposals, history and help.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/own_settings.h"
#include "tests/ui/support/seen.h"
#include "ui/common/proposal_list.h"
#include "ui/devices/browser/device_table.h"
#include "ui/devices/browser/query_bar.h"
#include "ui/devices/browser/query_help.h"
#include "ui/devices/browser/query_history.h"
#include "ui/devices/browser/query_terms.h"
#include "ui/devices/devices_screen.h"

#include <QLineEdit>

using namespace espalier;
using namespace espalier::ui;

namespace {

struct BrowserDesk {
    BrowserDesk() : screen(control, clock)
    {
        screen.resize(1300, 900);
        screen.show();
        (void)QTest::qWaitForWindowActive(&screen);
        bar = screen.findChild<QueryBar*>();
        table = screen.findChild<DeviceTable*>();
        bar->edit()->setFocus();
    }
    void type(const QString& text) const { QTest::keyClicks(bar->edit(), text); }
    [[nodiscard]] QString says() const
    {
        const auto* status = bar->findChild<QWidget*>(QStringLiteral("queryStatus"));
        return status->isVisible() ? status->accessibleName() : QString();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString lastQuery() const
    {
        return control.calls(QStringLiteral("device.list")).constLast().arguments[QStringLiteral("query")].toString();
    }

    test::FakeControl control;
    ManualClock clock{test::officeNow};
    DevicesScreen screen;
    QueryBar* bar = nullptr;
    DeviceTable* table = nullptr;
};

} // namespace

class QueryBarTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("test"));
        test::useOwnSettings(m_settings);
    }
    void init() { QSettings().clear(); }

    void theListFollowsWhatIsTyped()
    {
        BrowserDesk desk;
        QTRY_COMPARE(desk.rows(), 24);
        desk.type(QStringLiteral("platform = mac"));
        QTRY_COMPARE(desk.rows(), 8);
        QTRY_COMPARE(desk.says(), QStringLiteral("8 of 24 match"));
        QTest::keyClick(desk.bar->edit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(desk.bar->edit(), Qt::Key_Delete);
        QTRY_COMPARE(desk.rows(), 24);
        QCOMPARE(desk.says(), QString());
    }

    void aMistakeKeepsTheLastResultAndSaysWhatIsWrong()
    {
        BrowserDesk desk;
        desk.type(QStringLiteral("platform = mac"));
        QTRY_COMPARE(desk.rows(), 8);
        desk.type(QStringLiteral(" and last-sen > 7d"));
        QTRY_VERIFY(desk.says().contains(QStringLiteral("last-sen")));
        QCOMPARE(desk.rows(), 8);
        QVERIFY(desk.bar->isHeld());
        QVERIFY(test::saysIn(desk.screen, QStringLiteral("by the last valid query")));
    }

    void theSuggestionIsTakenByAClick()
    {
        BrowserDesk desk;
        desk.type(QStringLiteral("last-sen > 7d"));
        auto* suggestion = desk.bar->findChild<Button*>(QStringLiteral("suggestion"));
        QTRY_VERIFY(suggestion->isVisible());
        QTest::mouseClick(suggestion, Qt::LeftButton);
        QCOMPARE(desk.bar->text(), QStringLiteral("last-seen > 7d"));
        QTRY_COMPARE(desk.lastQuery(), QStringLiteral("last-seen > 7d"));
        QTRY_VERIFY(!suggestion->isVisible());
    }

    void whatIsNotWrittenToItsEndIsNoMistakeYet()
    {
        BrowserDesk desk;
        desk.type(QStringLiteral("platform ="));
        QTRY_VERIFY(desk.says().contains(QStringLiteral("value is missing")));
        QVERIFY(desk.bar->isHeld());
        desk.type(QStringLiteral(" mac"));
        QTRY_VERIFY(!desk.bar->isHeld());
    }

    void aProposalIsTakenByKeys()
    {
        BrowserDesk desk;
        desk.type(QStringLiteral("pla"));
        auto* proposals = desk.screen.findChild<ProposalList*>();
        QTRY_VERIFY(proposals->isVisible());
        QTest::keyClick(desk.bar->edit(), Qt::Key_Down);
        QTest::keyClick(desk.bar->edit(), Qt::Key_Return);
        QCOMPARE(desk.bar->text(), QStringLiteral("platform"));
        desk.type(QStringLiteral("= "));
        QTRY_VERIFY(proposals->isVisible());
        QTest::keyClick(desk.bar->edit(), Qt::Key_Tab);
        QCOMPARE(desk.bar->text(), QStringLiteral("platform = iphone"));
        QTRY_COMPARE(desk.lastQuery(), QStringLiteral("platform = iphone"));
    }

    void enterRemembersAQuery()
    {
        BrowserDesk desk;
        desk.type(QStringLiteral("mini"));
        QTRY_COMPARE(desk.rows(), 3);
        QTRY_VERIFY(desk.says().contains(QStringLiteral("match")));
        QTest::keyClick(desk.bar->edit(), Qt::Key_Escape); // closes proposals, if any
        QTest::keyClick(desk.bar->edit(), Qt::Key_Return);
        QCOMPARE(rememberedQueries(), QStringList{QStringLiteral("mini")});
    }

    void theHistoryHoldsEachOnceTheLatestFirst()
    {
        for (int i = 0; i < 20; ++i) {
            rememberQuery(QStringLiteral("os = %1").arg(i));
        }
        rememberQuery(QStringLiteral("os = 15"));
        QCOMPARE(rememberedQueries().size(), mostRemembered);
        QCOMPARE(rememberedQueries().constFirst(), QStringLiteral("os = 15"));
        QCOMPARE(rememberedQueries().count(QStringLiteral("os = 15")), 1);
    }

    void anExampleOfTheHelpIsTakenOver()
    {
        BrowserDesk desk;
        QueryHelp help(desk.bar);
        help.setAttribute(Qt::WA_DeleteOnClose, false);
        QString chosen;
        connect(&help, &QueryHelp::chosen, this, [&chosen](const QString& query) { chosen = query; });
        for (Button* button : help.findChildren<Button*>()) {
            if (button->text() == QStringLiteral("last-seen > 7d")) {
                button->click();
            }
        }
        QCOMPARE(chosen, QStringLiteral("last-seen > 7d"));
    }

    void pickedTermsJoinWhatIsWritten_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isFreeText");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("joined");
        const auto row = [](const char* name, const char* query, bool isFreeText, const char* column, const char* term,
                            const char* joined) {
            QTest::newRow(name) << QString::fromUtf8(query) << isFreeText << QString::fromUtf8(column)
                                << QString::fromUtf8(term) << QString::fromUtf8(joined);
        };
        row("nothing", "", false, "platform", "platform = mac", "platform = mac");
        row("words", "anna \"b\"", true, "platform", "platform = mac", "\"anna \\\"b\\\"\" and platform = mac");
        row("another", "os < 17", false, "platform", "platform = mac", "os < 17 and platform = mac");
        row("the same", "platform = ipad and os < 17", false, "platform", "platform = mac",
            "platform = mac and os < 17");
        row("either", "os < 17 or encrypted = no", false, "state", "state = enrolled",
            "(os < 17 or encrypted = no) and state = enrolled");
        row("in a text", "name = \"platform = x or y\"", false, "platform", "platform = mac",
            "name = \"platform = x or y\" and platform = mac");
    }
    void pickedTermsJoinWhatIsWritten()
    {
        QFETCH(QString, query);
        QFETCH(bool, isFreeText);
        QFETCH(QString, column);
        QFETCH(QString, term);
        QTEST(withTerm(query, isFreeText, column, term), "joined");
    }

    void otherScreensAskByQueries()
    {
        BrowserDesk desk;
        desk.screen.open({QStringLiteral("devices"),
                          {{QStringLiteral("platform"), QStringLiteral("mac")},
                           {QStringLiteral("state"), QStringLiteral("enrolled")}}});
        QTRY_COMPARE(desk.lastQuery(), QStringLiteral("state = enrolled and platform = mac"));
        desk.screen.open({QStringLiteral("devices"), {{QStringLiteral("group"), QStringLiteral("A \"B\"")}}});
        QTRY_COMPARE(desk.lastQuery(), QStringLiteral("group(\"A \\\"B\\\"\")"));
        desk.screen.open({QStringLiteral("devices"), {{QStringLiteral("state"), QStringLiteral("other_topic")}}});
        QTRY_COMPARE(desk.lastQuery(), QStringLiteral("state = enrolled and push-topic = other"));
    }
};

ESPALIER_TEST(QueryBarTest);
#include "query_bar_test.moc"
