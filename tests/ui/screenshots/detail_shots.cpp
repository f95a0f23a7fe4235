// Pictures of what opens from a screen: panes, tabs, sheets.
#include "tests/ui/screenshots/shot.h"
#include "ui/assigning/assign_sheet.h"
#include "ui/common/file_field.h"
#include "ui/common/segments.h"
#include "ui/common/tab_bar.h"
#include "ui/devices/device_detail.h"
#include "ui/profiles/profile_detail.h"
#include "ui/screen.h"
#include "ui/server/catalogue_card.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>

namespace espalier::test {

namespace {
constexpr QSize small(1024, 700);
constexpr int settleMs = 300;

// By its words, or by its name where it has only an icon.
void pressNamed(const ui::MainWindow& window, const char* words)
{
    for (auto* button : window.findChildren<QPushButton*>()) {
        const QString wanted = QString::fromUtf8(words);
        if (button->isVisible() && (button->text() == wanted || button->accessibleName() == wanted)) {
            button->click();
            return;
        }
    }
}
} // namespace

QList<Shot> detailShots()
{
    QList<Shot> shots;
    const auto add = [&shots](const char* name, const char* screen, auto prepare, QSize size = QSize(1440, 900)) {
        Shot shot{.name = QLatin1String(name), .screen = QLatin1String(screen), .size = size};
        shot.prepare = prepare;
        shots.append(shot);
    };
    const auto failedCommand = [](ui::MainWindow& window, FakeControl&) {
        window.jump({QStringLiteral("activity"), {{QStringLiteral("state"), QStringLiteral("failed")}}});
        QTest::qWait(300);
        for (auto* table : window.screen(QStringLiteral("activity"))->findChildren<QTableView*>()) {
            if (table->isVisible()) {
                table->selectRow(0);
            }
        }
        QTest::qWait(100);
    };
    add("activity-detail", "activity", failedCommand);
    add("activity-detail-1024", "activity", failedCommand, small);
    add("activity-response", "activity", [failedCommand](ui::MainWindow& window, FakeControl& control) {
        failedCommand(window, control);
        const auto all = window.findChildren<ui::Segments*>();
        for (ui::Segments* segments : all) {
            if (segments->isVisible()) {
                segments->setCurrent(2);
            }
        }
    });
    add("activity-events", "activity", [](ui::MainWindow& window, FakeControl&) {
        window.jump({QStringLiteral("activity"), {{QStringLiteral("audit"), true}}});
    });
    const auto import = [](ui::MainWindow& window, FakeControl&) {
        window.jump(
            {QStringLiteral("server"),
             {{QStringLiteral("section"), QStringLiteral("push_certificate")}, {QStringLiteral("import"), true}}});
    };
    add("server-push-sheet", "server", import);
    const auto loaded = [](ui::MainWindow& window, FakeControl&) {
        window.findChild<ui::CatalogueCard*>()->load(QStringLiteral("/srv/device-management"));
        window.jump({QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("catalogue")}}});
        QTest::qWait(settleMs);
    };
    const auto report = [loaded](ui::MainWindow& window, FakeControl& control) {
        loaded(window, control);
        pressNamed(window, "What was read…");
    };
    add("server-catalogue", "server", loaded);
    add("server-catalogue-1024", "server", loaded, small);
    add("server-catalogue-dark", "server", loaded);
    shots.last().colors = ui::ColorScheme::Dark;
    add("server-catalogue-report", "server", report);
    add("server-topic-lock", "server", [import](ui::MainWindow& window, FakeControl& control) {
        control.refuse(QStringLiteral("push_cert.import"), ErrorCode::Conflict,
                       QStringLiteral("the topic is com.apple.mgmt.External.6e0b41d2"));
        import(window, control);
        QTemporaryFile file(QDir::tempPath() + QStringLiteral("/MDM_Certificate_XXXXXX.pem"));
        if (file.open()) {
            file.write(QByteArray(1900, 'x'));
            file.close();
            window.findChild<ui::FileField*>(QStringLiteral("pushCertificate"))->take(file.fileName());
            window.findChild<QPushButton*>(QStringLiteral("importPush"))->click();
        }
    });
    const auto device = [](qint64 id, int tab = 0) {
        return [id, tab](ui::MainWindow& window, FakeControl&) {
            window.jump({QStringLiteral("devices"), {{QStringLiteral("device"), id}}});
            QTest::qWait(settleMs);
            for (auto* pane : window.findChildren<ui::DeviceDetail*>()) {
                if (pane->isVisible()) {
                    pane->setCurrentTab(tab);
                }
            }
        };
    };
    add("device-summary", "devices", device(2));
    add("device-profiles", "devices", device(2, 1));
    const auto conflicts = [device](ui::MainWindow& window, FakeControl& control) {
        device(2, 1)(window, control);
        QTest::qWait(settleMs);
        pressNamed(window, "Show…");
    };
    add("device-conflicts", "devices", conflicts);
    add("device-conflicts-1024", "devices", conflicts, small);
    add("device-conflicts-dark", "devices", conflicts);
    shots.last().colors = ui::ColorScheme::Dark;
    add("device-apps", "devices", device(2, 2));
    add("device-commands", "devices", device(2, 7));
    add("device-certificates", "devices", device(2, 3));
    add("device-summary-1024", "devices", device(2), small);
    add("device-full", "devices", [device](ui::MainWindow& window, FakeControl& control) {
        device(2)(window, control);
        pressNamed(window, "Open in full");
    });
    add("device-lock", "devices", [device](ui::MainWindow& window, FakeControl& control) {
        device(2)(window, control);
        pressNamed(window, "Lock…");
    });
    add("quarantine", "devices", [](ui::MainWindow& window, FakeControl&) { pressNamed(window, "Compare…"); });
    add("devices-selected", "devices", [](ui::MainWindow& window, FakeControl&) {
        auto* table = window.findChild<QTableView*>(QStringLiteral("devices"));
        for (int row = 1; row < 4; ++row) {
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    });
    add("devices-no-match", "devices", [](ui::MainWindow& window, FakeControl&) {
        window.jump({QStringLiteral("devices"), {{QStringLiteral("text"), QStringLiteral("nobody has this")}}});
    });
    const auto profile = [](int tab) {
        return [tab](ui::MainWindow& window, FakeControl&) {
            window.jump({QStringLiteral("profiles"), {{QStringLiteral("profile"), 1}}});
            QTest::qWait(settleMs);
            auto* detail = window.findChild<ui::ProfileDetail*>();
            detail->findChild<ui::TabBar*>()->setCurrentIndex(tab);
        };
    };
    add("profile-devices", "profiles", profile(0));
    add("profile-assigned", "profiles", profile(1));
    add("profile-contains", "profiles", profile(2));
    add("profile-versions", "profiles", profile(3));
    add("profile-1024", "profiles", profile(0), small);
    const auto assign = [profile](ui::MainWindow& window, FakeControl& control) {
        profile(0)(window, control);
        pressNamed(window, "Assign…");
        QTest::qWait(settleMs);
        window.findChild<ui::AssignSheet*>()->findChild<QTableView*>()->selectRow(1);
        QTest::qWait(settleMs);
    };
    add("profile-assign", "profiles", assign);
    add("profile-assign-1024", "profiles", assign, small);
    add("profile-assign-dark", "profiles", assign);
    shots.last().colors = ui::ColorScheme::Dark;
    const auto newLink = [](ui::MainWindow& window, FakeControl&) { pressNamed(window, "New link"); };
    add("link-new", "enrollment", newLink);
    add("link-created", "enrollment", [newLink](ui::MainWindow& window, FakeControl& control) {
        newLink(window, control);
        window.findChild<QLineEdit*>(QStringLiteral("linkName"))->setText(QStringLiteral("Open day, 20 April"));
        window.findChild<QPushButton*>(QStringLiteral("createLink"))->click();
    });
    add(
        "link-created-1024", "enrollment",
        [newLink](ui::MainWindow& window, FakeControl& control) {
            newLink(window, control);
            window.findChild<QLineEdit*>(QStringLiteral("linkName"))->setText(QStringLiteral("Open day, 20 April"));
            window.findChild<QPushButton*>(QStringLiteral("createLink"))->click();
        },
        small);
    add("link-qr", "enrollment", [](ui::MainWindow& window, FakeControl&) { pressNamed(window, "QR"); });
    add("closing", "overview", [](ui::MainWindow& window, FakeControl&) {
        QObject::connect(&window, &ui::MainWindow::closeConfirmed, &window, [] {});
        window.close();
    });
    return shots;
}

} // namespace espalier::test
