// Pictures of every screen with what is on it right now, for --screenshots.
#pragma once

#include "server/control.h"
#include "ui/main_window.h"

#include <QDir>

#include <functional>

namespace espalier::app {

class Screenshots : public QObject {
    Q_OBJECT
public:
    Screenshots(ui::MainWindow& window, const QString& folder, QObject* parent = nullptr);
    void take(); // ends with finished()

Q_SIGNALS:
    void finished(bool allWritten);

private:
    struct Shot {
        QString name;
        std::function<void()> arrange;
    };
    void plan();
    void next();
    void grab(const QString& name);

    ui::MainWindow& m_window;
    const QDir m_folder;
    QList<Shot> m_shots;
    bool m_allWritten = true;
};

} // namespace espalier::app
