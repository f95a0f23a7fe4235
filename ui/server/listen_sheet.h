// Which address and port of this computer Espalier listens on.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;

class ListenSheet : public Sheet {
    Q_OBJECT
public:
    ListenSheet(server::Control& control, QWidget* over);

Q_SIGNALS:
    void changed();

private:
    void send();

    server::Control& m_control;
    MessageBar* m_message;
    QLineEdit* m_where;
    Button* m_save;
};

} // namespace espalier::ui
