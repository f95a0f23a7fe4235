#pragma once

#include "tests/ui/support/fake_control.h"
#include "ui/main_window.h"

#include <QImage>

#include <functional>

namespace espalier::test {

struct Shot {
    QString name;
    QString screen; // id; "first_run" for the wizard
    QSize size = QSize(1440, 900);
    ui::ColorScheme colors = ui::ColorScheme::Light;
    Office office = Office::Practice;
    QString language = {};
    qreal scale = 1;
    std::function<void(ui::MainWindow&, FakeControl&)> prepare = {};
};

[[nodiscard]] QList<Shot> allShots();
[[nodiscard]] QList<Shot> backupShots();      // made, checked, scheduled, restored
[[nodiscard]] QList<Shot> browserShots();     // the device list and its queries
[[nodiscard]] QList<Shot> commandShots();     // sending commands, why nothing comes back, packages
[[nodiscard]] QList<Shot> certificateShots(); // the wizard of the push certificate
[[nodiscard]] QList<Shot> editorShots();
[[nodiscard]] QList<Shot> readinessShots(); // the self-test, and the test from a phone
[[nodiscard]] QList<Shot> groupShots();     // and compliance
[[nodiscard]] QList<Shot> linkShots();      // terms, approvals, people
[[nodiscard]] QList<Shot> operatorShots();  // logging in, operators, the audit log, orders
[[nodiscard]] QList<Shot> roleShots();      // somebody who may not do everything
[[nodiscard]] QList<Shot> profileShots();   // importing, exporting
[[nodiscard]] QList<Shot> deviceTabShots(); // what the detail of a device tells, and the vault
[[nodiscard]] QList<Shot> detailShots();    // of them: panes, sheets and tabs
// Builds the window, lets it settle, prepares, and paints it.
[[nodiscard]] QImage take(const Shot& shot);

} // namespace espalier::test
