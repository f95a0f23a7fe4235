#include "tests/ui/screenshots/shot.h"
#include "ui/common/file_field.h"
#include "ui/common/segments.h"
#include "ui/first_run/first_run_wizard.h"
#include "ui/screen.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>

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
    Shot failed{.name = QStringLiteral("first-run-error"), .screen = screen};
    failed.prepare = [](ui::MainWindow& window, FakeControl&) {
        answerAddress(window);
        window.startFirstRun()->showError(
            ui::FirstRunStep::Listening,
            ui::userSentence({ErrorCode::Network, QStringLiteral("bind 0.0.0.0:8443: address in use")},
                             QStringLiteral("The server could not start on this port.")));
    };
    shots.append(failed);
}

void detailShots(QList<Shot>& shots)
{
    const auto add = [&shots](const char* name, const char* screen, auto prepare, QSize size = QSize(1440, 900)) {
        Shot shot{.name = QLatin1String(name), .screen = QLatin1String(screen), .size = size};
        shot.prepare = prepare;
        shots.append(shot);
    };
    const auto failedCommand = [](ui::MainWindow& window, FakeControl&) {
        window.jump({QStringLiteral("activity"), {{QStringLiteral("state"), QStringLiteral("failed")}}});
        if (auto* table = window.screen(QStringLiteral("activity"))->findChild<QTableView*>()) {
            QTest::qWait(100);
            table->selectRow(0);
            QTest::qWait(100);
        }
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
        window.jump({QStringLiteral("activity"), {{QStringLiteral("events"), true}}});
    });
    const auto import = [](ui::MainWindow& window, FakeControl&) {
        window.jump(
            {QStringLiteral("server"),
             {{QStringLiteral("section"), QStringLiteral("push_certificate")}, {QStringLiteral("import"), true}}});
    };
    add("server-push-sheet", "server", import);
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
    add("closing", "overview", [](ui::MainWindow& window, FakeControl&) {
        QObject::connect(&window, &ui::MainWindow::closeConfirmed, &window, [] {});
        window.close();
    });
}
} // namespace

QList<Shot> allShots()
{
    QList<Shot> shots;
    wizardShots(shots);
    detailShots(shots);
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
