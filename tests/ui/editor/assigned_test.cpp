#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "tests/ui/support/fake_control.h"
#include "ui/assigning/assign_sheet.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/record_list.h"
#include "ui/common/table_view.h"
#include "ui/editor/assigned/assigned_rows.h"
#include "ui/editor/assigned/assigned_tab.h"

#include <QLineEdit>

using namespace espalier;
using namespace espalier::ui;
using test::Editing;
using test::FakeControl;

namespace {

QJsonObject named(qint64 id, const char* name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), QLatin1String(name)}};
}

QJsonObject statusOn(qint64 device, const char* name, const char* state, QJsonObject more = {})
{
    more.insert(QStringLiteral("device"), device);
    more.insert(QStringLiteral("device_name"), QLatin1String(name));
    more.insert(QStringLiteral("channel"), QStringLiteral("device"));
    more.insert(QStringLiteral("version"), 3);
    more.insert(QStringLiteral("state"), QLatin1String(state));
    return more;
}

const QJsonObject hasThree{{QStringLiteral("has"), 3}};

struct AssignedDesk : public Editing {
    AssignedDesk()
    {
        control.answer(QStringLiteral("profile.show"), [this](const QJsonObject&) -> Result<QJsonValue> {
            return QJsonObject{{QStringLiteral("id"), 7},
                               {QStringLiteral("name"), QStringLiteral("Sample")},
                               {QStringLiteral("version"), 3},
                               {QStringLiteral("targets"), status.size()},
                               {QStringLiteral("assignments"), assignments}};
        });
        control.answer(QStringLiteral("profile.status"),
                       [this](const QJsonObject&) -> Result<QJsonValue> { return status; });
    }
    // Once it has loaded.
    AssignedTab& open()
    {
        tab = std::make_unique<AssignedTab>(EditorSurroundings{session, control, clock});
        tab->resize(1200, 700);
        tab->show();
        (void)QTest::qWaitFor([this] { return tab->count() >= 0 && list("assignedDevices")->model()->rowCount() > 0; });
        return *tab;
    }
    [[nodiscard]] RecordList* list(const char* name) const { return tab->findChild<RecordList*>(QLatin1String(name)); }
    [[nodiscard]] const Cell& cell(const char* name, int row, int column) const
    {
        return list(name)->model()->at(row).cells.at(column);
    }
    QJsonArray assignments{
        QJsonObject{{QStringLiteral("group"), named(4, "Design")}, {QStringLiteral("channel"), QStringLiteral("auto")}},
        QJsonObject{{QStringLiteral("device"), named(9, "Ada")}, {QStringLiteral("channel"), QStringLiteral("user")}}};
    QJsonArray status{statusOn(9, "Ada", "installed", hasThree),
                      statusOn(10, "Ben", "sent", {{QStringLiteral("has"), 2}}),
                      statusOn(11, "Cleo", "blocked",
                               {{QStringLiteral("missing_values"), QJsonArray{QStringLiteral("owner.email")}}})};
    FakeControl control;
    std::unique_ptr<AssignedTab> tab;
};
} // namespace

class AssignedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void groupsAndDevicesAreListedWithTheirChannel()
    {
        AssignedDesk tab;
        QCOMPARE(tab.open().count(), 3);
        QCOMPARE(tab.cell("assignments", 0, 0).text, QStringLiteral("Design"));
        QVERIFY(tab.cell("assignments", 0, 0).second.startsWith(QStringLiteral("Group")));
        QCOMPARE(tab.cell("assignments", 1, 0).text, QStringLiteral("Ada"));
        QVERIFY(tab.cell("assignments", 1, 0).second.contains(QStringLiteral("user channel")));
    }

    void eachDeviceTellsItsVersionAndState()
    {
        AssignedDesk tab;
        tab.open();
        QCOMPARE(tab.cell("assignedDevices", 1, 0).text, QStringLiteral("Ada"));
        QCOMPARE(tab.cell("assignedDevices", 1, 1).text, QStringLiteral("Version 3"));
        QCOMPARE(tab.cell("assignedDevices", 1, 1).second, QString());
        QCOMPARE(tab.cell("assignedDevices", 2, 1).text, QStringLiteral("Version 2"));
        QVERIFY(tab.cell("assignedDevices", 2, 1).second.contains(QLatin1Char('3')));
        QVERIFY(tab.cell("assignedDevices", 2, 2).state == State::Waiting);
    }

    void whatSomeoneHasToActOnStandsFirst()
    {
        AssignedDesk tab;
        tab.open();
        QCOMPARE(tab.cell("assignedDevices", 0, 0).text, QStringLiteral("Cleo"));
        QVERIFY(tab.cell("assignedDevices", 0, 0).second.contains(QStringLiteral("E-mail of the owner")));
        QVERIFY(tab.cell("assignedDevices", 0, 2).state == State::Warning);
        QCOMPARE(tab.cell("assignedDevices", 0, 1).text, QStringLiteral("None"));
    }

    void whatADeviceNoLongerListsIsSaid()
    {
        QJsonObject gone = statusOn(9, "Ada", "installed", hasThree);
        gone.insert(QStringLiteral("missing"), true);
        const auto rows = deviceRows({gone}, 0);
        QVERIFY(rows.at(0).cells.at(2).state == State::Warning);
    }

    void progressCountsDevicesNotChannels()
    {
        QJsonObject user = statusOn(9, "Ada", "sent");
        user.insert(QStringLiteral("channel"), QStringLiteral("U1"));
        const QJsonArray status{statusOn(9, "Ada", "installed", hasThree), user,
                                statusOn(10, "Ben", "installed", hasThree), statusOn(11, "Cleo", "removing", hasThree)};
        QVERIFY(progressWords(status, 3).startsWith(QStringLiteral("1 of 2")));
        QVERIFY(progressWords({}, 3).isEmpty());
    }

    void assigningIsTheFlowOfTheLibrary()
    {
        AssignedDesk tab;
        tab.open().findChild<Button*>(QStringLiteral("assign"))->click();
        auto* sheet = tab.tab->findChild<AssignSheet*>();
        QVERIFY(sheet != nullptr);
        auto* rows = sheet->findChild<RecordList*>();
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        rows->table()->selectRow(0);
        const qsizetype shown = tab.control.calls(QStringLiteral("profile.show")).size();
        sheet->findChild<Button*>(QStringLiteral("choose"))->click();
        QTRY_COMPARE(tab.control.calls(QStringLiteral("profile.assign")).size(), 1);
        const QJsonObject sent = tab.control.calls(QStringLiteral("profile.assign")).at(0).arguments;
        QCOMPARE(sent.value(QLatin1String("profile")).toInt(), 7);
        QVERIFY(sent.contains(QLatin1String("group")));
        QTRY_VERIFY(tab.control.calls(QStringLiteral("profile.show")).size() > shown); // the lists follow
    }

    void unassigningAsksFirstAndNamesTheTargetByItsId()
    {
        AssignedDesk tab;
        tab.open();
        Q_EMIT tab.list("assignments")->activated(tab.list("assignments")->model()->at(1).source);
        auto* sheet = tab.tab->findChild<ConfirmationSheet*>();
        QVERIFY(sheet != nullptr);
        QVERIFY(tab.control.calls(QStringLiteral("profile.unassign")).isEmpty());
        Q_EMIT sheet->confirmed({}, {});
        QTRY_COMPARE(tab.control.calls(QStringLiteral("profile.unassign")).size(), 1);
        const QJsonObject sent = tab.control.calls(QStringLiteral("profile.unassign")).at(0).arguments;
        QCOMPARE(sent.value(QLatin1String("device")).toInt(), 9);
    }

    void changesElsewhereAreFollowed()
    {
        AssignedDesk tab;
        tab.open();
        tab.status.removeLast();
        tab.control.touch(QStringLiteral("profile"), {7});
        QTRY_COMPARE(tab.tab->count(), 2);
        QTRY_COMPARE(tab.list("assignedDevices")->model()->rowCount(), 2);
    }

    void aProfileThatIsInNoLibraryIsAssignedToNobody()
    {
        Editing editing;
        EditorSession fresh(profiles::EditableDocument(test::sampleText()), {0, 0, QStringLiteral("New")},
                            test::sampleCatalogue(), editing.clock, nullptr);
        FakeControl control;
        AssignedTab tab({fresh, control, editing.clock});
        QVERIFY(!tab.isOffered());
        QVERIFY(control.calls().isEmpty());
    }
};

ESPALIER_TEST(AssignedTest);
#include "assigned_test.moc"
