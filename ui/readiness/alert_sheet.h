// Where Espalier tells by itself what has turned red: an address of the web that takes a message. Empty: nowhere but
// here.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;

class AlertSheet : public Sheet {
    Q_OBJECT
public:
    AlertSheet(server::Control& control, QWidget* over);

private:
    void load();
    void check();
    void save();

    server::Control& m_control;
    MessageBar* m_message;
    QLineEdit* m_address = nullptr;
    Button* m_save;
    QString m_kept;
    bool m_isLoaded = false;
};

} // namespace espalier::ui
