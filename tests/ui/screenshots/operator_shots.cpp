// Logging in, the lock, operators and their rules, the audit log, orders that wait.
#include "tests/ui/screenshots/shot.h"
#include "tests/ui/support/fake_operators.h"
#include "ui/common/action_list.h"
#include "ui/operators/login_page.h"
#include "ui/operators/recovery_code_sheet.h"
#include "ui/screen.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>

namespace espalier::test {

namespace {

constexpr int operatorSettleMs = 500;

const Clock& shotClock()
{
    static const ManualClock clock(officeNow);
    return clock;
}

// Another server in the same window; it lives as long as the one before.
FakeOperators& share(ui::MainWindow& window, FakeControl& control, const char* person,
                     FakeOperators::People people = FakeOperators::People::Four)
{
    auto* office = new FakeOperators(people, &control);
    if (*person != '\0') {
        office->logIn(QLatin1String(person));
    }
    window.serve(*office);
    QTest::qWait(operatorSettleMs);
    return *office;
}

void jumpTo(ui::MainWindow& window, const char* screen, const QVariantMap& what)
{
    window.jump({QLatin1String(screen), what});
    QTest::qWait(operatorSettleMs);
}

void press(const QWidget& window, const char* name)
{
    for (auto* button : window.findChildren<QAbstractButton*>(QLatin1String(name))) {
        if (button->isVisible()) {
            button->click();
            QTest::qWait(operatorSettleMs);
            return;
        }
    }
    qWarning("no button %s", name);
}

void write(const QWidget& window, const char* name, const QString& text)
{
    for (auto* line : window.findChildren<QLineEdit*>(QLatin1String(name))) {
        line->setText(text);
    }
}

void toOperators(ui::MainWindow& window)
{
    jumpTo(window, "server", {{QStringLiteral("section"), QStringLiteral("operators")}});
}

void selectRow(const QWidget& window, const char* view, int row)
{
    window.findChild<QWidget*>(QLatin1String(view))->findChild<QTableView*>()->selectRow(row);
    QTest::qWait(operatorSettleMs);
}

} // namespace

QList<Shot> operatorShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char* name, auto prepare) {
        Shot shot{.name = QStringLiteral("operators-") + QLatin1String(name), .screen = QStringLiteral("overview")};
        shot.prepare = prepare;
        shots.append(shot);
        Shot dark = shot;
        dark.name += QStringLiteral("-dark");
        dark.colors = ui::ColorScheme::Dark;
        shots.append(dark);
        Shot german = shot;
        german.name += QStringLiteral("-de");
        german.language = QStringLiteral("de");
        shots.append(german);
        Shot small = shot;
        small.name += QStringLiteral("-1024");
        small.size = QSize(1024, 700);
        shots.append(small);
    };
    add("login", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "");
        write(window, "operatorName", QStringLiteral("Anna"));
    });
    add("wrong", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "");
        write(window, "operatorName", QStringLiteral("Anna"));
        write(window, "operatorPassphrase", QStringLiteral("wrong"));
        press(window, "logIn");
    });
    add("wait", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "");
        window.findChild<ui::LoginPage*>()->showRefusal(
            {ErrorCode::Refused, QStringLiteral("the next try is possible in 32 s [too-many-guesses]")});
    });
    add("recover", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "");
        write(window, "operatorName", QStringLiteral("Anna"));
        press(window, "recover");
    });
    add("locked", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        window.findChild<QMenu*>(QStringLiteral("operatorMenu"))->actions().constFirst()->trigger();
        QTest::qWait(operatorSettleMs);
    });
    add("card", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        toOperators(window);
    });
    add("card-none", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "", FakeOperators::People::None);
        toOperators(window);
    });
    add("card-viewer", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Vera");
        toOperators(window);
    });
    add("first", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "", FakeOperators::People::None);
        toOperators(window);
        press(window, "newOperator");
    });
    add("add", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        toOperators(window);
        press(window, "newOperator");
    });
    add("edit", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        toOperators(window);
        Q_EMIT window.findChild<ui::ActionList*>(QStringLiteral("operators"))->rowActivated(QStringLiteral("Cleo"));
        QTest::qWait(operatorSettleMs);
    });
    add("rules", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        toOperators(window);
        press(window, "operatorRules");
    });
    add("rules-less", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        toOperators(window);
        press(window, "operatorRules");
        press(window, "second-off");
    });
    add("code", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        toOperators(window);
        (new ui::RecoveryCodeSheet(QLatin1String(FakeOperators::recoveryCode), shotClock(), &window))->open();
    });
    add("passphrase", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        window.findChild<QMenu*>(QStringLiteral("operatorMenu"))->actions().at(1)->trigger();
        QTest::qWait(operatorSettleMs);
    });
    add("audit", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        jumpTo(window, "activity", {{QStringLiteral("audit"), true}});
        press(window, "verifyLog");
        selectRow(window, "audit", 5);
    });
    add("audit-export", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        jumpTo(window, "activity", {{QStringLiteral("audit"), true}});
        press(window, "exportLog");
    });
    add("orders", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Ben");
        jumpTo(window, "activity", {{QStringLiteral("orders"), true}});
        selectRow(window, "orders", 1);
    });
    add("orders-own", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Anna");
        jumpTo(window, "activity", {{QStringLiteral("orders"), true}});
        selectRow(window, "orders", 1);
    });
    add("approve", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Ben");
        jumpTo(window, "activity", {{QStringLiteral("orders"), true}});
        selectRow(window, "orders", 0);
        press(window, "approveOrder");
    });
    add("viewer-profiles", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Vera");
        jumpTo(window, "profiles", {{QStringLiteral("profile"), 1}});
    });
    add("viewer-links", [](ui::MainWindow& window, FakeControl& control) {
        share(window, control, "Vera");
        jumpTo(window, "enrollment", {});
    });
    return shots;
}

} // namespace espalier::test
