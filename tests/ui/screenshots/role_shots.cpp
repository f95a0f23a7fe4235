// The window of somebody who may not do everything, and what stays said on every screen.
#include "tests/ui/screenshots/shot.h"
#include "tests/ui/support/fake_operators.h"
#include "tests/ui/support/json.h"
#include "ui/commands/command_sending.h"
#include "ui/screen.h"

#include <QTest>

namespace espalier::test {

namespace {

constexpr int roleSettleMs = 500;

const Clock& roleClock()
{
    static const ManualClock clock(officeNow);
    return clock;
}

void logIn(ui::MainWindow& window, FakeControl& control, const QString& person)
{
    auto* office = new FakeOperators(FakeOperators::People::Four, &control);
    office->logIn(person);
    window.serve(*office);
    QTest::qWait(roleSettleMs);
}

std::function<void(ui::MainWindow&, FakeControl&)> roleAt(const char* person, const ui::Jump& jump)
{
    return [person = QString::fromLatin1(person), jump](ui::MainWindow& window, FakeControl& control) {
        logIn(window, control, person);
        window.jump(jump);
        QTest::qWait(roleSettleMs);
    };
}

void undoElsewhere(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("command.show"), json(R"({"uuid":"E1","state":"queued","held":{"until":1}})"));
    ui::CommandSending sending(control, roleClock(), window.screen(QStringLiteral("devices")));
    sending.tell({QStringLiteral("E1"), QStringLiteral("EraseDevice"), {2}, QStringLiteral("MF-MBP-014"), 1, 30'000});
    sending.tell({QStringLiteral("E2"), QStringLiteral("EraseDevice"), {4}, QStringLiteral("MF-MBA-009"), 1, 30'000});
    window.jump({QStringLiteral("activity"), {}});
    QTest::qWait(roleSettleMs);
}

} // namespace

QList<Shot> roleShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const QString& name, const char* screen, const auto& prepare) -> Shot& {
        Shot shot{.name = name, .screen = QLatin1String(screen)};
        shot.prepare = prepare;
        shots.append(shot);
        return shots.last();
    };
    for (const char* person : {"Vera", "Cleo"}) {
        const QString role = QStringLiteral("role-") + QString::fromLatin1(person).toLower() + QLatin1Char('-');
        for (const char* screen : {"overview", "devices", "groups", "compliance", "enrollment", "activity"}) {
            add(role + QLatin1String(screen), "overview", roleAt(person, {QLatin1String(screen), {}}));
        }
        const auto device = roleAt(person, {QStringLiteral("devices"), {{QStringLiteral("device"), 2}}});
        add(role + QStringLiteral("device"), "overview", device);
        add(role + QStringLiteral("device-de"), "overview", device).language = QStringLiteral("de");
        add(role + QStringLiteral("device-200"), "overview", device).scale = 2;
        add(role + QStringLiteral("group"), "overview",
            roleAt(person, {QStringLiteral("groups"), {{QStringLiteral("group"), 2}}}));
    }
    add(QStringLiteral("undo-elsewhere"), "devices", undoElsewhere);
    add(QStringLiteral("undo-elsewhere-dark"), "devices", undoElsewhere).colors = ui::ColorScheme::Dark;
    add(QStringLiteral("undo-elsewhere-de"), "devices", undoElsewhere).language = QStringLiteral("de");
    add(QStringLiteral("undo-elsewhere-1024"), "devices", undoElsewhere).size = QSize(1024, 700);
    add(QStringLiteral("overview-1920"), "overview", [](ui::MainWindow&, FakeControl&) {}).size = QSize(1920, 1200);
    return shots;
}

} // namespace espalier::test
