// A new recovery code in place of the one before, for somebody who proves who they are.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;

class NewCodeSheet : public Sheet {
    Q_OBJECT
public:
    NewCodeSheet(server::Control& control, QWidget* over);

Q_SIGNALS:
    void made(const QString& code);

private:
    void make();

    server::Control& m_control;
    MessageBar* m_message;
    QLineEdit* m_own = nullptr;
    Button* m_make;
};

} // namespace espalier::ui
