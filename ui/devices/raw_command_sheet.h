// Sends any command: its RequestType and, as XML, the keys beside it.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/devices/device_row.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace espalier::ui {

class Button;
class TextLabel;

class RawCommandSheet : public Sheet {
    Q_OBJECT
public:
    RawCommandSheet(server::Control& control, const DeviceRow& device, QWidget* over);

Q_SIGNALS:
    void sent(const QString& words);

private:
    void check();
    void send();

    server::Control& m_control;
    DeviceRow m_device;
    QComboBox* m_type;
    QPlainTextEdit* m_keys;
    TextLabel* m_confirmLabel;
    QLineEdit* m_confirm;
    TextLabel* m_problem;
    Button* m_send;
    bool m_waiting = false;
};

} // namespace espalier::ui
