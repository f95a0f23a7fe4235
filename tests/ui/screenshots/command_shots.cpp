// Pictures of sending commands, and of what is told about those that were sent.
#include "tests/ui/screenshots/shot.h"
#include "tests/ui/support/json.h"
#include "ui/commands/activation_lock_sheet.h"
#include "ui/commands/command_sending.h"
#include "ui/commands/host_package_sheet.h"
#include "ui/commands/location_sheet.h"
#include "ui/commands/packages_sheet.h"
#include "ui/commands/send_command_sheet.h"
#include "ui/commands/sent_command_actions.h"
#include "ui/screen.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace espalier::test {

namespace {
constexpr int commandSettleMs = 350;
const ManualClock shotClock{officeNow};

ui::CommandSending& sendingOver(ui::MainWindow& window, FakeControl& control)
{
    return *new ui::CommandSending(control, shotClock, window.screen(QStringLiteral("devices")));
}

const ui::CommandTarget shotMac{{2}, QStringLiteral("MF-MBP-014")};
const ui::CommandTarget shotNine{{1, 2, 3, 4, 5, 6, 7, 8, 9}, {}};

auto form(const char* type, const ui::CommandTarget& target = shotMac)
{
    return [type = QString::fromLatin1(type), target](ui::MainWindow& window, FakeControl& control) {
        sendingOver(window, control).open(target, type);
        QTest::qWait(commandSettleMs);
    };
}

void chooser(ui::MainWindow& window, FakeControl& control)
{
    sendingOver(window, control).open(shotNine);
    QTest::qWait(commandSettleMs);
}

void chooserEnd(ui::MainWindow& window, FakeControl& control)
{
    chooser(window, control);
    window.findChild<ui::SendCommandSheet*>()->findChild<QAbstractItemView*>()->scrollToBottom();
}

void notReachable(ui::MainWindow& window, FakeControl& control)
{
    control.refuse(QStringLiteral("command.offers"), ErrorCode::Unavailable, QStringLiteral("no server"));
    chooser(window, control);
}

void left(ui::MainWindow& window, FakeControl& control)
{
    form("RestartDevice", shotNine)(window, control);
    for (auto* button : window.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Show which")) {
            button->click();
        }
    }
    QTest::qWait(commandSettleMs);
}

void wrong(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("command.check"), json(R"([
        {"path":"Identifier","rule":"required-missing","severity":"error","args":["Identifier"],"text":""}])"));
    form("RemoveProfile")(window, control);
}

void undo(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("command.show"), json(R"({"uuid":"E","state":"queued","held":{"until":1}})"));
    sendingOver(window, control)
        .tell({QStringLiteral("E"), QStringLiteral("EraseDevice"), {2}, QStringLiteral("MF-MBP-014"), 1, 30000});
    QTest::qWait(commandSettleMs);
}

void why(ui::MainWindow& window, FakeControl& control)
{
    auto* actions = new ui::SentCommandActions(control, shotClock, window.screen(QStringLiteral("devices")));
    actions->whyDevice(4, QStringLiteral("MF-MBA-009"));
    QTest::qWait(commandSettleMs);
}

template <class Sheet> void over(ui::MainWindow& window, FakeControl& control)
{
    new Sheet(control, shotClock, window.screen(QStringLiteral("devices")));
    QTest::qWait(commandSettleMs);
}

void location(ui::MainWindow& window, FakeControl& control)
{
    new ui::LocationSheet(control, shotClock, 16, QStringLiteral("Site iPad Harbour 2"),
                          window.screen(QStringLiteral("devices")));
    QTest::qWait(commandSettleMs);
}

void noLocation(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("device.locations"), QJsonArray());
    location(window, control);
}

void noPackages(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("package.list"), QJsonArray());
    over<ui::PackagesSheet>(window, control);
}

void commandsTab(ui::MainWindow& window, FakeControl& /*control*/)
{
    window.jump({QStringLiteral("devices"), {{QStringLiteral("device"), 2}}});
    QTest::qWait(commandSettleMs);
    for (auto* bar : window.findChildren<QTabBar*>()) {
        for (int i = 0; i < bar->count() && bar->isVisible(); ++i) {
            if (bar->tabText(i).startsWith(QStringLiteral("Commands")) ||
                bar->tabText(i).startsWith(QStringLiteral("Befehle"))) {
                bar->setCurrentIndex(i);
            }
        }
    }
    QTest::qWait(commandSettleMs);
}
} // namespace

QList<Shot> commandShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char* name, auto prepare, const std::function<void(Shot&)>& how = {}) {
        Shot shot{.name = QStringLiteral("command-") + QLatin1String(name), .screen = QStringLiteral("devices")};
        shot.prepare = prepare;
        if (how) {
            how(shot);
            shot.name += shot.language == QLatin1String("de")   ? QStringLiteral("-de")
                         : shot.colors == ui::ColorScheme::Dark ? QStringLiteral("-dark")
                         : shot.scale > 1                       ? QStringLiteral("-200")
                                                                : QStringLiteral("-1024");
        }
        shots.append(shot);
    };
    const auto dark = [](Shot& shot) { shot.colors = ui::ColorScheme::Dark; };
    const auto german = [](Shot& shot) { shot.language = QStringLiteral("de"); };
    const auto tight = [](Shot& shot) { shot.size = QSize(1024, 700); };
    const auto large = [](Shot& shot) { shot.scale = 2; };
    add("chooser", chooser);
    add("chooser", chooser, dark);
    add("chooser", chooser, german);
    add("chooser", chooser, tight);
    add("chooser-end", chooserEnd);
    add("chooser-error", notReachable);
    add("erase", form("EraseDevice"));
    add("erase", form("EraseDevice"), dark);
    add("erase", form("EraseDevice"), german);
    add("erase", form("EraseDevice"), tight);
    add("erase", form("EraseDevice"), large);
    add("settings", form("Settings"));
    add("package", form("InstallEnterpriseApplication"));
    add("recovery", form("SetRecoveryLock"));
    add("nothing-to-fill", form("SecurityInfo"));
    add("left-out", left);
    add("wrong", wrong);
    add("undo", undo);
    add("undo", undo, german);
    add("why", why);
    add("why", why, german);
    add("why", why, dark);
    add("packages", over<ui::PackagesSheet>);
    add("packages-none", noPackages);
    add("location", location);
    add("location", location, dark);
    add("location", location, german);
    add("location-none", noLocation);
    add("tab", commandsTab);
    add("tab", commandsTab, german);
    return shots;
}

} // namespace espalier::test
