// Hands a profile out as a file: asks how, then where, and writes it. Used by the library and by the editor. GUI
// thread.
#pragma once

#include "server/control.h"
#include "ui/exporting/profile_to_export.h"

#include <QObject>

namespace espalier::ui {

class Exporting : public QObject {
    Q_OBJECT
public:
    Exporting(server::Control& control, QWidget* over); // the sheet lies over the window of `over`

    void exportProfile(const ProfileToExport& profile);

Q_SIGNALS:
    void done(const QString& words);

private:
    server::Control& m_control;
    QWidget* m_over;
};

} // namespace espalier::ui
