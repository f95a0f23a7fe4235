// A message from the system tray for what ends. Its icon comes with the message and goes with a click on either. Where
// the desktop has no tray nothing appears: Overview and the log tell the same.
#pragma once

#include "ui/screen.h"

class QSystemTrayIcon;

namespace espalier::ui {

class ReminderTray : public QObject {
    Q_OBJECT
public:
    explicit ReminderTray(QObject* parent = nullptr);
    void tell(const QStringList& sentences, const Jump& jump);
    // While the window is locked nothing of it is said, and what was said is gone.
    void setSilent(bool silent);

Q_SIGNALS:
    void clicked(const espalier::ui::Jump& jump);

private:
    void click();

    QSystemTrayIcon* m_icon = nullptr; // from the first message on
    Jump m_jump;
    bool m_isSilent = false;
};

} // namespace espalier::ui
