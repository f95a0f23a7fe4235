// Pictures of every screen with what is on it right now, for --screenshots.
#pragma once

#include "server/control.h"
#include "ui/first_run/first_run_wizard.h"
#include "ui/main_window.h"

#include <QDir>

#include <functional>
#include <memory>

namespace espalier::app {

class Screenshots : public QObject {
    Q_OBJECT
public:
    Screenshots(ui::MainWindow& window, const QString& folder, QObject* parent = nullptr);
    ~Screenshots() override;
    void take(); // ends with finished()

Q_SIGNALS:
    void finished(bool allWritten);

private:
    struct Shot {
        QString name;
        std::function<void()> arrange;
        QWidget* subject = nullptr; // null: the window
    };
    void plan();
    void next();
    void grab(const Shot& shot);

    ui::MainWindow& m_window;
    const QDir m_folder;
    QList<Shot> m_shots;
    std::unique_ptr<ui::FirstRunWizard> m_firstRun;
    bool m_allWritten = true;
};

} // namespace espalier::app
