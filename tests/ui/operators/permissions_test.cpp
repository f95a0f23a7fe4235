// What a role may not do is disabled with the reason, whatever the screen around it does.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/permissions.h"

#include <QAction>
#include <QPushButton>

using namespace espalier;
using namespace espalier::ui;

class PermissionsTest : public QObject {
    Q_OBJECT

    static void beViewer(server::Control& control)
    {
        Permissions::of(control).set(QStringLiteral("Vera"), QStringLiteral("viewer"), {QStringLiteral("device.list")},
                                     {});
    }

private Q_SLOTS:
    void whereNobodyToldAnythingEverythingIsAllowed()
    {
        test::FakeControl control;
        QVERIFY(Permissions::of(control).may(QStringLiteral("device.delete")));
        QVERIFY(Permissions::of(control).maySend(QStringLiteral("EraseDevice")));
    }

    void aButtonFollowsTheRoleAndSaysWhy()
    {
        test::FakeControl control;
        QPushButton button(QStringLiteral("Delete…"));
        button.setToolTip(QStringLiteral("Deletes it"));
        needs(&button, control, "device.delete");
        QVERIFY(button.isEnabled());
        beViewer(control);
        QVERIFY(!button.isEnabled());
        QVERIFY(button.toolTip().contains(QStringLiteral("viewer")));
        Permissions::of(control).allowEverything();
        QVERIFY(button.isEnabled());
        QCOMPARE(button.toolTip(), QStringLiteral("Deletes it"));
    }

    void theScreenCanNotEnableWhatTheRoleForbids()
    {
        test::FakeControl control;
        QPushButton button;
        button.setEnabled(false);
        needs(&button, control, "device.delete");
        beViewer(control);
        button.setEnabled(true);
        QVERIFY(!button.isEnabled());
        Permissions::of(control).allowEverything();
        QVERIFY(button.isEnabled());
        button.setEnabled(false);
        QVERIFY(!button.isEnabled());
    }

    void anActionOfAMenuFollowsToo()
    {
        test::FakeControl control;
        QAction action(QStringLiteral("Delete…"));
        needs(&action, control, "device.delete");
        beViewer(control);
        QVERIFY(!action.isEnabled());
        action.setEnabled(true);
        QVERIFY(!action.isEnabled());
        Permissions::of(control).allowEverything();
        QVERIFY(action.isEnabled());
    }

    void helpdeskSendsItsOwnCommandsOnly()
    {
        test::FakeControl control;
        Permissions::of(control).set(QStringLiteral("Cleo"), QStringLiteral("helpdesk"),
                                     {QStringLiteral("command.send")}, {QStringLiteral("DeviceLock")});
        QVERIFY(Permissions::of(control).maySend(QStringLiteral("DeviceLock")));
        QVERIFY(!Permissions::of(control).maySend(QStringLiteral("EraseDevice")));
    }
};

ESPALIER_TEST(PermissionsTest);
#include "permissions_test.moc"
