// The readiness self-test: the card, the sheet when all is well and when much fails, the test from a phone, and how
// Enrollment says that links wait.
#include "tests/ui/screenshots/shot.h"
#include "tests/ui/support/json.h"
#include "ui/screen.h"

#include <QPushButton>
#include <QTest>

namespace espalier::test {

namespace {
constexpr int settleMs = 300;
constexpr QSize small(1024, 700);

void toCard(ui::MainWindow& window)
{
    window.jump({QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("readiness")}}});
    QTest::qWait(settleMs);
}

void sheet(ui::MainWindow& window, FakeControl&)
{
    toCard(window);
    window.findChild<QPushButton*>(QStringLiteral("openReadiness"))->click();
    QTest::qWait(settleMs);
}

void fails(FakeControl& control)
{
    control.answer(QStringLiteral("check.last"), json(R"({"at":1776157080000,"good":false,"lab":false,
        "phone":{"expires_at":null,"arrival":null},"checks":[
        {"id":"name","state":"warning","finding":"private","evidence":"192.168.1.20","remedy":"public_outside"},
        {"id":"reachable","state":"failed","finding":"timed_out","evidence":"192.168.1.20 port 443: no answer","remedy":"forward_port"},
        {"id":"outside","state":"skipped","finding":"not_tried","evidence":"","remedy":"try_phone"},
        {"id":"chain","state":"failed","finding":"own_authority","evidence":"Marlow & Finch Device CA","remedy":"public_certificate"},
        {"id":"tls","state":"ok","finding":"modern","evidence":"TLSv1.3, TLS_AES_256_GCM_SHA384, EC 256, SHA256, 2027-04-14","remedy":""},
        {"id":"push_certificate","state":"failed","finding":"missing","evidence":"","remedy":"get_push"},
        {"id":"push_service","state":"skipped","finding":"no_certificate","evidence":"","remedy":""},
        {"id":"clock","state":"warning","finding":"not_kept","evidence":"2026-04-14T08:58:00Z","remedy":"time_service"},
        {"id":"address","state":"failed","finding":"open","evidence":"https://mdm.marlowfinch.example","remedy":"acknowledge"}]})"));
}

void failingSheet(ui::MainWindow& window, FakeControl& control)
{
    fails(control);
    sheet(window, control);
}

void phone(ui::MainWindow& window, FakeControl& control)
{
    sheet(window, control);
    window.findChild<QPushButton*>(QStringLiteral("testFromPhone"))->click();
    QTest::qWait(settleMs);
}

void arrived(ui::MainWindow& window, FakeControl& control)
{
    phone(window, control);
    control.answer(QStringLiteral("check.last"), json(R"({"at":1776157080000,"checks":[],"lab":false,
        "phone":{"expires_at":null,"arrival":{"at":1776158750000,"address":"198.51.100.4",
        "server_name":"mdm.marlowfinch.example","tls_version":"TLSv1.3","inside":false}}})"));
    control.touch(QStringLiteral("setting"));
    QTest::qWait(settleMs);
}

void blocked(ui::MainWindow& window, FakeControl& control)
{
    fails(control);
    control.touch(QStringLiteral("setting"));
    window.jump({QStringLiteral("enrollment"), {}});
    QTest::qWait(settleMs);
}
} // namespace

QList<Shot> readinessShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char* name, const char* screen, auto prepare) {
        Shot shot{.name = QLatin1String(name), .screen = QLatin1String(screen)};
        shot.prepare = prepare;
        shots.append(shot);
        Shot dark = shot;
        dark.name += QStringLiteral("-dark");
        dark.colors = ui::ColorScheme::Dark;
        shots.append(dark);
        Shot german = shot;
        german.name += QStringLiteral("-de");
        german.language = QStringLiteral("de");
        german.size = small;
        shots.append(german);
    };
    add("readiness-card", "server", [](ui::MainWindow& window, FakeControl&) { toCard(window); });
    add("readiness-sheet", "server", sheet);
    add("readiness-fails", "server", failingSheet);
    add("readiness-phone", "server", phone);
    add("readiness-arrived", "server", arrived);
    add("readiness-alerts", "server", [](ui::MainWindow& window, FakeControl&) {
        toCard(window);
        window.findChild<QPushButton*>(QStringLiteral("openAlerts"))->click();
    });
    add("readiness-blocks-links", "enrollment", blocked);
    return shots;
}

} // namespace espalier::test
