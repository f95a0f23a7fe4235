// "Preview for…": asks for a device, then shows the profile as that one would get it. Only of use while the profile
// has variables: without, every device gets the same. GUI thread.
#pragma once

#include "server/control.h"
#include "ui/editor/editor_session.h"

#include <QTimer>

namespace espalier::ui {

class DevicePreview : public QObject {
    Q_OBJECT
public:
    // Sheets lie over the window of `over`. All outlive it.
    DevicePreview(EditorSession& session, server::Control& control, QWidget* over);
    [[nodiscard]] bool isOfUse() const { return m_ofUse; }
    void start();

Q_SIGNALS:
    void ofUseChanged();
    void deviceRequested(qint64 device);

private:
    void look();
    void show(qint64 device, const QString& name);

    EditorSession& m_session;
    server::Control& m_control;
    QWidget* m_over;
    QTimer m_soon;
    bool m_ofUse = false;
};

} // namespace espalier::ui
