// A device that is known gets a link of its own; a newcomer in its name is shown beside it.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/own_settings.h"
#include "tests/ui/support/seen.h"
#include "ui/common/button.h"
#include "ui/devices/comparison_grid.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/quarantine_sheet.h"
#include "ui/enrollment/device_link_sheet.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

namespace {

struct Desk {
    Desk() : actions(control, clock, &over)
    {
        over.resize(1000, 700);
        over.show();
        device.id = 2;
        device.name = QStringLiteral("MF-MBP-014");
        device.state = QStringLiteral("enrolled");
    }
    [[nodiscard]] DeviceLinkSheet* open()
    {
        QMenu menu;
        actions.fillMenu(&menu, device);
        for (QAction* action : menu.actions()) {
            if (action->text() == QStringLiteral("Link to enroll again…")) {
                action->trigger();
            }
        }
        return over.findChild<DeviceLinkSheet*>();
    }
    [[nodiscard]] Button* create() const { return over.findChild<Button*>(QStringLiteral("createDeviceLink")); }
    [[nodiscard]] bool says(const QString& words) const { return test::saysIn(over, words); }
    FakeControl control;
    ManualClock clock{test::officeNow};
    QWidget over;
    DeviceActions actions;
    DeviceRow device;
};

} // namespace

class DeviceLinkTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void theLinkIsForThisDeviceAlone()
    {
        Desk desk;
        QVERIFY(desk.open() != nullptr);
        QVERIFY(desk.control.calls(QStringLiteral("link.create")).isEmpty());
        desk.create()->click();
        QTRY_COMPARE(desk.control.calls(QStringLiteral("link.create")).size(), 1);
        const QJsonObject sent = desk.control.calls(QStringLiteral("link.create")).constFirst().arguments;
        QCOMPARE(sent.value(QStringLiteral("device")).toInteger(), 2);
        QCOMPARE(sent.value(QStringLiteral("name")).toString(), QStringLiteral("MF-MBP-014 enrolls again"));
        QTRY_VERIFY(desk.over.findChild<QLineEdit*>(QStringLiteral("linkUrl"))->isVisible()); // to be handed out
        QVERIFY(!desk.create()->isVisible());
    }

    void oneThatHasLeftGetsOneToo()
    {
        Desk desk;
        desk.device.state = QStringLiteral("checked_out");
        QVERIFY(desk.open() != nullptr);
    }

    void withoutAPushCertificateTheWayThereIsOffered()
    {
        Desk desk;
        desk.control.refuse(QStringLiteral("link.create"), ErrorCode::Unavailable,
                            QStringLiteral("none yet [no-push-certificate]"));
        QSignalSpy jumps(&desk.actions, &DeviceActions::jumpRequested);
        QVERIFY(desk.open() != nullptr);
        desk.create()->click();
        QTRY_VERIFY(desk.says(QStringLiteral("There is no push certificate yet")));
        for (Button* button : desk.over.findChildren<Button*>()) {
            if (button->text() == QLatin1String("Open Server")) {
                button->click();
                break;
            }
        }
        QCOMPARE(jumps.size(), 1);
        QCOMPARE(jumps.first().first().value<Jump>().screen, QStringLiteral("server"));
    }

    // Both sides of every fact, the certificate that is enrolled too.
    void aNewcomerStandsBesideTheDeviceItClaimsToBe()
    {
        Desk desk;
        const QuarantineSheet sheet(desk.control, desk.clock, &desk.over);
        const auto* grid = sheet.findChild<ComparisonGrid*>();
        QTRY_VERIFY(
            grid->accessibleDescription().contains(QStringLiteral("1b40f2c8d1e7a9b3, the other 77c3905a1f04e21b")));
        QVERIFY(grid->accessibleDescription().contains(QStringLiteral("First phones, the other Spring interns")));
        QVERIFY(grid->accessibleDescription().contains(QStringLiteral("356938035643809")));
    }
};

ESPALIER_TEST(DeviceLinkTest);
#include "device_link_test.moc"
