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

struct Window {
    explicit Window(const char* conflicts)
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
        const Window window(contested);
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
        const Window window(R"({"settings":[]})");
        QTRY_VERIFY(!window.control.calls(QStringLiteral("device.conflicts")).isEmpty());
        QTRY_VERIFY(!window.control.calls(QStringLiteral("device.profiles")).isEmpty());
        QCoreApplication::processEvents();
        QVERIFY(!window.bar()->isVisible());
    }

    void anotherDeviceDoesNotInheritThem()
    {
        Window window(contested);
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
