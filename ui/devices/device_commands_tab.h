// What was asked of a device and what it answered; an open command can be called off, an ended one sent again.
#pragma once

#include "ui/devices/device_tab.h"
#include "ui/screen.h"

#include <QJsonArray>

class QComboBox;
class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class RecordList;
class SentCommandActions;

class DeviceCommandsTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceCommandsTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

protected:
    void deviceChanged() override;

private:
    void showRows();
    void open(const QJsonObject& command);
    void showMenu(const QPoint& at);

    SentCommandActions* m_actions;
    MessageBar* m_message;
    QComboBox* m_states;
    QLineEdit* m_filter;
    Button* m_why;
    Button* m_cancelAll;
    RecordList* m_list;
    QJsonArray m_commands;
    qint64 m_shown = 0;
};

} // namespace espalier::ui
