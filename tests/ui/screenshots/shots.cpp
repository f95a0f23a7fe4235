#include "tests/ui/screenshots/shot.h"
#include "ui/first_run/first_run_wizard.h"
#include "ui/first_run/opening_page.h"
#include "ui/screen.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>

namespace espalier::test {

namespace {
constexpr QSize small(1024, 700);

void type(const QWidget& in, const char* name, const QString& text)
{
    if (auto* edit = in.findChild<QLineEdit*>(QLatin1String(name))) {
        edit->setText(text);
    }
}

void answerAddress(ui::MainWindow& window)
{
    auto* wizard = window.startFirstRun();
    type(window, "organization", QStringLiteral("Marlow & Finch"));
    wizard->next();
    type(window, "address", QStringLiteral("mdm.marlowfinch.example"));
    window.findChild<QCheckBox*>(QStringLiteral("ownDomain"))->setChecked(true);
}

void wizardShots(QList<Shot>& shots)
{
    const auto to = [](ui::FirstRunStep step) {
        return [step](ui::MainWindow& window, FakeControl&) {
            answerAddress(window);
            window.startFirstRun()->goTo(step);
        };
    };
    const QString screen = QStringLiteral("first_run");
    shots.append({.name = QStringLiteral("first-run-organization"), .screen = screen});
    Shot address{.name = QStringLiteral("first-run-address"), .screen = screen};
    address.prepare = to(ui::FirstRunStep::Address);
    shots.append(address);
    Shot dark = address;
    dark.name += QStringLiteral("-dark");
    dark.colors = ui::ColorScheme::Dark;
    shots.append(dark);
    Shot narrow = address;
    narrow.name += QStringLiteral("-1024");
    narrow.size = small;
    shots.append(narrow);
    Shot german = address;
    german.name += QStringLiteral("-de");
    german.language = QStringLiteral("de");
    shots.append(german);
    for (const auto& [name, step] :
         {std::pair("listening", ui::FirstRunStep::Listening), std::pair("tls", ui::FirstRunStep::Tls),
          std::pair("keys", ui::FirstRunStep::Keys), std::pair("push", ui::FirstRunStep::Push)}) {
        Shot shot{.name = QStringLiteral("first-run-") + QLatin1String(name), .screen = screen};
        shot.prepare = to(step);
        shots.append(shot);
    }
    const auto pressed = [&shots, &to, &screen](const char* name, ui::FirstRunStep step, const char* button) {
        Shot shot{.name = QLatin1String(name), .screen = screen};
        shot.prepare = [to, step, button](ui::MainWindow& window, FakeControl& control) {
            to(step)(window, control);
            window.findChild<QAbstractButton*>(QLatin1String(button))->click();
        };
        shots.append(shot);
    };
    pressed("first-run-lab", ui::FirstRunStep::Address, "lab");
    pressed("first-run-tls-own", ui::FirstRunStep::Tls, "tlsOwn");
    pressed("first-run-passphrase", ui::FirstRunStep::Keys, "usePassphrase");
    pressed("first-run-push-now", ui::FirstRunStep::Push, "pushNow");
    Shot unlock{.name = QStringLiteral("opening-unlock"), .screen = screen};
    unlock.prepare = [](ui::MainWindow& window, FakeControl&) { window.showOpening()->askPassphrase(); };
    shots.append(unlock);
    Shot locked{.name = QStringLiteral("opening-failed"), .screen = screen};
    locked.prepare = [](ui::MainWindow& window, FakeControl&) {
        window.showOpening()->showFailure(ui::userSentence(
            {ErrorCode::Conflict, QStringLiteral("another server uses the data folder [folder-in-use]")},
            QStringLiteral("Espalier could not start.")));
        window.showOpening()->offerAgain();
    };
    shots.append(locked);
    Shot failed{.name = QStringLiteral("first-run-error"), .screen = screen};
    failed.prepare = [](ui::MainWindow& window, FakeControl&) {
        answerAddress(window);
        window.startFirstRun()->showError(
            ui::FirstRunStep::Listening,
            ui::userSentence(
                {ErrorCode::Network,
                 QStringLiteral("can't listen on 0.0.0.0 port 8443: Address already in use [cannot-listen]")},
                QStringLiteral("The server could not start on this port.")));
    };
    shots.append(failed);
}
} // namespace

QList<Shot> allShots()
{
    QList<Shot> shots;
    wizardShots(shots);
    shots += browserShots();
    shots += detailShots();
    shots += deviceTabShots();
    shots += commandShots();
    shots += certificateShots();
    shots += backupShots();
    shots += readinessShots();
    shots += linkShots();
    shots += groupShots();
    shots += editorShots();
    shots += profileShots();
    shots += operatorShots();
    shots += roleShots();
    for (const char* each : {"overview", "devices", "profiles", "enrollment", "activity", "server"}) {
        const QString screen = QLatin1String(each);
        const Shot base{.name = screen, .screen = screen};
        const auto variant = [&](const char* suffix, auto change) {
            Shot shot = base;
            shot.name += QLatin1String(suffix);
            change(shot);
            shots.append(shot);
        };
        shots.append(base);
        variant("-dark", [](Shot& shot) { shot.colors = ui::ColorScheme::Dark; });
        variant("-1024", [](Shot& shot) { shot.size = small; });
        variant("-de", [](Shot& shot) { shot.language = QStringLiteral("de"); });
        variant("-200", [](Shot& shot) { shot.scale = 2; });
        variant("-empty", [](Shot& shot) { shot.office = Office::Empty; });
        variant("-error", [](Shot& shot) { shot.office = Office::Unreachable; });
    }
    return shots;
}

} // namespace espalier::test
