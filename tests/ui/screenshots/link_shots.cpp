// Links with their terms, those who wait, and people.
#include "tests/ui/screenshots/shot.h"
#include "tests/ui/support/json.h"
#include "ui/common/segments.h"
#include "ui/devices/device_actions.h"
#include "ui/screen.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace espalier::test {

namespace {
constexpr int settleMs = 300;

void press(const ui::MainWindow& window, const char* name)
{
    for (auto* button : window.findChildren<QPushButton*>(QLatin1String(name))) {
        if (button->isVisible()) {
            button->click();
            return;
        }
    }
}

void toLink(const ui::MainWindow& window, int row)
{
    auto* links = window.findChild<QListView*>(QStringLiteral("links"));
    links->setCurrentIndex(links->model()->index(row, 0));
    QTest::qWait(settleMs);
}

void waiting(ui::MainWindow&, FakeControl&) {}

void detail(ui::MainWindow& window, FakeControl&)
{
    toLink(window, 2);
}

void allTerms(ui::MainWindow& window, FakeControl&)
{
    press(window, "newLink");
    window.findChild<QLineEdit*>(QStringLiteral("linkName"))->setText(QStringLiteral("Own phones"));
    window.findChild<ui::Segments*>(QStringLiteral("ownership"))->setCurrent(1);
    press(window, "moreTerms");
    window.findChild<ui::Segments*>(QStringLiteral("approval"))->setCurrent(1);
    window.findChild<QPlainTextEdit*>(QStringLiteral("serials"))->setPlainText(QStringLiteral("C02XK4TQJG5J\nwho?"));
}

void edit(ui::MainWindow& window, FakeControl&)
{
    toLink(window, 2);
    press(window, "editLink");
}

void refuse(ui::MainWindow& window, FakeControl&)
{
    press(window, "refuse");
}
void people(ui::MainWindow& window, FakeControl&)
{
    press(window, "linksForPeople");
    window.findChild<QPlainTextEdit*>(QStringLiteral("people"))
        ->setPlainText(QStringLiteral("Anna Berg, anna@example.com, A-17\nBen Okoro, ben at example\n"
                                      "Cem Ak, cem@example.com\nDora Lind"));
    QTest::qWait(2 * settleMs);
}

void peopleMade(ui::MainWindow& window, FakeControl& control)
{
    people(window, control);
    press(window, "makeLinks");
    QTest::qWait(settleMs);
}

void device(ui::MainWindow& window, FakeControl& control)
{
    // The device of the answers below waits.
    control.call(QStringLiteral("device.show"), {{QStringLiteral("device"), 2}}, &window,
                 [&control](const Result<QJsonValue>& answer) {
                     QJsonObject held = answer->toObject();
                     held.insert(QStringLiteral("approval"), QStringLiteral("waiting"));
                     held.insert(QStringLiteral("access_rights"), 3827);
                     control.answer(QStringLiteral("device.show"), held);
                 });
    QTest::qWait(settleMs);
    window.jump({QStringLiteral("devices"), {{QStringLiteral("device"), 2}}});
    QTest::qWait(settleMs);
}
void spokenWords(ui::MainWindow& window, FakeControl&)
{
    auto* menu = window.findChild<QPushButton*>(QStringLiteral("handOut"))->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().at(2)->trigger();
    QTest::qWait(settleMs);
    press(window, "makeWords");
    QTest::qWait(settleMs);
}

void options(ui::MainWindow& window, FakeControl&)
{
    press(window, "profileOptions");
    QTest::qWait(settleMs);
    window.findChild<QCheckBox*>(QStringLiteral("right-8"))->setChecked(false);
}

void authorities(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("ca.device_ca.list"), json(R"([
        {"id":1,"subject":"CN=Apple iPhone Device CA,OU=Apple iPhone,O=Apple Inc.,C=US","not_after":1713000000000,
         "sha256":"8d1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6"},
        {"id":2,"subject":"CN=Apple iPhone Certification Authority,OU=Apple Certification Authority,O=Apple Inc.,C=US",
         "not_after":1990000000000,"sha256":"0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9"}])"));
    press(window, "profileOptions");
    QTest::qWait(settleMs);
    press(window, "deviceAuthorities");
    QTest::qWait(settleMs);
}

void deviceLink(ui::MainWindow& window, FakeControl& control)
{
    static const ManualClock clock{officeNow};
    auto* actions = new ui::DeviceActions(control, clock, &window);
    ui::DeviceRow row;
    row.id = 2;
    row.name = QStringLiteral("MF-MBP-014");
    actions->linkToEnrollAgain(row);
}

void door(ui::MainWindow& window, FakeControl&)
{
    toLink(window, 0);
    press(window, "doorNote");
}

void identities(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("ca.list"), json(R"([
        {"id":9,"serial":"AED273309AE5C3CFC72A65784D4F5375","kind":"device","not_before":1776070000000,
         "not_after":1807600000000,"revoked_at":null,"device":2,"current":true},
        {"id":4,"serial":"91F206A7DF07CF1A756A3B55F9AA276F","kind":"device","not_before":1745000000000,
         "not_after":1776600000000,"revoked_at":null,"device":2,"current":false},
        {"id":3,"serial":"CD3C1770EC53871E1F414483DE9947BD","kind":"device","not_before":1744000000000,
         "not_after":1776500000000,"revoked_at":1745000000000,"device":2,"current":false}])"));
    static const ManualClock clock{officeNow};
    auto* actions = new ui::DeviceActions(control, clock, &window);
    ui::DeviceRow row;
    row.id = 2;
    row.name = QStringLiteral("MF-MBP-014");
    actions->identities(row);
    QTest::qWait(settleMs);
}

void twice(ui::MainWindow& window, FakeControl& control)
{
    control.answer(QStringLiteral("device.duplicates"), json(R"([{"by":"serial","value":"K9QW4T7XHN","devices":[
        {"id":2,"name":"MF-MBP-014","udid":"4C6A1E0F-9A2B-5D3C-8E7F-0A1B2C3D4E5F","serial":"K9QW4T7XHN","imei":"",
         "model":"MacBook Pro 14″","os":"26.4","owner":"Tom Lindqvist","state":"enrolled",
         "last_seen":1776158400000,"enrolled_at":1770800000000},
        {"id":31,"name":"Tom’s MacBook Pro","udid":"1F2E3D4C-5B6A-7988-8776-655443322110","serial":"K9QW4T7XHN",
         "imei":"","model":"MacBook Pro 14″","os":"15.7.4","owner":"","state":"checked_out",
         "last_seen":1770000000000,"enrolled_at":1750000000000}]}])"));
    window.jump({QStringLiteral("devices"), {}});
    QTest::qWait(settleMs);
    press(window, "compareTwice");
    QTest::qWait(settleMs);
}
} // namespace

QList<Shot> linkShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char* name, auto prepare) {
        Shot shot{.name = QLatin1String(name), .screen = QStringLiteral("enrollment")};
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
    add("links-waiting", waiting);
    add("links-detail", detail);
    add("links-terms", allTerms);
    add("links-edit", edit);
    add("links-refuse", refuse);
    add("links-people", people);
    add("links-people-made", peopleMade);
    add("links-held-device", device);
    add("links-twice", twice);
    add("links-words", spokenWords);
    add("links-options", options);
    add("links-authorities", authorities);
    add("links-device", deviceLink);
    add("links-door", door);
    add("links-identities", identities);
    return shots;
}

} // namespace espalier::test
