#include "tests/support/test.h"
#include "tests/ui/profiles/profiles_window.h"
#include "tests/ui/support/json.h"
#include "ui/assigning/assign_sheet.h"
#include "ui/assigning/assignment_impact.h"
#include "ui/common/app_style.h"
#include "ui/common/choice_sheet.h"

#include <QComboBox>
#include <QLineEdit>

using namespace espalier;
using namespace espalier::ui;

namespace {

// Of "Passcode baseline", assigned to the groups 1, 2 and 3.
struct AssignWindow : public test::ProfilesWindow {
    bool open()
    {
        if (!QTest::qWaitFor([this] { return isLoaded(); })) {
            return false;
        }
        click(1);
        QTest::mouseClick(button(QStringLiteral("Assign…")), Qt::LeftButton);
        sheet = screen.findChild<AssignSheet*>();
        list = sheet == nullptr ? nullptr : sheet->findChild<TableView*>();
        return list != nullptr && QTest::qWaitFor([this] { return row(QStringLiteral("Engineering")) >= 0; }) &&
               QTest::qWaitFor([this] { return list->model()->rowCount() > 20; }) &&
               QTest::qWaitFor([this] { return says(0).contains(QStringLiteral("Assigned already")); });
    }
    [[nodiscard]] int row(const QString& name) const
    {
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString() == name) {
                return i;
            }
        }
        return -1;
    }
    [[nodiscard]] QString says(int at) const
    {
        return list->model()->index(at, 0).data(Qt::AccessibleTextRole).toString();
    }
    void choose(const QString& name) const
    {
        const QModelIndex index = list->model()->index(row(name), 0);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }
    [[nodiscard]] Button* assign() const { return sheet->findChild<Button*>(QStringLiteral("choose")); }
    [[nodiscard]] AssignmentImpact* impact() const { return sheet->findChild<AssignmentImpact*>(); }
    [[nodiscard]] QString told() const { return impact()->words().join(QLatin1Char('\n')); }
    [[nodiscard]] qsizetype asked() const { return control.calls(QStringLiteral("profile.impact")).size(); }

    AssignSheet* sheet = nullptr;
    TableView* list = nullptr;
};

constexpr const char* mixed =
    R"({"gain":{"count":22},"stay":{"count":2},"lose":{"count":9},"later":{"count":1},
    "cannot":[{"rule":"payload-unavailable","level":"payload","severity":"error","payload_name":"Passcode","payload_type":"com.apple.mobiledevice.passwordpolicy","arguments":["Passcode","tvOS"],"devices":{"count":1,"first":[{"id":20,"name":"Meeting room TV"}]}}],
    "blocked":[{"values":["owner.email"],"devices":{"count":6,"first":[{"id":1,"name":"A"},{"id":2,"name":"B"},{"id":3,"name":"C"},{"id":4,"name":"D"}]}}],
    "conflicts":[{"with":{"id":9,"name":"Legacy"},"kind":"undefined","payload_type":"com.apple.screensaver","platform":"macOS","keys":[{"key":"idleTime"}],"devices":{"count":2}},
                 {"with":{"id":9,"name":"Legacy"},"kind":"undefined","payload_type":"com.apple.screensaver","platform":"iOS","keys":[{"key":"idleTime"}],"devices":{"count":3}},
                 {"with":{"id":7,"name":"Other VPN"},"kind":"single","payload_type":"com.apple.vpn","keys":[],"devices":{"count":1}},
                 {"with":{"id":8,"name":"Baseline"},"kind":"combined","devices":{"count":2}}],
    "judged":true})";

} // namespace

class AssignSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void whatTheChosenTargetMeansIsToldBeforeAnythingIsAssigned()
    {
        AssignWindow sheet;
        sheet.control.answer(QStringLiteral("profile.impact"), test::json(mixed));
        QVERIFY(sheet.open());
        QVERIFY(!sheet.impact()->isVisible());
        sheet.choose(QStringLiteral("Engineering"));
        QVERIFY(sheet.impact()->isVisible());
        QVERIFY(sheet.told().contains(QStringLiteral("Looking")));
        QVERIFY(sheet.assign()->isEnabled()); // nobody has to wait
        QTRY_VERIFY(sheet.told().contains(QStringLiteral("Goes to 22")));
        QVERIFY(sheet.told().contains(QStringLiteral("can’t use")));
        QVERIFY(sheet.told().contains(QStringLiteral("tvOS")));
        QVERIFY(sheet.ProfilesWindow::says(QStringLiteral("Meeting room TV")));
        QVERIFY(sheet.assign()->isEnabled());
        QVERIFY(sheet.control.calls(QStringLiteral("profile.assign")).isEmpty());
    }

    void theQuestionIsAboutTheDevicesOfThisAssignmentAlone()
    {
        AssignWindow sheet;
        QVERIFY(sheet.open());
        sheet.choose(QStringLiteral("Engineering"));
        QTRY_COMPARE(sheet.asked(), 1);
        const QJsonObject asked = sheet.control.calls(QStringLiteral("profile.impact")).last().arguments;
        QCOMPARE(asked.value(QLatin1String("profile")).toInt(), 2);
        const QJsonArray add = asked.value(QLatin1String("add")).toArray();
        QCOMPARE(add.size(), 1);
        QCOMPARE(add.at(0)[QLatin1String("group")].toInt(), 4);
        QCOMPARE(add.at(0)[QLatin1String("channel")].toString(), QStringLiteral("auto"));
        QCOMPARE(asked.value(QLatin1String("remove")).toArray().size(), 3);
    }

    void anotherChannelIsAnotherQuestion()
    {
        AssignWindow sheet;
        QVERIFY(sheet.open());
        sheet.choose(QStringLiteral("Engineering"));
        QTRY_COMPARE(sheet.asked(), 1);
        QTest::keyClick(sheet.sheet->findChild<QComboBox*>(), Qt::Key_Down);
        QTRY_COMPARE(sheet.asked(), 2);
        const QJsonArray add = sheet.control.calls(QStringLiteral("profile.impact"))
                                   .last()
                                   .arguments.value(QLatin1String("add"))
                                   .toArray();
        QCOMPARE(add.at(0)[QLatin1String("channel")].toString(), QStringLiteral("device"));
    }

    void aSingleDeviceIsAskedAboutAsADevice()
    {
        AssignWindow sheet;
        QVERIFY(sheet.open());
        QTest::keyClicks(sheet.sheet->findChild<QLineEdit*>(), QStringLiteral("MF-MBP-014"));
        QTRY_COMPARE(sheet.asked(), 1); // the only one left is chosen
        const QJsonArray add = sheet.control.calls(QStringLiteral("profile.impact"))
                                   .last()
                                   .arguments.value(QLatin1String("add"))
                                   .toArray();
        QVERIFY(add.at(0)[QLatin1String("device")].toInt() > 0);
    }

    void whatCannotBeToldIsSaidAndAssigningStaysPossible()
    {
        AssignWindow sheet;
        sheet.control.refuse(QStringLiteral("profile.impact"), ErrorCode::Unavailable, QStringLiteral("busy"));
        QVERIFY(sheet.open());
        sheet.choose(QStringLiteral("Engineering"));
        QTRY_VERIFY(!sheet.told().contains(QStringLiteral("Looking")));
        QVERIFY(!sheet.told().isEmpty());
        QTest::mouseClick(sheet.assign(), Qt::LeftButton);
        QTRY_COMPARE(sheet.control.calls(QStringLiteral("profile.assign")).size(), 1);
    }

    void whoHasItIsMarkedAndNotOfferedAgain()
    {
        AssignWindow sheet;
        QVERIFY(sheet.open());
        QVERIFY(!sheet.says(sheet.row(QStringLiteral("Engineering"))).contains(QStringLiteral("Assigned already")));
        sheet.choose(QStringLiteral("All devices"));
        QVERIFY(!sheet.assign()->isEnabled());
        QVERIFY(sheet.told().contains(QStringLiteral("assigned to it already")));
        QTest::keyClick(sheet.list, Qt::Key_Return);
        QTest::mouseClick(sheet.assign(), Qt::LeftButton);
        QVERIFY(sheet.control.calls(QStringLiteral("profile.assign")).isEmpty());
        QTest::keyClick(sheet.sheet->findChild<QComboBox*>(), Qt::Key_Down); // another channel is something new
        QVERIFY(sheet.assign()->isEnabled());
    }

    void targetsThatCannotBeShownAreNoEmptyList()
    {
        test::ProfilesWindow window;
        window.control.refuse(QStringLiteral("group.list"), ErrorCode::Unavailable, QStringLiteral("busy"));
        QTRY_VERIFY(window.isLoaded());
        window.click(1);
        QTest::mouseClick(window.button(QStringLiteral("Assign…")), Qt::LeftButton);
        QTRY_VERIFY(window.screen.findChild<AssignSheet*>()->findChild<TableView*>()->model()->rowCount() > 0);
        QTRY_VERIFY(window.says(QStringLiteral("busy")) || window.says(QStringLiteral("groups can’t be shown")));
    }

    void collisionsNameTheSettingAndMissingValuesTheName()
    {
        QStringList all;
        const QList<ImpactLine> lines = assignmentLines(test::json(mixed).toObject(), 20);
        for (const ImpactLine& line : lines) {
            all << line.words + QLatin1Char('|') + line.devices;
        }
        const QString said = all.join(QLatin1Char('\n'));
        QVERIFY(said.contains(QStringLiteral("idleTime")));
        QVERIFY(said.contains(QStringLiteral("on 5 "))); // the same on two platforms is one line
        QVERIFY(said.contains(QStringLiteral("com.apple.vpn")));
        QVERIFY(said.contains(QStringLiteral("%{owner.email}")));
        QVERIFY(said.contains(QStringLiteral("3 more"))); // three of six are named
        QVERIFY(said.contains(QStringLiteral("have it already")));
        QVERIFY(!said.contains(QStringLiteral("Baseline"))); // adds up by Apple's rules
        QVERIFY(!said.contains(QLatin1Char('9')));           // nobody loses it by an assignment
        QCOMPARE(assignmentLines(test::json(mixed).toObject(), 3).size(), 3);
    }

    void nobodyInItAndNoCatalogueAreSaid()
    {
        const QList<ImpactLine> lines = assignmentLines({{QStringLiteral("judged"), false}}, 6);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).words.contains(QStringLiteral("No device")));
        QVERIFY(lines.at(1).words.contains(QStringLiteral("catalogue")));
    }
};

ESPALIER_TEST(AssignSheetTest);
#include "assign_sheet_test.moc"
