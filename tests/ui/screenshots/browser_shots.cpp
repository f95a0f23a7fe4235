// The device list: right and wrong queries, proposals, columns of one's own, several orders, help.
#include "tests/ui/screenshots/shot.h"
#include "ui/devices/browser/columns_sheet.h"
#include "ui/devices/browser/device_table.h"
#include "ui/devices/browser/filter_menu.h"
#include "ui/devices/browser/query_bar.h"
#include "ui/devices/browser/query_help.h"
#include "ui/devices/browser/view_menu.h"

#include <QLineEdit>
#include <QTest>

namespace espalier::test {

namespace {

using Prepare = std::function<void(ui::MainWindow&)>;

Shot browserShot(const char* name, const Prepare& prepare)
{
    Shot shot{.name = QLatin1String(name), .screen = QStringLiteral("devices")};
    shot.prepare = [prepare](ui::MainWindow& window, FakeControl&) {
        QTest::qWait(50);
        prepare(window);
        QTest::qWait(400);
    };
    return shot;
}

ui::QueryBar& queryBarOf(ui::MainWindow& window)
{
    return *window.findChild<ui::QueryBar*>();
}

void typeQuery(ui::MainWindow& window, const char* query)
{
    window.activateWindow();
    queryBarOf(window).edit()->setFocus();
    QTest::keyClicks(queryBarOf(window).edit(), QLatin1String(query));
}

void wideColumns(ui::MainWindow& window)
{
    auto* table = window.findChild<ui::DeviceTable*>();
    table->setColumns(ui::usualColumns() + QStringList{QStringLiteral("app(\"Zoom\")"), QStringLiteral("serial"),
                                                       QStringLiteral("encrypted"), QStringLiteral("storage-free"),
                                                       QStringLiteral("identity-ends")});
    table->setSort({{QStringLiteral("owner"), false}, {QStringLiteral("os"), true}, {QStringLiteral("name"), false}});
}

void openColumns(ui::MainWindow& window)
{
    window.findChild<ui::Button*>(QStringLiteral("chooseColumns"))->click();
}

} // namespace

QList<Shot> browserShots()
{
    QList<Shot> shots{
        browserShot("browser-good", [](ui::MainWindow& w) { queryBarOf(w).setText(QStringLiteral("platform = mac")); }),
        browserShot(
            "browser-wrong",
            [](ui::MainWindow& w) { queryBarOf(w).setText(QStringLiteral("platform = mac and last-sen > 7d")); }),
        browserShot("browser-proposals", [](ui::MainWindow& w) { typeQuery(w, "pl"); }),
        browserShot("browser-unfinished", [](ui::MainWindow& w) { typeQuery(w, "state ="); }),
        browserShot("browser-empty", [](ui::MainWindow& w) { queryBarOf(w).setText(QStringLiteral("no such words")); }),
        browserShot("browser-columns", wideColumns),
        browserShot("browser-choose", openColumns),
        browserShot("browser-help", [](ui::MainWindow& w) {
            auto* help = new ui::QueryHelp(&w);
            help->setWindowFlags(Qt::Widget);
            help->adjustSize();
            help->move(700, 100);
            help->show();
        })};
    const auto also = [&shots](const char* name, const char* of, const std::function<void(Shot&)>& change) {
        for (const Shot& shot : QList<Shot>(shots)) {
            if (shot.name == QLatin1String(of)) {
                shots.append(shot);
                shots.last().name = QLatin1String(name);
                change(shots.last());
            }
        }
    };
    const auto dark = [](Shot& shot) { shot.colors = ui::ColorScheme::Dark; };
    const auto german = [](Shot& shot) { shot.language = QStringLiteral("de"); };
    const auto small = [](Shot& shot) { shot.size = QSize(1024, 700); };
    also("browser-wrong-dark", "browser-wrong", dark);
    also("browser-columns-dark", "browser-columns", dark);
    also("browser-wrong-de", "browser-wrong", german);
    also("browser-choose-de", "browser-choose", german);
    also("browser-help-de", "browser-help", german);
    also("browser-wrong-1024", "browser-wrong", small);
    also("browser-columns-1024", "browser-columns", small);
    also("browser-good-200", "browser-good", [](Shot& shot) { shot.scale = 2; });
    return shots;
}

} // namespace espalier::test
