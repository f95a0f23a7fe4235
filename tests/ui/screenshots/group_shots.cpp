// Groups and compliance: lists, sheets, dashboard, what there is before there is anything.
#include "tests/ui/screenshots/shot.h"
#include "tests/ui/support/fake_office.h"
#include "ui/common/choice_card.h"
#include "ui/common/tab_bar.h"
#include "ui/common/table_view.h"
#include "ui/screen.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace espalier::test {

namespace {

constexpr int groupSettleMs = 400;

template <class Widget> Widget* shown(const ui::MainWindow& window, const char* name)
{
    for (auto* each : window.findChildren<Widget*>(QLatin1String(name))) {
        if (each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

void pressShown(const ui::MainWindow& window, const char* name)
{
    if (auto* button = shown<QPushButton>(window, name)) {
        button->click();
    }
    QTest::qWait(groupSettleMs);
}

void toGroup(ui::MainWindow& window, FakeControl& control, int group)
{
    fillSmartGroups(control);
    control.touch(QStringLiteral("group"));
    QTest::qWait(groupSettleMs);
    window.jump({QStringLiteral("groups"), {{QStringLiteral("group"), group}}});
    QTest::qWait(groupSettleMs);
}

void smart(ui::MainWindow& window, FakeControl& control)
{
    toGroup(window, control, 4);
}

void byHand(ui::MainWindow& window, FakeControl& control)
{
    toGroup(window, control, 7);
    pressShown(window, "askGroup");
    shown<ui::TableView>(window, "members")->selectRow(1);
}

void inventory(ui::MainWindow& window, FakeControl& control)
{
    toGroup(window, control, 6);
    shown<ui::TabBar>(window, "groupTabs")->setCurrentIndex(2);
    QTest::qWait(groupSettleMs);
}

void schedule(ui::MainWindow& window, FakeControl& control)
{
    inventory(window, control);
    pressShown(window, "editSchedule");
}

void newSmart(ui::MainWindow& window, FakeControl& control)
{
    toGroup(window, control, 4);
    pressShown(window, "newGroup");
    shown<QLineEdit>(window, "groupName")->setText(QStringLiteral("Old phones"));
    shown<ui::ChoiceCard>(window, "byQuery")->click();
    shown<QLineEdit>(window, "query")->setText(QStringLiteral("platform = iphone and os < 17.4"));
    QTest::qWait(2 * groupSettleMs);
}

void wrongQuery(ui::MainWindow& window, FakeControl& control)
{
    newSmart(window, control);
    auto* query = shown<QLineEdit>(window, "query");
    query->setText(QStringLiteral("modle = x"));
    QTest::qWait(2 * groupSettleMs);
    query->clear();
    query->setFocus();
    QTest::keyClicks(query, QStringLiteral("pl"));
    QTest::qWait(2 * groupSettleMs);
}

void editQuery(ui::MainWindow& window, FakeControl& control)
{
    toGroup(window, control, 4);
    pressShown(window, "editQuery");
    shown<QLineEdit>(window, "query")->setText(QStringLiteral("modle = x"));
    QTest::qWait(groupSettleMs);
    shown<QLineEdit>(window, "query")->setText(QStringLiteral("platform = mac"));
    QTest::qWait(2 * groupSettleMs);
}

void explain(ui::MainWindow& window, FakeControl& control)
{
    toGroup(window, control, 4);
    auto* members = shown<ui::TableView>(window, "members");
    QTest::mouseClick(members->viewport(), Qt::LeftButton, {},
                      members->visualRect(members->model()->index(0, 3)).center());
    QTest::qWait(groupSettleMs);
}

void addDevices(ui::MainWindow& window, FakeControl& control)
{
    toGroup(window, control, 7);
    pressShown(window, "addToGroup");
    shown<ui::TableView>(window, "devicesToChoose")->selectRow(1);
}

void withPolicies(ui::MainWindow& window, FakeControl& control)
{
    fillSmartGroups(control);
    fillCompliance(control);
    control.touch(QStringLiteral("group"));
    window.jump({QStringLiteral("compliance"), {}});
    QTest::qWait(2 * groupSettleMs);
}

void standings(ui::MainWindow& window, FakeControl& control)
{
    withPolicies(window, control);
    shown<ui::TabBar>(window, "complianceTabs")->setCurrentIndex(1);
    QTest::qWait(groupSettleMs);
}

void policies(ui::MainWindow& window, FakeControl& control)
{
    withPolicies(window, control);
    shown<ui::TabBar>(window, "complianceTabs")->setCurrentIndex(2);
    QTest::qWait(groupSettleMs);
}

void policy(ui::MainWindow& window, FakeControl& control)
{
    withPolicies(window, control);
    window.jump({QStringLiteral("compliance"), {{QStringLiteral("policy"), 3}}});
    QTest::qWait(groupSettleMs);
    for (QAction* action : shown<QPushButton>(window, "addRule")->menu()->actions()) {
        if (action->data() == QLatin1String("minimum_os") || action->data() == QLatin1String("query")) {
            action->trigger();
        }
    }
    QTest::qWait(groupSettleMs);
}

void noPolicies(ui::MainWindow& window, FakeControl& control)
{
    emptyCompliance(control);
    control.touch(QStringLiteral("group"));
    window.jump({QStringLiteral("compliance"), {}});
    QTest::qWait(2 * groupSettleMs);
}

} // namespace

QList<Shot> groupShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char* name, const char* screen, auto prepare) {
        Shot shot{.name = QLatin1String(name), .screen = QLatin1String(screen)};
        shot.prepare = prepare;
        shots.append(shot);
        const auto another = [&](const char* suffix, auto change) {
            Shot variant = shot;
            variant.name += QLatin1String(suffix);
            change(variant);
            shots.append(variant);
        };
        another("-dark", [](Shot& variant) { variant.colors = ui::ColorScheme::Dark; });
        another("-de", [](Shot& variant) { variant.language = QStringLiteral("de"); });
        another("-1024", [](Shot& variant) { variant.size = QSize(1024, 700); });
        another("-200", [](Shot& variant) { variant.scale = 2; });
    };
    add("groups-smart", "groups", smart);
    add("groups-hand", "groups", byHand);
    add("groups-inventory", "groups", inventory);
    add("groups-schedule", "groups", schedule);
    add("groups-new", "groups", newSmart);
    add("groups-proposals", "groups", wrongQuery);
    add("groups-edit", "groups", editQuery);
    add("groups-explain", "groups", explain);
    add("groups-add", "groups", addDevices);
    add("compliance-dashboard", "compliance", withPolicies);
    add("compliance-devices", "compliance", standings);
    add("compliance-policies", "compliance", policies);
    add("compliance-policy", "compliance", policy);
    add("compliance-empty", "compliance", noPolicies);
    return shots;
}

} // namespace espalier::test
