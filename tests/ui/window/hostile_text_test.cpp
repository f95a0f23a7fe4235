// Whatever devices, people and strangers call themselves, every view shows it as text and keeps its shape.
#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/fake_operators.h"
#include "tests/ui/support/hostile_text.h"
#include "tests/ui/support/json.h"
#include "tests/ui/support/own_settings.h"
#include "tests/ui/window/harmless.h"
#include "ui/commands/why_sheet.h"
#include "ui/common/action_list.h"
#include "ui/common/tab_bar.h"
#include "ui/devices/browser/query_bar.h"
#include "ui/devices/browser/view_menu.h"
#include "ui/devices/detail/changes_sheet.h"
#include "ui/devices/device_detail.h"
#include "ui/devices/identities_sheet.h"
#include "ui/enrollment/door_sheet.h"
#include "ui/main_window.h"
#include "ui/screen.h"
#include "ui/vault/vault_sheet.h"

#include <QMenu>
#include <QTableView>

using namespace espalier;
using namespace espalier::ui;

namespace {

using HostileOffice = test::Hostile<test::FakeOperators>;

const ManualClock hostileClock{test::officeNow};

template <class Widget = QWidget> Widget* shown(const QWidget& window, const char* name = "")
{
    Widget* found = nullptr;
    (void)QTest::qWaitFor([&] {
        for (auto* each : window.findChildren<Widget*>()) {
            if (each->isVisible() && each->isEnabled() &&
                (*name == '\0' || each->objectName() == QLatin1String(name))) {
                found = each;
                return true;
            }
        }
        return false;
    });
    return found;
}

void press(const QWidget& window, const char* name)
{
    if (auto* button = shown<QAbstractButton>(window, name)) {
        button->click();
    }
}

void selectIn(const QWidget& window, const char* view, int row = 0)
{
    auto* holder = shown(window, view);
    auto* table = holder == nullptr ? nullptr : qobject_cast<QTableView*>(holder);
    if (table == nullptr && holder != nullptr) {
        table = holder->findChild<QTableView*>();
    }
    if (table != nullptr && QTest::qWaitFor([&] { return table->model()->rowCount() > row; })) {
        table->selectRow(row);
    }
}

QWidget* screenOf(MainWindow& window, const char* id, const QVariantMap& what = {})
{
    window.jump({QLatin1String(id), what});
    return window.screen(QLatin1String(id));
}

QWidget* sheetOf(const MainWindow& window)
{
    (void)QTest::qWaitFor([&] { return Sheet::current(&window) != nullptr; });
    return Sheet::current(&window);
}

QWidget* deviceTab(MainWindow& window, int tab)
{
    screenOf(window, "devices", {{QStringLiteral("device"), 2}});
    auto* detail = shown<DeviceDetail>(window);
    if (detail != nullptr) {
        detail->setCurrentTab(tab);
    }
    return detail;
}

QWidget* toGroup(MainWindow& window, HostileOffice& office, int group)
{
    test::fillSmartGroups(office);
    QWidget* screen = screenOf(window, "groups", {{QStringLiteral("group"), group}});
    (void)shown(*screen, "groupTitle");
    return screen;
}

QWidget* toCompliance(MainWindow& window, HostileOffice& office, int tab)
{
    test::fillCompliance(office);
    QWidget* screen = screenOf(window, "compliance");
    if (auto* tabs = shown<TabBar>(*screen, "complianceTabs")) {
        tabs->setCurrentIndex(tab);
    }
    return screen;
}

QWidget* openMenuOfViews(MainWindow& window, HostileOffice& office)
{
    office.answer(QStringLiteral("view.list"),
                  test::json(R"([{"name":"Macs","query":"platform = mac","columns":["device","state"],"sort":[]}])"));
    office.touch(QStringLiteral("view"));
    auto* views = screenOf(window, "devices")->findChild<ViewMenu*>();
    auto* menu = new QMenu(&window);
    (void)QTest::qWaitFor([&] {
        menu->clear();
        views->fill(menu);
        return test::showsHostileText(*menu);
    });
    return menu;
}

struct View {
    const char* name;
    QWidget* (*open)(MainWindow& window, HostileOffice& office);
};

constexpr View views[]{
    {"overview", [](MainWindow& w, HostileOffice&) { return screenOf(w, "overview"); }},
    {"what a query finds",
     [](MainWindow& w, HostileOffice&) {
         return screenOf(w, "devices", {{QStringLiteral("query"), QStringLiteral("platform = mac")}});
     }},
    {"saved views", openMenuOfViews},
    {"device, summary", [](MainWindow& w, HostileOffice&) { return deviceTab(w, 0); }},
    {"device, profiles", [](MainWindow& w, HostileOffice&) { return deviceTab(w, 1); }},
    {"device, apps", [](MainWindow& w, HostileOffice&) { return deviceTab(w, 2); }},
    {"device, certificates", [](MainWindow& w, HostileOffice&) { return deviceTab(w, 3); }},
    {"device, security", [](MainWindow& w, HostileOffice&) { return deviceTab(w, 4); }},
    {"device, updates", [](MainWindow& w, HostileOffice&) { return deviceTab(w, 5); }},
    {"device, timeline", [](MainWindow& w, HostileOffice&) { return deviceTab(w, 6); }},
    {"device, commands", [](MainWindow& w, HostileOffice&) { return deviceTab(w, 7); }},
    {"device, secrets", [](MainWindow& w, HostileOffice&) { return deviceTab(w, 8); }},
    {"device, notes", [](MainWindow& w, HostileOffice&) { return deviceTab(w, 9); }},
    {"identity certificates",
     [](MainWindow& w, HostileOffice& office) {
         office.answer(QStringLiteral("ca.list"), test::json(R"([{"id":9,"serial":"B1","kind":"device",
            "not_before":1776070000000,"not_after":1807600000000,"revoked_at":null,"device":2,"current":true}])"));
         new IdentitiesSheet(office, hostileClock, 2, test::hostileText(), &w);
         selectIn(w, "identities");
         press(w, "revokeIdentity");
         return sheetOf(w);
     }},
    {"why no answer",
     [](MainWindow& w, HostileOffice& office) {
         new WhySheet(office, hostileClock, {4, test::hostileText()}, &w);
         return sheetOf(w);
     }},
    {"group by query", [](MainWindow& w, HostileOffice& office) { return toGroup(w, office, 4); }},
    {"group by hand", [](MainWindow& w, HostileOffice& office) { return toGroup(w, office, 7); }},
    {"group, its query",
     [](MainWindow& w, HostileOffice& office) {
         toGroup(w, office, 4);
         press(w, "editQuery");
         return sheetOf(w);
     }},
    {"compliance", [](MainWindow& w, HostileOffice& office) { return toCompliance(w, office, 0); }},
    {"compliance, devices", [](MainWindow& w, HostileOffice& office) { return toCompliance(w, office, 1); }},
    {"compliance, policies", [](MainWindow& w, HostileOffice& office) { return toCompliance(w, office, 2); }},
    {"policy",
     [](MainWindow& w, HostileOffice& office) {
         toCompliance(w, office, 2);
         screenOf(w, "compliance", {{QStringLiteral("policy"), 3}});
         return sheetOf(w);
     }},
    {"profiles",
     [](MainWindow& w, HostileOffice&) {
         return screenOf(w, "profiles", {{QStringLiteral("profile"), 1}});
     }},
    {"links", [](MainWindow& w, HostileOffice&) { return screenOf(w, "enrollment"); }},
    {"at the door",
     [](MainWindow& w, HostileOffice&) {
         const DoorKnock knock{test::officeNow, test::hostileText(), test::hostileText(), test::hostileText()};
         new DoorSheet({knock}, hostileClock, &w);
         return sheetOf(w);
     }},
    {"vault",
     [](MainWindow& w, HostileOffice& office) -> QWidget* {
         auto* vault = new VaultSheet(office, hostileClock, &w);
         (void)QTest::qWaitFor([&] { return vault->findChild<QTableView*>()->model()->rowCount() > 0; });
         vault->findChild<QTableView*>()->selectRow(0);
         return vault;
     }},
    {"vault, revealing",
     [](MainWindow& w, HostileOffice& office) {
         auto* vault = new VaultSheet(office, hostileClock, &w);
         (void)QTest::qWaitFor([&] { return vault->findChild<QTableView*>()->model()->rowCount() > 0; });
         vault->findChild<QTableView*>()->selectRow(0);
         press(w, "revealSecret");
         return sheetOf(w);
     }},
    {"operators",
     [](MainWindow& w, HostileOffice&) {
         return screenOf(w, "server", {{QStringLiteral("section"), QStringLiteral("operators")}});
     }},
    {"an operator",
     [](MainWindow& w, HostileOffice&) {
         screenOf(w, "server", {{QStringLiteral("section"), QStringLiteral("operators")}});
         auto* list = shown<ActionList>(w, "operators");
         (void)QTest::qWaitFor([&] { return test::showsHostileText(*list); });
         Q_EMIT list->rowActivated(test::hostileText());
         return sheetOf(w);
     }},
    {"commands",
     [](MainWindow& w, HostileOffice&) {
         QWidget* screen = screenOf(w, "activity");
         selectIn(*screen, "commands");
         return screen;
     }},
    {"orders",
     [](MainWindow& w, HostileOffice&) {
         QWidget* screen = screenOf(w, "activity", {{QStringLiteral("orders"), true}});
         selectIn(*screen, "orders");
         return screen;
     }},
    {"audit log",
     [](MainWindow& w, HostileOffice&) {
         QWidget* screen = screenOf(w, "activity", {{QStringLiteral("audit"), true}});
         selectIn(*screen, "audit", 5);
         return screen;
     }},
};

} // namespace

class HostileTextTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }
    void init() { QSettings().clear(); }

    void isShownAsTextAndLeavesRoom_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(std::size(views)); ++i) {
            QTest::newRow(views[i].name) << i;
        }
    }
    void isShownAsTextAndLeavesRoom()
    {
        QFETCH(const int, number);
        HostileOffice office;
        office.logIn(QStringLiteral("Anna"));
        MainWindow window(office, hostileClock);
        window.resize(1024, 700);
        window.show();
        QTRY_VERIFY(window.screen(QStringLiteral("overview")) != nullptr);
        QWidget* view = views[number].open(window, office);
        QVERIFY(view != nullptr);
        QTRY_VERIFY(test::showsHostileText(*view));
        (void)window.grab(); // delegates too
        const QStringList harm = test::harmIn(window);
        for (const QString& one : harm) {
            qWarning("%s", qPrintable(one));
        }
        QVERIFY(harm.isEmpty());
        QCOMPARE(window.size(), QSize(1024, 700));
        window.finishClose();
    }
};

ESPALIER_TEST(HostileTextTest);
#include "hostile_text_test.moc"
