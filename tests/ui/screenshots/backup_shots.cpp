// Making, checking and scheduling backups under Server, and bringing one back at the first run.
#include "tests/ui/screenshots/shot.h"
#include "ui/first_run/first_run_wizard.h"
#include "ui/first_run/restore_sheet.h"
#include "ui/screen.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace espalier::test {

namespace {
constexpr int settleMs = 300;

void press(const ui::MainWindow& window, const char* name)
{
    window.findChild<QPushButton*>(QLatin1String(name))->click();
}

void toCard(ui::MainWindow& window)
{
    window.jump({QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("backups")}}});
    QTest::qWait(settleMs);
}

void typePassphrase(const ui::MainWindow& window)
{
    for (const char* field : {"passphrase", "passphraseAgain"}) {
        window.findChild<QLineEdit*>(QLatin1String(field))->setText(QStringLiteral("a few quiet words"));
    }
}

void make(ui::MainWindow& window, FakeControl&)
{
    toCard(window);
    press(window, "backUp");
}

void made(ui::MainWindow& window, FakeControl& control)
{
    make(window, control);
    typePassphrase(window);
    press(window, "makeBackup");
    QTest::qWait(settleMs);
}

void refused(ui::MainWindow& window, FakeControl& control)
{
    control.refuse(QStringLiteral("backup.verify"), ErrorCode::Crypto, QStringLiteral("the backup is damaged"));
    toCard(window);
    press(window, "checkFile");
    window.findChild<QLineEdit*>(QStringLiteral("backupPassphrase"))->setText(QStringLiteral("a few quiet words"));
    press(window, "checkBackup");
    QTest::qWait(settleMs);
}

void schedule(ui::MainWindow& window, FakeControl&)
{
    toCard(window);
    press(window, "scheduleBackups");
}

void restore(ui::MainWindow& window, FakeControl&)
{
    auto* sheet = new ui::RestoreSheet(window.startFirstRun(), true);
    sheet->present();
}
} // namespace

QList<Shot> backupShots()
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
        shots.append(german);
    };
    add("backup-card", "server", [](ui::MainWindow& window, FakeControl&) { toCard(window); });
    add("backup-make", "server", make);
    add("backup-made", "server", made);
    add("backup-check-damaged", "server", refused);
    add("backup-schedule", "server", schedule);
    add("first-run-restore", "first_run", restore);
    return shots;
}

} // namespace espalier::test
