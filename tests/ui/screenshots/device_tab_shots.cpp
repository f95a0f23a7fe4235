// Pictures of what the detail of a device tells, and of the vault.
#include "tests/ui/screenshots/shot.h"
#include "ui/common/tab_bar.h"
#include "ui/devices/detail/changes_sheet.h"
#include "ui/devices/device_detail.h"
#include "ui/screen.h"
#include "ui/vault/vault_sheet.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace espalier::test {

namespace {
constexpr int tabSettleMs = 350;
constexpr QSize tabSmall(1024, 700);
const ManualClock tabClock{officeNow};

enum TabNumber { Summary, Profiles, Apps, Certificates, Security, Updates, Timeline, Commands, Secrets, Notes };

using Prepare = std::function<void(ui::MainWindow&, FakeControl&)>;

Prepare tabOf(qint64 device, int tab, bool full)
{
    return [=](ui::MainWindow& window, FakeControl&) {
        window.jump({QStringLiteral("devices"), {{QStringLiteral("device"), device}}});
        QTest::qWait(tabSettleMs);
        if (full) {
            for (auto* pane : window.findChildren<ui::DeviceDetail*>()) {
                if (pane->isVisible()) {
                    Q_EMIT pane->fullRequested(device);
                    break;
                }
            }
            QTest::qWait(tabSettleMs);
        }
        for (auto* pane : window.findChildren<ui::DeviceDetail*>()) {
            if (pane->isVisible()) {
                pane->setCurrentTab(tab);
            }
        }
        QTest::qWait(tabSettleMs);
    };
}

void press(ui::MainWindow& window, const char* name)
{
    for (auto* button : window.findChildren<QPushButton*>(QLatin1String(name))) {
        if (button->isVisible() && button->isEnabled()) {
            button->click();
            break;
        }
    }
    QTest::qWait(tabSettleMs);
}

void openVault(ui::MainWindow& window, FakeControl& control)
{
    new ui::VaultSheet(control, tabClock, &window);
    QTest::qWait(tabSettleMs);
    window.findChild<ui::VaultSheet*>()->findChild<QTableView*>()->selectRow(0);
    QTest::qWait(tabSettleMs);
}

void openReveal(ui::MainWindow& window, FakeControl& control)
{
    openVault(window, control);
    press(window, "revealSecret");
    window.findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("Locked out after the holiday"));
}

void openRevealed(ui::MainWindow& window, FakeControl& control)
{
    openReveal(window, control);
    press(window, "reveal");
}
} // namespace

QList<Shot> deviceTabShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char* name, const Prepare& prepare, QSize size = QSize(1440, 900)) -> Shot& {
        Shot shot{.name = QLatin1String(name), .screen = QStringLiteral("devices"), .size = size};
        shot.prepare = prepare;
        shots.append(shot);
        return shots.last();
    };
    for (const auto& [name, tab] :
         {std::pair("certificates", Certificates), std::pair("security", Security), std::pair("updates", Updates),
          std::pair("timeline", Timeline), std::pair("secrets", Secrets), std::pair("notes", Notes),
          std::pair("summary", Summary)}) {
        const QByteArray base = QByteArray("tab-") + name;
        add(base.constData(), tabOf(2, tab, false));
        add((base + "-full").constData(), tabOf(2, tab, true));
        add((base + "-full-dark").constData(), tabOf(2, tab, true)).colors = ui::ColorScheme::Dark;
        add((base + "-de").constData(), tabOf(2, tab, false)).language = QStringLiteral("de");
        add((base + "-1024").constData(), tabOf(2, tab, false), tabSmall);
    }
    add("tab-security-phone", tabOf(1, Security, false));
    add("tab-timeline-2x", tabOf(2, Timeline, true)).scale = 2;
    add("tab-changes", [](ui::MainWindow& window, FakeControl& control) {
        tabOf(2, Timeline, true)(window, control);
        press(window, "whatChanged");
    });
    add("vault", openVault);
    add("vault-dark", openVault).colors = ui::ColorScheme::Dark;
    add("vault-de", openVault).language = QStringLiteral("de");
    add("vault-1024", openVault, tabSmall);
    add("vault-reveal", openReveal);
    add("vault-revealed", openRevealed);
    add("vault-revealed-dark", openRevealed).colors = ui::ColorScheme::Dark;
    add("vault-revealed-de", openRevealed).language = QStringLiteral("de");
    add("vault-empty", [](ui::MainWindow& window, FakeControl& control) {
        control.answer(QStringLiteral("vault.list"), QJsonArray());
        new ui::VaultSheet(control, tabClock, &window);
        QTest::qWait(tabSettleMs);
    });
    return shots;
}

} // namespace espalier::test
