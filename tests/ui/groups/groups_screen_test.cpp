// Groups: who is in them and why, made by hand and by a query, and what can be done with them.
#include "tests/support/test.h"
#include "tests/ui/groups/groups_window.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/choice_card.h"
#include "ui/common/query_field.h"
#include "ui/common/record_list.h"
#include "ui/common/sheet.h"
#include "ui/common/tab_bar.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::GroupsWindow;

namespace {

// More than a name: markup, a direction override, a line break, a formula, emoji, and very long.
QString hostileName()
{
    return QStringLiteral("=cmd|'<b>x</b>'\u202Egnp.exe\n👩‍🚀") + QString(5000, QLatin1Char('A'));
}

bool isPlain(const QString& shown)
{
    return !shown.contains(QChar(0x202E)) && !shown.contains(QLatin1Char('\n')) && shown.size() < 1000;
}

} // namespace

class GroupsScreenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Jump>();
        test::useOwnSettings(m_settings);
    }

    void everyGroupIsThereWithWhatItIs()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        QCOMPARE(window.list->model()->rowCount(), 7);
        QTRY_VERIFY(window.says(QStringLiteral("Every device")));
        QVERIFY(!window.action("deleteGroup")->isVisible()); // the built-in one stays
        window.toGroup(6);
        QTRY_VERIFY(window.says(QStringLiteral("Smart group")));
        QVERIFY(window.says(QStringLiteral("platform = ipad and supervised")));
        QVERIFY(window.named("addToGroup") == nullptr);
        QVERIFY(window.named("editQuery") != nullptr);
        window.toGroup(7);
        QTRY_VERIFY(window.says(QStringLiteral("Group by hand")));
        QVERIFY(window.named("addToGroup") != nullptr);
    }

    void aFilterLooksInNamesAndQueries()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        QTest::keyClicks(window.named<QLineEdit>("groupFilter"), QStringLiteral("ipad"));
        QCOMPARE(window.list->model()->rowCount(), 1);
        QVERIFY(window.screen.goBack());
        QCOMPARE(window.list->model()->rowCount(), 7);
    }

    void aGroupByHandIsMade()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.press("newGroup");
        QVERIFY(!window.named("saveGroup")->isEnabled());
        QTest::keyClicks(window.named<QLineEdit>("groupName"), QStringLiteral("Kiosks"));
        QTRY_VERIFY(window.named("saveGroup")->isEnabled());
        window.press("saveGroup");
        QTRY_COMPARE(window.sent("group.create"), QJsonObject({{QStringLiteral("name"), QStringLiteral("Kiosks")}}));
        QTRY_VERIFY(window.says(QStringLiteral("Kiosks")));
        QTRY_VERIFY(Sheet::current(window.screen.window()) == nullptr);
    }

    void aSmartGroupShowsWhoFitsBeforeItIsMade()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.press("newGroup");
        QTest::keyClicks(window.named<QLineEdit>("groupName"), QStringLiteral("Old phones"));
        QTest::mouseClick(window.named<ChoiceCard>("byQuery"), Qt::LeftButton);
        QVERIFY(!window.named("saveGroup")->isEnabled()); // no query yet
        auto* query = window.named<QLineEdit>("query");
        QTest::keyClicks(query, QStringLiteral("os <"));
        QTRY_VERIFY(window.says(QStringLiteral("A value is missing here")));
        QVERIFY(!window.named("saveGroup")->isEnabled());
        QTest::keyClicks(query, QStringLiteral(" 17.4"));
        QTRY_VERIFY(window.says(QStringLiteral("23 device(s) fit(s) now")));
        QVERIFY(window.says(QStringLiteral("MF-MBP-014")));
        QVERIFY(window.says(QStringLiteral("and 21 more")));
        QVERIFY(window.named("saveGroup")->isEnabled());
        window.press("saveGroup");
        QTRY_COMPARE(window.sent("group.create").value(QStringLiteral("query")).toString(),
                     QStringLiteral("os < 17.4"));
    }

    void anotherQueryTellsWhoJoinsAndLeaves()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(6);
        QTRY_VERIFY(window.named("editQuery") != nullptr);
        window.press("editQuery");
        QCOMPARE(window.named<QLineEdit>("query")->text(), QStringLiteral("platform = ipad and supervised"));
        QVERIFY(!window.named("saveGroup")->isEnabled()); // it is the same
        window.named<QLineEdit>("query")->setText(QStringLiteral("platform = ipad"));
        QTRY_VERIFY(window.says(QStringLiteral("2 join(s)")));
        QVERIFY(window.says(QStringLiteral("Studio iPad")));
        QVERIFY(window.says(QStringLiteral("1 leave(s)")));
        QVERIFY(window.says(QStringLiteral("Workshop iPad 2")));
        QTRY_VERIFY(window.named("saveGroup")->isEnabled());
        window.press("saveGroup");
        QTRY_COMPARE(window.sent("group.edit").value(QStringLiteral("query")).toString(),
                     QStringLiteral("platform = ipad"));
    }

    void aLoopIsToldInWords()
    {
        GroupsWindow window;
        window.control.refuse(QStringLiteral("group.edit"), ErrorCode::Conflict,
                              QStringLiteral("devices would join and leave for ever: “A” → “B” → “A” [group-loop]"));
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(6);
        QTRY_VERIFY(window.named("editQuery") != nullptr);
        window.press("editQuery");
        window.named<QLineEdit>("query")->setText(QStringLiteral("platform = mac"));
        QTRY_VERIFY(window.named("saveGroup")->isEnabled());
        window.press("saveGroup");
        QTRY_VERIFY(window.says(QStringLiteral("join and leave for ever")));
        QVERIFY(!window.says(QStringLiteral("group-loop")));
    }

    void aSmartGroupBecomesOneByHandOnlyAfterAsking()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(6);
        QTRY_VERIFY(window.named("editQuery") != nullptr);
        window.press("editQuery");
        window.press("toByHand");
        QVERIFY(window.control.calls(QStringLiteral("group.edit")).isEmpty());
        QTest::mouseClick(test::buttonIn(*window.screen.window(), QStringLiteral("Make it by hand")), Qt::LeftButton);
        QTRY_COMPARE(window.sent("group.edit").value(QStringLiteral("query")).toString(), QString());
    }

    void devicesAreLookedForTickedAndAdded()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(2);
        QTRY_VERIFY(window.named("addToGroup") != nullptr);
        window.press("addToGroup");
        auto* offered = window.named<TableView>("devicesToChoose");
        QTRY_VERIFY(offered != nullptr || (offered = window.named<TableView>("devicesToChoose")) != nullptr);
        QTRY_VERIFY(offered->model()->rowCount() > 5);
        QVERIFY(offered->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral(" · ")));
        QVERIFY(!window.named("addDevices")->isEnabled());
        const QPoint inFirst = offered->visualRect(offered->model()->index(0, 0)).topLeft() + QPoint(20, 10);
        QTest::mouseClick(offered->viewport(), Qt::LeftButton, {}, inFirst);
        QTRY_VERIFY(window.says(QStringLiteral("1 device(s) chosen")));
        // What was ticked stays so while something else is looked for.
        QTest::keyClicks(window.named<QLineEdit>("deviceFilter"), QStringLiteral("iPad"));
        QTRY_VERIFY(offered->model()->rowCount() < 10);
        QTest::mouseClick(offered->viewport(), Qt::LeftButton, {}, inFirst);
        QTRY_VERIFY(window.says(QStringLiteral("2 device(s) chosen")));
        QCOMPARE(window.control.calls(QStringLiteral("device.list")).last().arguments.value(QStringLiteral("query")),
                 QJsonValue(QStringLiteral("not group(\"Design studio\")")));
        window.press("addDevices");
        QTRY_COMPARE(window.sent("group.add").value(QStringLiteral("devices")).toArray().size(), 2);
        QCOMPARE(window.sent("group.add").value(QStringLiteral("group")).toInt(), 2);
    }

    void whoIsTickedIsTakenOutOrAskedAgain()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(2);
        QTRY_VERIFY(window.members() != nullptr && window.members()->model()->rowCount() == 3);
        window.members()->selectRow(0);
        QTRY_VERIFY(window.named("askSelected") != nullptr);
        window.press("askSelected");
        QTRY_COMPARE(window.sent("inventory.refresh").value(QStringLiteral("devices")).toArray().size(), 1);
        QTRY_VERIFY(window.says(QStringLiteral("12 of 40 answered")));
        window.press("takeOut");
        QTRY_COMPARE(window.sent("group.remove").value(QStringLiteral("devices")).toArray().size(), 1);
    }

    void aWholeGroupIsAskedAndFollowedUntilNobodyIsMissing()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(6);
        QTRY_VERIFY(window.named("askGroup") != nullptr);
        window.press("askGroup");
        QTRY_VERIFY(window.says(QStringLiteral("12 of 40 answered")));
        QVERIFY(window.says(QStringLiteral("2 isn’t enrolled")));
        QCOMPARE(window.sent("inventory.refresh"), QJsonObject({{QStringLiteral("group"), 6}}));
        window.control.answer(QStringLiteral("inventory.progress"),
                              test::json(R"({"devices":40,"answered":40,"waiting":0,"refused":0})"));
        QTRY_VERIFY(window.says(QStringLiteral("40 of 40 answered")));
        const auto asked = window.control.calls(QStringLiteral("inventory.progress")).size();
        QTest::qWait(50);
        QCOMPARE(window.control.calls(QStringLiteral("inventory.progress")).size(), asked);
    }

    void whyADeviceIsInItIsToldPartByPart()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(4);
        QTRY_VERIFY(window.members() != nullptr && window.members()->model()->rowCount() > 0);
        auto* table = window.members();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 3)).center());
        QTRY_VERIFY(window.says(QStringLiteral("because the query finds it")));
        QVERIFY(window.says(QStringLiteral("platform = mac")));
        QTRY_VERIFY(window.says(QStringLiteral("Tom Lindqvist")));
        QVERIFY(window.says(QStringLiteral("Doesn’t hold. The device has: \u2068Not known\u2069")));
    }

    void inTheGroupOfAllDevicesNobodyAsksWhy()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        const auto why = [&](qint64 group) {
            window.toGroup(group);
            return QTest::qWaitFor(
                       [&] { return window.members() != nullptr && window.members()->model()->rowCount() > 0; })
                       ? window.members()->model()->index(0, 3).data().toString()
                       : QStringLiteral("nobody");
        };
        QCOMPARE(why(1), QString());
        QCOMPARE(why(4), QStringLiteral("Why here?"));
    }

    void aProfileIsAssignedAndTakenBack()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(2);
        QTRY_VERIFY(window.named("assignToGroup") != nullptr);
        QTRY_COMPARE(window.screen.findChild<TableView*>(QStringLiteral("groupProfiles"))->model()->rowCount(), 2);
        window.press("assignToGroup");
        auto* sheet = window.named<Sheet>("assignProfileSheet");
        QVERIFY(sheet != nullptr);
        auto* choices = sheet->findChild<TableView*>();
        QTRY_VERIFY(choices->model()->rowCount() > 2);
        choices->selectRow(0); // has it already
        QVERIFY(!window.named("choose")->isEnabled());
        choices->selectRow(2);
        QTRY_VERIFY(window.named("choose")->isEnabled());
        window.press("choose");
        QTRY_COMPARE(window.sent("profile.assign").value(QStringLiteral("group")).toInt(), 2);
    }

    void itsScheduleIsShownAndChanged()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(6);
        QTRY_VERIFY(window.named<TabBar>("groupTabs") != nullptr);
        window.named<TabBar>("groupTabs")->setCurrentIndex(2);
        QTRY_VERIFY(window.named("editSchedule") != nullptr);
        QTRY_VERIFY(!window.control.calls(QStringLiteral("group.show")).isEmpty());
        QTest::qWait(20);
        window.press("editSchedule");
        QTRY_VERIFY(window.named<ChoiceCard>("ownSchedule") != nullptr);
        QVERIFY(window.named<ChoiceCard>("ownSchedule")->isChecked());
        QCOMPARE(window.named<QSpinBox>("scheduleNumber")->value(), 6);
        QVERIFY(!window.named<QCheckBox>("ask-information")->isChecked());
        window.named<QSpinBox>("scheduleNumber")->setValue(8);
        window.named<QCheckBox>("ask-apps")->setChecked(false);
        window.press("saveSchedule");
        QTRY_COMPARE(window.sent("group.schedule.set").value(QStringLiteral("hours")).toInt(), 8);
        QCOMPARE(window.sent("group.schedule.set").value(QStringLiteral("queries")).toArray(),
                 QJsonArray{QStringLiteral("security")});
    }

    void askingAboutNothingIsNotOffered()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(6);
        window.named<TabBar>("groupTabs")->setCurrentIndex(2);
        QTest::qWait(20);
        window.press("editSchedule");
        for (const char* box : {"ask-security", "ask-apps"}) {
            window.named<QCheckBox>(box)->setChecked(false);
        }
        QVERIFY(!window.named("saveSchedule")->isEnabled());
        window.named<ChoiceCard>("usualSchedule")->click();
        QVERIFY(window.named("saveSchedule")->isEnabled());
        window.press("saveSchedule");
        QTRY_COMPARE(window.control.calls(QStringLiteral("group.schedule.clear")).size(), 1);
    }

    void aNameThatAQueryUsesStays()
    {
        GroupsWindow window;
        window.control.refuse(
            QStringLiteral("group.rename"), ErrorCode::Conflict,
            QStringLiteral("the query of “Kiosks” names the group “Shared”; change that first [group-in-use]"));
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(6);
        QTRY_VERIFY(window.action("renameGroup")->isVisible());
        window.action("renameGroup")->trigger();
        auto* name = window.named<QLineEdit>("newGroupName");
        QVERIFY(!window.named("saveName")->isEnabled());
        name->setText(QStringLiteral("Tills"));
        window.press("saveName");
        QTRY_VERIFY(window.says(QStringLiteral("needs the group")));
        QVERIFY(window.says(QStringLiteral("Kiosks")));
    }

    void deletingNeedsTheNameAndSaysWhyNot()
    {
        GroupsWindow window;
        window.control.refuse(QStringLiteral("group.delete"), ErrorCode::Conflict,
                              QStringLiteral("“Macs” needs the group “Shared”; change that first [group-in-use]"));
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(6);
        QTRY_VERIFY(window.action("deleteGroup")->isVisible());
        window.action("deleteGroup")->trigger();
        auto* sure = test::buttonIn(*window.screen.window(), QStringLiteral("Delete group"));
        QVERIFY(sure != nullptr && !sure->isEnabled());
        auto* typed = Sheet::current(window.screen.window())->findChild<QLineEdit*>();
        QTest::keyClicks(typed, QStringLiteral("Shared"));
        QVERIFY(sure->isEnabled());
        QTest::mouseClick(sure, Qt::LeftButton);
        QTRY_VERIFY(window.says(QStringLiteral("needs the group")));
    }

    void itLeadsToDevicesAndProfiles()
    {
        GroupsWindow window;
        QSignalSpy jumps(&window.screen, &Screen::jumpRequested);
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(2);
        QTRY_VERIFY(window.members() != nullptr && window.members()->model()->rowCount() == 3);
        QTest::mouseClick(test::buttonIn(window.screen, QStringLiteral("Show in Devices")), Qt::LeftButton);
        QCOMPARE(jumps.last().at(0).value<Jump>().what.value(QStringLiteral("group")).toString(),
                 QStringLiteral("Design studio"));
        window.members()->setCurrentIndex(window.members()->model()->index(0, 0));
        QTest::keyClick(window.members(), Qt::Key_Return);
        QTRY_COMPARE(jumps.last().at(0).value<Jump>().screen, QStringLiteral("devices"));
        QVERIFY(jumps.last().at(0).value<Jump>().what.value(QStringLiteral("device")).toLongLong() > 0);
    }

    void itIsLive()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.control.answer(QStringLiteral("group.list"), test::json(R"([
            {"id":1,"name":"All devices","built_in":true,"members":24,"profiles":2,"query":""},
            {"id":9,"name":"Newcomers","built_in":false,"members":1,"profiles":0,"query":""}])"));
        window.control.touch(QStringLiteral("group"), {9});
        QTRY_COMPARE(window.list->model()->rowCount(), 2);
    }

    void aServerThatDoesntAnswerIsSaid()
    {
        GroupsWindow window;
        window.control.refuse(QStringLiteral("group.list"), ErrorCode::Unavailable, QStringLiteral("gone"));
        window.control.touch(QStringLiteral("group"));
        QTRY_VERIFY(window.says(QStringLiteral("The groups can’t be shown")));
        QVERIFY(test::buttonIn(window.screen, QStringLiteral("Try again")) != nullptr);
    }

    void hostileNamesAreText()
    {
        GroupsWindow window;
        const QString name = hostileName();
        window.control.answer(QStringLiteral("group.list"),
                              QJsonArray{QJsonObject{{QStringLiteral("id"), 9},
                                                     {QStringLiteral("name"), name},
                                                     {QStringLiteral("members"), 1},
                                                     {QStringLiteral("query"), QStringLiteral("name ~ \"<i>\"")}}});
        window.control.answer(QStringLiteral("device.list"), [&name](const QJsonObject&) -> Result<QJsonValue> {
            return QJsonObject{{QStringLiteral("total"), 1},
                               {QStringLiteral("matching"), 1},
                               {QStringLiteral("rows"), QJsonArray{QJsonObject{{QStringLiteral("id"), 1},
                                                                               {QStringLiteral("name"), name},
                                                                               {QStringLiteral("serial"), name}}}}};
        });
        window.control.answer(QStringLiteral("group.preview"), [&name](const QJsonObject&) -> Result<QJsonValue> {
            const QJsonArray some{QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("name"), name}}};
            return QJsonObject{{QStringLiteral("count"), 1},  {QStringLiteral("first"), some},
                               {QStringLiteral("joins"), 1},  {QStringLiteral("joining"), some},
                               {QStringLiteral("leaves"), 1}, {QStringLiteral("leaving"), some}};
        });
        window.control.touch(QStringLiteral("group"));
        QTRY_COMPARE(window.list->model()->rowCount(), 1);
        QTRY_VERIFY(window.members() != nullptr && window.members()->model()->rowCount() == 1);
        QVERIFY(isPlain(window.list->model()->index(0, 0).data().toString()));
        QVERIFY(isPlain(window.members()->model()->index(0, 0).data().toString()));
        window.press("editQuery");
        QTRY_VERIFY(window.says(QStringLiteral("1 device(s) fit(s) now")));
        for (const QLabel* label : window.screen.window()->findChildren<QLabel*>()) {
            if (label->isVisible()) {
                QVERIFY2(isPlain(label->text()) || label->text().size() < 1000, qPrintable(label->text().left(80)));
                QVERIFY(!label->text().contains(QChar(0x202E)));
                QVERIFY(label->textFormat() == Qt::PlainText);
            }
        }
    }
};

ESPALIER_TEST(GroupsScreenTest);
#include "groups_screen_test.moc"
