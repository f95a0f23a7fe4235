#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/devices/conflict_words.h"
#include "ui/devices/conflicts_sheet.h"
#include "ui/devices/device_list_tabs.h"
#include "ui/devices/foreign_profiles.h"

#include <QMainWindow>

using namespace espalier;
using namespace espalier::ui;

namespace {

const char* const contested = R"({"partial":false,"settings":[
    {"kind":"combined","payload_type":"com.apple.mobiledevice.passwordpolicy","key":"minLength","rule":"most",
     "result":"12","says":[{"profile":{"id":1,"name":"Baseline"},"value":"8"},
                           {"profile":{"id":2,"name":"Office"},"value":"12"},
                           {"profile":{"id":3,"name":"Kiosk"},"value":"6"}]},
    {"kind":"undefined","payload_type":"com.apple.loginwindow","key":"LoginwindowText","rule":null,"result":null,
     "says":[{"profile":{"id":1,"name":"Baseline"},"value":"A"},{"profile":{"id":2,"name":"Office"},"value":null}]},
    {"kind":"single","payload_type":"com.apple.dock","key":"","rule":null,"result":null,
     "says":[{"profile":{"id":1,"name":"Baseline"},"value":null},{"profile":{"id":2,"name":"Office"},"value":null}]}]})";

const QByteArray profileList = R"(<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict><key>ProfileList</key><array><dict>
<key>PayloadIdentifier</key><string>com.example.home</string><key>PayloadUUID</key><string>U1</string>
<key>PayloadContent</key><array>
<dict><key>PayloadType</key><string>com.apple.wifi.managed</string></dict>
<dict><key>PayloadType</key><string>com.apple.security.root</string></dict>
<dict><key>PayloadType</key><string>com.apple.dock</string></dict>
</array></dict></array></dict></plist>)";

struct ConflictsWindow {
    explicit ConflictsWindow(const char* conflicts)
    {
        control.answer(QStringLiteral("device.conflicts"), test::json(conflicts));
        DeviceRow device;
        device.id = 2;
        device.name = QStringLiteral("MF-MBP-014");
        window.setCentralWidget(tab);
        window.resize(500, 500);
        window.show();
        tab->setDevice(device);
    }
    [[nodiscard]] MessageBar* bar() const { return tab->findChild<MessageBar*>(QStringLiteral("conflicts")); }

    test::FakeControl control;
    ManualClock clock{test::officeNow};
    QMainWindow window;
    DeviceProfilesTab* tab = new DeviceProfilesTab(control, clock);
};

} // namespace

class ConflictsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void whatNobodyCanTellComesFirst()
    {
        const auto conflicts = settingConflicts(test::json(contested).toObject());
        QCOMPARE(conflicts.size(), 3);
        QVERIFY(conflicts[0].state == State::Failed);
        QVERIFY(conflicts[1].state == State::Failed);
        QCOMPARE(conflicts[2].title, QStringLiteral("minLength"));
        QVERIFY(conflicts[2].state == State::Unknown);
        QVERIFY(summaryOf(conflicts).state == State::Warning);
        QVERIFY(summaryOf(conflicts).what.startsWith(QStringLiteral("2 ")));
        QVERIFY(summaryOf({conflicts[2]}).state == State::Unknown); // the device combines it: nothing is wrong
        QVERIFY(summaryOf({}).what.isEmpty());
    }

    void everyProfileHasItsValueAndTheLastLineTellsWhatHolds()
    {
        const auto conflicts = settingConflicts(test::json(contested).toObject());
        const QList<Fact>& length = conflicts[2].says;
        QCOMPARE(length.size(), 4);
        QCOMPARE(length[0].label, QStringLiteral("Baseline"));
        QCOMPARE(length[0].value, QStringLiteral("8"));
        QVERIFY(length[3].value.startsWith(QStringLiteral("12")));
        QVERIFY(length[3].value.contains(QStringLiteral("largest")));
        const QList<Fact>& text = conflicts[0].says;
        QCOMPARE(conflicts[0].title, QStringLiteral("LoginwindowText"));
        QCOMPARE(text[1].value, QStringLiteral("hidden")); // a secret
    }

    void theTabTellsThemAndShowsThemWhole()
    {
        const ConflictsWindow window(contested);
        QTRY_VERIFY(window.bar()->isVisible());
        const auto buttons = window.bar()->findChildren<Button*>();
        const auto show = std::find_if(buttons.begin(), buttons.end(),
                                       [](const Button* button) { return button->text() == QStringLiteral("Show…"); });
        QVERIFY(show != buttons.end());
        (*show)->click();
        auto* sheet = window.window.findChild<ConflictsSheet*>();
        QVERIFY(sheet != nullptr);
        QCOMPARE(sheet->findChildren<FactGrid*>().size(), 3);
    }

    void withoutConflictsThereIsNothing()
    {
        const ConflictsWindow window(R"({"settings":[]})");
        QTRY_VERIFY(!window.control.calls(QStringLiteral("device.conflicts")).isEmpty());
        QTRY_VERIFY(!window.control.calls(QStringLiteral("device.profiles")).isEmpty());
        QCoreApplication::processEvents();
        QVERIFY(!window.bar()->isVisible());
    }

    void aProfileThatIsNotOursMayCollide()
    {
        const QJsonArray reported =
            test::json(R"([{"identifier":"com.example.home","uuid":"U1","display_name":"Home Wi-Fi","managed":false,
            "enrollment":false,"profile":null},
            {"identifier":"org.office.wifi","uuid":"U2","display_name":"Office","managed":true,"profile":1},
            {"identifier":"org.office.enroll","uuid":"U3","display_name":"Enrollment","enrollment":true}])")
                .toArray();
        const QJsonArray foreign = foreignProfiles(reported);
        QCOMPARE(foreign.size(), 1);
        const auto ours = profilesByPayload(
            test::json(
                R"([{"id":1,"name":"Office","payload_types":["com.apple.wifi.managed","com.apple.security.root"]},
            {"id":2,"name":"Elsewhere","payload_types":["com.apple.dock"]}])")
                .toArray(),
            {1});
        const auto conflicts = possibleConflicts(foreign, profileList, ours);
        QCOMPARE(conflicts.size(), 1); // a certificate more is none, and the Dock is of a profile that isn't assigned
        QVERIFY(conflicts[0].title.contains(QStringLiteral("Home Wi-Fi")));
        QVERIFY(conflicts[0].title.contains(QStringLiteral("com.apple.wifi.managed")));
        QCOMPARE(conflicts[0].says.at(1).label, QStringLiteral("Office"));
        QVERIFY(summaryOf(conflicts).state == State::Waiting);
        QVERIFY(summaryOf(conflicts).what.startsWith(QStringLiteral("1 possible")));
        QVERIFY(possibleConflicts(foreign, "no list", ours).isEmpty());
    }

    void theTabLooksAtProfilesThatAreNotOurs()
    {
        ConflictsWindow window(R"({"settings":[]})");
        window.control.answer(QStringLiteral("device.profiles"), test::json(R"({
            "assigned":[{"profile":1,"name":"Office","identifier":"org.office.wifi","state":"installed"}],
            "reported":[{"identifier":"com.example.home","uuid":"U1","display_name":"Home Wi-Fi","profile":null}]})"));
        window.control.answer(QStringLiteral("profile.list"),
                              test::json(R"([{"id":1,"name":"Office","payload_types":["com.apple.wifi.managed"]}])"));
        window.control.answer(QStringLiteral("device.facts"),
                              QJsonObject{{QStringLiteral("plist_xml"), QString::fromUtf8(profileList)}});
        DeviceRow device = window.tab->device();
        window.tab->setDevice(device);
        QTRY_VERIFY(window.bar()->isVisible());
        QVERIFY(window.bar()->accessibleName().contains(QStringLiteral("not ours")));
    }

    void anotherDeviceDoesNotInheritThem()
    {
        ConflictsWindow window(contested);
        QTRY_VERIFY(window.bar()->isVisible());
        window.control.refuse(QStringLiteral("device.conflicts"), ErrorCode::Conflict, QStringLiteral("not enrolled"));
        DeviceRow other;
        other.id = 3;
        window.tab->setDevice(other);
        QVERIFY(!window.bar()->isVisible());
    }
};

ESPALIER_TEST(ConflictsTest);
#include "conflicts_test.moc"
