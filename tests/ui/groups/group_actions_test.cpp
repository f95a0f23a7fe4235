// What a group's members and profiles may be done to: the right group, only after asking, only by whoever may.
#include "tests/support/test.h"
#include "tests/ui/groups/groups_window.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/own_settings.h"
#include "ui/commands/send_command_sheet.h"
#include "ui/common/permissions.h"
#include "ui/common/sheet.h"
#include "ui/common/tab_bar.h"

#include <QApplication>
#include <QMenu>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::GroupsWindow;

namespace {

// That a person sees in the context menu of the first member; it is closed again.
QMap<QString, bool> memberMenu(const GroupsWindow& window)
{
    QMap<QString, bool> enabled;
    QTimer::singleShot(0, [&enabled] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            for (const QAction* action : menu->actions()) {
                enabled.insert(action->text(), action->isEnabled());
            }
            menu->close();
        }
    });
    auto* table = window.members();
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->model()->index(0, 0)).center());
    return enabled;
}

void maySeeOnly(GroupsWindow& window)
{
    Permissions::of(window.control)
        .set(QStringLiteral("Vera"), QStringLiteral("viewer"),
             {QStringLiteral("group.list"), QStringLiteral("group.show"), QStringLiteral("device.list")}, {});
}

} // namespace

class GroupActionsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Jump>();
        test::useOwnSettings(m_settings);
    }

    void aGroupCalledAsANumberIsNotTheOneWithThatId()
    {
        GroupsWindow window;
        window.control.answer(QStringLiteral("group.list"), test::json(R"([
            {"id":1,"name":"All devices","built_in":true,"members":24,"profiles":2,"query":""},
            {"id":7,"name":"2","built_in":false,"members":4,"profiles":0,"query":""}])"));
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(7);
        const auto lastAsked = [&window](const char* operation) {
            const auto calls = window.control.calls(QLatin1String(operation));
            return calls.isEmpty() ? QJsonValue() : calls.last().arguments.value(QStringLiteral("group"));
        };
        QTRY_COMPARE(lastAsked("device.list"), QJsonValue(7));
        for (QAction* action : window.screen.findChildren<QAction*>()) {
            if (action->text() == QStringLiteral("Send command…")) {
                action->trigger();
            }
        }
        QVERIFY(window.screen.window()->findChild<SendCommandSheet*>() != nullptr);
        QTRY_COMPARE(lastAsked("command.offers"), QJsonValue(7));
    }

    void takingSeveralOutAsksFirst()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(2);
        QTRY_VERIFY(window.members() != nullptr && window.members()->model()->rowCount() == 3);
        window.members()->selectAll();
        QTRY_VERIFY(window.named("takeOut") != nullptr);
        window.press("takeOut");
        QTRY_VERIFY(window.says(QStringLiteral("through this group")));
        QVERIFY(Sheet::current(window.screen.window())->accessibleName().contains(QStringLiteral("3 device(s)")));
        QVERIFY(window.control.calls(QStringLiteral("group.remove")).isEmpty());
        window.named("danger")->click();
        QTRY_COMPARE(window.sent("group.remove").value(QStringLiteral("devices")).toArray().size(), 3);
        QTRY_VERIFY(Sheet::current(window.screen.window()) == nullptr);
    }

    void aRefusalToTakeOutStaysOnTheQuestion()
    {
        GroupsWindow window;
        window.control.refuse(QStringLiteral("group.remove"), ErrorCode::Unavailable, QStringLiteral("gone"));
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(2);
        QTRY_VERIFY(window.members() != nullptr && window.members()->model()->rowCount() == 3);
        window.members()->selectAll();
        QTRY_VERIFY(window.named("takeOut") != nullptr);
        window.press("takeOut");
        QTRY_VERIFY(window.named("danger") != nullptr);
        window.named("danger")->click();
        QTRY_VERIFY(!window.control.calls(QStringLiteral("group.remove")).isEmpty());
        QTRY_VERIFY(window.named("danger")->isEnabled()); // for another try
        QVERIFY(Sheet::current(window.screen.window()) != nullptr);
    }

    void whoMayOnlySeeIsOfferedNothingElse()
    {
        GroupsWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(2);
        QTRY_VERIFY(window.members() != nullptr && window.members()->model()->rowCount() == 3);
        auto* profiles = window.screen.findChild<TableView*>(QStringLiteral("groupProfiles"));
        QTRY_COMPARE(profiles->model()->rowCount(), 2);
        QCOMPARE(profiles->model()->index(0, 1).data().toString(), QStringLiteral("Unassign…"));
        QCOMPARE(memberMenu(window).value(QStringLiteral("Take out")), true);
        maySeeOnly(window);
        const auto menu = memberMenu(window);
        QVERIFY(menu.contains(QStringLiteral("Take out")) && !menu.value(QStringLiteral("Take out")));
        QVERIFY(menu.contains(QStringLiteral("Ask again")) && !menu.value(QStringLiteral("Ask again")));
        QCOMPARE(profiles->model()->index(0, 1).data().toString(), QString());
        Q_EMIT profiles->clicked(profiles->model()->index(0, 1));
        QVERIFY(Sheet::current(window.screen.window()) == nullptr);
    }

    void whoMayOnlySeeAssignsNothingWhereNothingIs()
    {
        GroupsWindow window;
        window.control.answer(QStringLiteral("group.show"), test::json(R"({"id":2,"usual_hours":24,"profiles":[]})"));
        maySeeOnly(window);
        QTRY_VERIFY(window.isLoaded());
        window.toGroup(2);
        window.named<TabBar>("groupTabs")->setCurrentIndex(1);
        const auto inTheEmptyPlace = [&window] {
            const auto buttons = window.screen.findChildren<Button*>();
            const auto found = std::find_if(buttons.begin(), buttons.end(), [](const Button* button) {
                return button->isVisible() && button->objectName() != QStringLiteral("assignToGroup") &&
                       button->text() == QStringLiteral("Assign a profile…");
            });
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY(inTheEmptyPlace() != nullptr);
        QVERIFY(!inTheEmptyPlace()->isEnabled());
    }
};

ESPALIER_TEST(GroupActionsTest);
#include "group_actions_test.moc"
