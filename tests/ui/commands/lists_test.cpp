// Lists of commands that were sent: states as they are, what can be done with each, found by state, kind and words.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/activity/commands_view.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/cell_roles.h"
#include "ui/common/plist_view.h"
#include "ui/devices/command_sheet.h"
#include "ui/devices/device_commands_tab.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace espalier;
using namespace espalier::ui;
using test::json;

namespace {
QJsonValue sentCommands()
{
    return json(R"([
        {"id":4,"uuid":"A","device":2,"device_name":"Mac","channel":"device","request_type":"EraseDevice","state":"queued",
         "created_at":1776158700000,"created_by":"mira","origin":"","held":{"until":1776158790000},"pushed_at":null},
        {"id":3,"uuid":"B","device":2,"device_name":"Mac","channel":"device","request_type":"RestartDevice","state":"sent",
         "created_at":1776158600000,"created_by":"mira","origin":"","held":null,"pushed_at":null,"expires_at":1776165000000},
        {"id":2,"uuid":"C","device":2,"device_name":"Mac","channel":"device","request_type":"InstallProfile","state":"notnow",
         "created_at":1776158500000,"created_by":"system","origin":"profile","profile":{"id":1,"name":"Site VPN"}},
        {"id":1,"uuid":"D","device":2,"device_name":"Mac","channel":"device","request_type":"EnableLostMode","state":"error",
         "created_at":1776158400000,"created_by":"ben","origin":"",
         "error_chain":[{"code":12021,"domain":"MCMDMErrorDomain","text":"<b>no</b>"}]}])");
}

struct TabDesk {
    TabDesk()
    {
        control.answer(QStringLiteral("command.list"), sentCommands());
        tab.resize(480, 600);
        tab.show();
        DeviceRow device;
        device.id = 2;
        device.name = QStringLiteral("Mac");
        device.state = QStringLiteral("enrolled");
        tab.setDevice(device);
    }
    [[nodiscard]] QAbstractItemModel* rows() const { return tab.findChild<QTableView*>()->model(); }
    [[nodiscard]] QString at(int row, int column) const { return rows()->index(row, column).data().toString(); }

    test::FakeControl control;
    ManualClock clock{test::officeNow};
    DeviceCommandsTab tab{control, clock};
};
} // namespace

class CommandListsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void statesAreToldAsTheyAre()
    {
        const TabDesk desk;
        QTRY_COMPARE(desk.rows()->rowCount(), 4);
        QCOMPARE(desk.at(0, 1), QStringLiteral("Held back"));
        QCOMPARE(desk.at(1, 1), QStringLiteral("Fetched"));
        QCOMPARE(desk.at(3, 1), QStringLiteral("Not supported"));
        QVERIFY(desk.rows()->index(1, 0).data(SecondLineRole).toString().contains(QStringLiteral("Given up")));
        QVERIFY(desk.rows()->index(2, 0).data(SecondLineRole).toString().startsWith(QStringLiteral("Site VPN")));
    }

    void howItEndedStandsInTheRow()
    {
        TabDesk desk;
        desk.control.answer(QStringLiteral("command.list"), json(R"([
            {"id":3,"uuid":"A","device":2,"request_type":"EraseDevice","state":"cancelled","created_at":1776158600000,
             "created_by":"ada","origin":"","ended":{"how":"order-refused","by":"Ben","reason":"not this one"}},
            {"id":2,"uuid":"B","device":2,"request_type":"RotateFileVaultKey","state":"cancelled",
             "created_at":1776158500000,"created_by":"ada","origin":"",
             "ended":{"how":"not-sent","by":"","reason":"no recovery key of this Mac is here; give one"}},
            {"id":1,"uuid":"C","device":2,"request_type":"SecurityInfo","state":"cancelled",
             "created_at":1776158400000,"created_by":"ada","origin":"",
             "ended":{"how":"called-off","by":"<b>Ben</b>","reason":""}},
            {"id":0,"uuid":"D","device":2,"request_type":"InstallProfile","state":"cancelled",
             "created_at":1776158300000,"created_by":"ada","origin":"profile",
             "ended":{"how":"outdated","by":"","reason":""}}])"));
        desk.tab.setDevice(desk.tab.device());
        QTRY_COMPARE(desk.rows()->rowCount(), 4);
        const auto second = [&desk](int row) { return desk.rows()->index(row, 0).data(SecondLineRole).toString(); };
        QCOMPARE(desk.at(0, 1), QStringLiteral("Refused"));
        QVERIFY2(second(0).contains(QStringLiteral("Refused by ")), qPrintable(second(0)));
        QVERIFY2(second(0).contains(QStringLiteral(": not this one.")), qPrintable(second(0)));
        QCOMPARE(desk.at(1, 1), QStringLiteral("Not sent"));
        QVERIFY2(second(1).contains(QStringLiteral("no recovery key of this Mac is kept")), qPrintable(second(1)));
        QCOMPARE(desk.at(2, 1), QStringLiteral("Called off"));
        QVERIFY(second(2).contains(QStringLiteral("<b>Ben</b>"))); // text, whatever it looks like
        QVERIFY2(second(3).contains(QStringLiteral("there is a newer version")), qPrintable(second(3)));
    }

    void whatPeopleOrderedIsCalledOffTogether()
    {
        TabDesk desk;
        auto* all = desk.tab.findChild<Button*>(QStringLiteral("cancelAll"));
        QTRY_VERIFY(all->isVisible());
        desk.control.answer(QStringLiteral("command.list"), QJsonArray{sentCommands().toArray().at(2)}); // a profile's
        desk.tab.setDevice(desk.tab.device());
        QTRY_VERIFY(!all->isVisible());
        QVERIFY(desk.tab.findChild<Button*>(QStringLiteral("whyDevice"))->isVisible());
    }

    void commandsOfADeviceAreFoundByStateAndWords()
    {
        const TabDesk desk;
        QTRY_COMPARE(desk.rows()->rowCount(), 4);
        desk.tab.findChild<QComboBox*>()->setCurrentIndex(1); // waiting
        QCOMPARE(desk.rows()->rowCount(), 3);
        desk.tab.findChild<QLineEdit*>()->setText(QStringLiteral("vpn"));
        QCOMPARE(desk.rows()->rowCount(), 1);
    }

    void commandsOfAllAreFoundByKind()
    {
        test::FakeControl control;
        control.answer(QStringLiteral("command.list"), sentCommands());
        const ManualClock clock{test::officeNow};
        CommandsView view(control, clock);
        view.resize(1200, 700);
        view.show();
        view.reload();
        auto* rows = view.findChild<QTableView*>()->model();
        QTRY_COMPARE(rows->rowCount(), 4);
        auto* kind = view.findChild<QComboBox*>(QStringLiteral("kind"));
        kind->setCurrentIndex(kind->findData(QStringLiteral("RestartDevice")));
        QCOMPARE(rows->rowCount(), 1);
        view.reload(); // stays chosen
        QTRY_COMPARE(control.calls(QStringLiteral("command.list")).size(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(rows->rowCount(), 1);
    }

    void eachIsOfferedWhatCanBeDoneWithIt()
    {
        test::FakeControl control;
        const ManualClock clock{test::officeNow};
        QWidget over;
        over.resize(1000, 700);
        over.show();
        const auto shown = [&](int number) {
            const QJsonObject command = sentCommands().toArray().at(number).toObject();
            control.answer(QStringLiteral("command.show"), command);
            auto* sheet = new CommandSheet(control, clock, command[QStringLiteral("uuid")].toString(), 2, &over);
            const QString before = sheet->accessibleName();
            (void)QTest::qWaitFor([&] { return sheet->accessibleName() != before; });
            QStringList buttons;
            for (const Button* button : sheet->findChildren<Button*>()) {
                if (!button->isHidden()) {
                    buttons << button->text();
                }
            }
            sheet->dismiss();
            return buttons;
        };
        const QString off = QStringLiteral("Call off");
        const QString again = QStringLiteral("Send again…");
        QVERIFY(shown(0).contains(off));
        QVERIFY(!shown(1).contains(off)); // the device has it
        QVERIFY(!shown(2).contains(again));
        QVERIFY(shown(3).contains(again));
    }

    void whyARequestIsNotShownIsSaid()
    {
        test::FakeControl control;
        control.refuse(QStringLiteral("command.raw"), ErrorCode::Refused,
                       QStringLiteral("command.raw is for admins [not-permitted]"));
        const ManualClock clock{test::officeNow};
        QWidget over;
        over.show();
        const auto* sheet = new CommandSheet(control, clock, QStringLiteral("A"), 2, &over);
        QTRY_VERIFY(sheet->findChild<PlistView*>()->placeholderText().startsWith(QStringLiteral("Only an admin")));
    }
};

ESPALIER_TEST(CommandListsTest);
#include "lists_test.moc"
